package samskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.batch.Input;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Codebooks.Loaded;
import samskab.codebook.Language;
import samskab.report.DiagnosticText;
import samskab.report.Format;
import samskab.report.Paint;
import samskab.report.Setting;
import samskab.report.Visible;
import samskab.source.Identified;

/** The options that mean the same in every command. */
final class Common {

    private final Console console;

    private final OptionSpec lang = Options.word("--lang", "en|da", "");
    private final OptionSpec codebook = Options.word("--codebook", "ID|FILE", Codebooks.STANDARD);
    private final OptionSpec output = Options.word("--output", "FILE", "");
    private final OptionSpec color = Options.word("--color", "auto|always|never", "auto");

    Common(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /** A command that has these options and its own. */
    CommandSpec command(Object command, String name, OptionSpec... own) {
        CommandSpec spec = Options.command(command, name, own);
        return spec.addOption(lang).addOption(codebook).addOption(output).addOption(color);
    }

    /** The codebook that was asked for; what is wrong with a user's is said, and nothing else done. */
    Codebook codebook() {
        String codebook = this.codebook.getValue();
        if (Codebooks.BUILT_IN.contains(codebook)) {
            return Codebooks.builtIn(codebook);
        }
        if (!Files.exists(Path.of(codebook))) {
            String known = String.join(", ", Codebooks.BUILT_IN);
            throw new UsageException(console.messages().get("usage.no-codebook", Visible.of(codebook), known));
        }
        Loaded loaded = Codebooks.load(Input.file(codebook).whole());
        DiagnosticText text = new DiagnosticText(console.messages(), console.errPaint());
        loaded.diagnostics().forEach(diagnostic -> console.say(text.of(diagnostic)));
        return loaded.codebook()
                .orElseThrow(() ->
                        new UsageException(console.messages().get("usage.codebook-refused", Visible.of(codebook))));
    }

    /** The file of the codebook, for those who want to have it. */
    byte[] codebookYaml() {
        String id = codebook.getValue();
        return Codebooks.BUILT_IN.contains(id)
                ? Codebooks.yaml(id)
                : Input.file(id).whole().bytes();
    }

    Setting setting(Codebook used) {
        return new Setting(console.version(), used, console.messages(), paint());
    }

    /** Checks the words that only this class knows. */
    void check() {
        oneOf(lang, Identified.ids(List.of(Language.values())));
        oneOf(color, List.of("auto", "always", "never"));
        String wanted = color.getValue();
        if (!wanted.equals("auto")) {
            console.paint(wanted.equals("always") ? Paint.COLOUR : Paint.NONE);
        }
    }

    /** Refuses a word that an option does not know. */
    void oneOf(OptionSpec option, List<String> allowed) {
        String word = option.getValue();
        if (!allowed.contains(word) && !word.equals(option.initialValue())) {
            throw new UsageException(console.messages()
                    .get("usage.word", option.longestName(), Visible.of(word), String.join(", ", allowed)));
        }
    }

    /** The option that chooses a format. */
    static OptionSpec formatOption() {
        return Options.word("--format", "text|json", Format.TEXT.id());
    }

    /** The format that was chosen. */
    Format format(OptionSpec option) {
        List<Format> formats = List.of(Format.values());
        oneOf(option, Identified.ids(formats));
        return Identified.find(formats, option.getValue()).orElseThrow();
    }

    private Paint paint() {
        return output.<String>getValue().isEmpty() ? console.outPaint() : Paint.NONE;
    }

    /** Where the results go; never over one of the inputs. */
    Output open(List<Input> inputs) throws IOException {
        if (output.<String>getValue().isEmpty()) {
            return console.out();
        }
        Path file = Path.of(output.<String>getValue());
        if (Files.isDirectory(file)) {
            throw new UsageException(console.messages().get("usage.output-folder", Visible.of(file.toString())));
        }
        for (Input input : inputs) {
            if (isSame(input.path(), file)) {
                throw new UsageException(console.messages().get("usage.output-input", Visible.of(input.name())));
            }
        }
        return Output.to(file);
    }

    /** Where something new goes: never over the codebook it is made from. */
    Output openNew() throws IOException {
        String id = codebook.getValue();
        return open(Codebooks.BUILT_IN.contains(id) ? List.of() : List.of(Input.file(id)));
    }

    private static boolean isSame(Optional<Path> input, Path output) throws IOException {
        return input.isPresent() && Files.exists(output) && Files.isSameFile(input.get(), output);
    }
}
