package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what the program prints; with {@code -Dsessions=record} their blocks are written anew. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ samskab ";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/research.md"})
    void its_blocks_are_real_output(Path document) throws IOException {
        String written = Files.readString(document);
        String real = BLOCK.matcher(written)
                .replaceAll(block -> Matcher.quoteReplacement("```console\n" + output(block.group(1)) + "```"));
        if ("record".equals(System.getProperty("sessions"))) {
            Files.writeString(document, real);
        } else {
            assertThat(written).isEqualTo(real);
        }
    }

    private static String output(String block) {
        StringBuilder output = new StringBuilder();
        block.lines().filter(line -> line.startsWith(PROMPT)).forEach(line -> {
            Run run = Run.of(line.substring(PROMPT.length()).split(" "));
            String page = (run.out() + run.err())
                    .replaceAll("\\([0-9a-f]{12}\\)", "(…)")
                    .replaceAll("(?m)(^ *[a-z-]+: )[0-9a-f]{64}\\b", "$1…");
            output.append(line).append('\n').append(page.replace("\r\n", "\n"));
        });
        return output.toString();
    }

    @Test
    void its_test_command_is_what_decides_whether_a_change_lands() throws IOException {
        List<String> commands = indented();
        assertThat(commands).hasSize(2);
        assertThat(Files.readString(Path.of(".ci/run"))).contains("\n" + commands.get(1) + "\n");
    }

    @Test
    void its_files_and_classes_exist() throws IOException {
        List<String> paths = new ArrayList<>();
        Pattern path = Pattern.compile("`((?:src|examples)/[^`* ]+)`|\\]\\((src/[^)]+)\\)");
        path.matcher(Files.readString(README)).results().map(ReadmeTest::either).forEach(paths::add);
        assertThat(paths)
                .hasSizeGreaterThan(5)
                .allSatisfy(p -> assertThat(Path.of(p)).exists());
    }

    private static String either(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<String> indented() throws IOException {
        return Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("    ") && !line.isBlank())
                .map(String::strip)
                .filter(line -> line.startsWith("mvn"))
                .toList();
    }
}
