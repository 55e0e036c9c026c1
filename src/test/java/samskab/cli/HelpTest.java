package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import samskab.codebook.Language;
import samskab.report.Messages;

/** Every command says in its help what each option does, how a run can end, and shows examples that work as typed. */
class HelpTest {

    @TempDir
    private Path folder;

    /** The program as a whole and all its commands, in all languages. */
    static Stream<CommandLine> commands() {
        return Stream.of(Language.values()).flatMap(language -> {
            CommandLine samskab = SamskabCommand.commandLine(console(language));
            return Stream.concat(Stream.of(samskab), samskab.getSubcommands().values().stream());
        });
    }

    private static Console console(Language language) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        InputStream nothing = InputStream.nullInputStream();
        return new Console(
                Terminal.of(nothing, nowhere, nowhere, new Properties(), Map.of()), Messages.in(language), "");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_option_is_described(CommandLine command) {
        assertThat(command.getCommandSpec().args())
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(String.join("", argument.description()))
                        .as(Options.name(argument))
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_exit_code_is_named(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().exitCodeList().keySet())
                .containsExactly("0", "1", "2", "3", "70", "74", "141");
    }

    /** Typed from the project's folder, with the files that they write somewhere else. */
    @ParameterizedTest
    @MethodSource("commands")
    void every_example_works(CommandLine command) throws IOException {
        List<String> examples = command.getUsageMessage()
                .lines()
                .filter(line -> line.matches("  (source <\\()?samskab .*"))
                .map(line -> line.replaceAll("^.*?samskab |\\)$", ""))
                .toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            String[] sides = example.replaceAll("(?<= )([a-z.-]+\\.(yaml|json|md))", folder + "/$1")
                    .split(" > ");
            Run run = Run.of(sides[0].split(" "));
            assertThat(run.exit()).as("%s: %s", example, run.err()).isEqualTo(ExitCode.OK);
            if (sides.length > 1) {
                Files.writeString(Path.of(sides[1]), run.out());
            }
        }
    }
}
