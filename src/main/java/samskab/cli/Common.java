package samskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.batch.Input;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Codebooks.Loaded;
import samskab.codebook.Language;
import samskab.report.Call;
import samskab.report.DiagnosticText;
import samskab.report.Format;
import samskab.report.Messages;
import samskab.report.Paint;
import samskab.report.Setting;
import samskab.report.Visible;
import samskab.source.Document;
import samskab.source.Identified;

/** The options that mean the same in every command. */
final class Common {

    private static final List<String> LANGUAGES = Identified.ids(List.of(Language.values()));

    private static final List<String> COLORS = List.of("auto", "always", "never");

    /** Where the system shows as a file what standard input comes from; elsewhere nothing is there. */
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    private final Console console;

    private final OptionSpec lang = langOption();
    private final OptionSpec codebook = Options.word("--codebook", "ID|FILE", Codebooks.BUILT_IN);
    private final OptionSpec output = Options.word("--output", "FILE");
    private final OptionSpec color = Options.choice("--color", COLORS);

    private final List<OptionSpec> options = new ArrayList<>(List.of(lang, codebook, output, color));

    private String name = "";
    private @Nullable Document ownCodebook;

    Common(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /** A command that has these options and its own. */
    CommandSpec command(Object command, String name, OptionSpec... own) {
        this.name = name;
        CommandSpec spec = Options.command(command, name, own);
        options.addAll(List.of(own));
        return spec.addOption(lang).addOption(codebook).addOption(output).addOption(color);
    }

    /** A command that reads no case itself: it has these options but for the codebook. */
    CommandSpec withoutCodebook(Object command, String name, OptionSpec... own) {
        CommandSpec spec = Options.command(command, name, own);
        options.remove(codebook);
        return spec.addOption(lang).addOption(output).addOption(color);
    }

    /** The codebook that was asked for; what is wrong with a user's is said, and nothing else done. */
    Codebook codebook() {
        String named = named();
        if (isBuiltIn()) {
            return Codebooks.builtIn(named);
        }
        if (!Files.exists(Path.of(named))) {
            String known = String.join(", ", Codebooks.BUILT_IN);
            throw new UsageException(console.messages().get("usage.no-codebook", Visible.of(named), known));
        }
        if (Files.isDirectory(Path.of(named))) {
            throw new UsageException(console.messages().get("usage.codebook-folder", Visible.of(named)));
        }
        Loaded loaded = Codebooks.load(ownCodebook());
        DiagnosticText text = DiagnosticText.ofCodebooks(console.messages(), console.errPaint());
        loaded.diagnostics().forEach(diagnostic -> console.say(text.of(diagnostic)));
        return loaded.codebook()
                .orElseThrow(
                        () -> new UsageException(console.messages().get("usage.codebook-refused", Visible.of(named))));
    }

    private String named() {
        return Options.given(codebook).orElse(Codebooks.STANDARD);
    }

    private boolean isBuiltIn() {
        return Codebooks.BUILT_IN.contains(named());
    }

    /** Read once: a pipe could not be read again, and a file may change. */
    private Document ownCodebook() {
        if (ownCodebook == null) {
            ownCodebook = Input.file(named()).whole();
        }
        return ownCodebook;
    }

    /** The file of the codebook, for those who want to have it. */
    byte[] codebookYaml() {
        return isBuiltIn() ? Codebooks.yaml(named()) : ownCodebook().bytes();
    }

    Setting setting(Codebook used) {
        return setting(used, List.of(), List.of(), false);
    }

    /**
     * With what results are made.
     *
     * @param own the options of the command that the result depends on
     */
    Setting setting(Codebook used, List<String> paths, List<OptionSpec> own, boolean csvRaw) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put(name(lang), console.messages().language().id());
        Stream.concat(Stream.of(codebook), own.stream())
                .filter(Options::isSet)
                .forEach(option -> given.put(name(option), Options.isOn(option) ? "" : option.getValue()));
        Call call = new Call(name, paths, given);
        return new Setting(console.version(), used, console.messages(), paint(), call, csvRaw);
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    /** Checks what can be checked before anything is read. */
    void check() {
        for (OptionSpec option : options) {
            if ("".equals(option.getValue())) {
                throw new UsageException(console.messages().get("usage.no-value", option.longestName()));
            }
        }
        oneOf(color, COLORS);
        String wanted = Options.given(color).orElse("auto");
        if (!wanted.equals("auto")) {
            console.paint(wanted.equals("always") ? Paint.COLOUR : Paint.NONE);
        }
    }

    /** Refuses a word that an option or parameter does not know. */
    void oneOf(ArgSpec argument, List<String> allowed) {
        oneOf(Options.name(argument), Options.given(argument), allowed, console.messages());
    }

    /** Refuses a language that there is not, wherever it was asked for. */
    static void checkLanguage(Optional<String> asked, Messages messages) {
        oneOf("--lang", asked, LANGUAGES, messages);
    }

    private static void oneOf(String name, Optional<String> word, List<String> allowed, Messages messages) {
        if (word.isPresent() && !allowed.contains(word.get())) {
            throw new UsageException(
                    messages.get("usage.word", name, Visible.of(word.get()), String.join(", ", allowed)));
        }
    }

    /** The option that chooses one of some formats. */
    static OptionSpec formatOption(List<Format> formats) {
        return Options.choice("--format", Identified.ids(formats));
    }

    /** The option that chooses the language. */
    static OptionSpec langOption() {
        return Options.choice("--lang", LANGUAGES);
    }

    /** The format that was chosen of some. */
    Format format(OptionSpec option, List<Format> formats) {
        oneOf(option, Identified.ids(formats));
        return Identified.find(formats, Options.given(option).orElse(Format.TEXT.id()))
                .orElseThrow();
    }

    /** Nothing is shown where nobody looks, or where the results themselves come by. */
    Progress progress(List<Input> inputs) {
        Terminal terminal = console.terminal();
        boolean resultsElsewhere =
                !terminal.outIsTerminal() || Options.given(output).isPresent();
        return new Progress(console, terminal.errIsTerminal() && resultsElsewhere, inputs, System::nanoTime);
    }

    private Paint paint() {
        return Options.given(output).isEmpty() ? console.outPaint() : Paint.NONE;
    }

    /** Where the results go; never over one of the inputs, nor over the codebook. */
    Output open(List<Input> inputs) throws IOException {
        Optional<Path> file = Options.given(output).map(Path::of);
        if (file.isEmpty()) {
            return console.out();
        }
        checkTarget(file.get());
        List<Input> all = new ArrayList<>(inputs);
        if (!isBuiltIn()) {
            all.add(Input.file(named()));
        }
        for (Input input : all) {
            if (isSame(input.path().orElse(STANDARD_INPUT), file.get())) {
                throw new UsageException(console.messages().get("usage.output-input", Visible.of(input.name())));
            }
        }
        return Output.to(file.get());
    }

    /** Where something goes that a person will fill in: never over what is there. */
    Output openNew() throws IOException {
        checkNew();
        return open(List.of());
    }

    /** Refuses to write over anything. */
    void checkNew() {
        Optional<Path> file = Options.given(output).map(Path::of).filter(Files::isRegularFile);
        if (file.isPresent()) {
            throw new UsageException(
                    console.messages().get("usage.exists", Visible.of(file.get().toString())));
        }
    }

    private void checkTarget(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.isDirectory(file)) {
            throw new UsageException(console.messages().get("usage.output-folder", Visible.of(file.toString())));
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(console.messages().get("usage.output-nowhere", Visible.of(folder.toString())));
        }
    }

    static boolean isSame(Path input, Path output) throws IOException {
        return Files.isRegularFile(output) && Files.exists(input) && Files.isSameFile(input, output);
    }
}
