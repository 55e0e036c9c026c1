package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Language;
import samskab.report.CaseFileSchema;
import samskab.report.CodebookJson;
import samskab.report.CodebookText;
import samskab.report.Format;
import samskab.report.Visible;
import samskab.source.Identified;
import samskab.source.Nearest;

/** Shows a codebook: whole, one indicator, as a list, as data. */
final class CodebookCommand implements Command {

    private final Common common;
    private final OptionSpec format = Common.formatOption();
    private final OptionSpec list = Options.flag("--list");
    private final OptionSpec export = Options.flag("--export");
    private final OptionSpec schema = Options.flag("--schema");
    private final PositionalParamSpec indicator = PositionalParamSpec.builder()
            .paramLabel("INDICATOR")
            .descriptionKey("indicator")
            .arity("0..1")
            .type(String.class)
            .build();

    CodebookCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return common.command(this, "codebook", format, list, export, schema).addPositional(indicator);
    }

    @Override
    public Integer call() throws IOException {
        common.check();
        Format chosen = common.format(format);
        checkParts(chosen);
        Codebook codebook = common.codebook();
        try (Output output = common.open(List.of())) {
            write(output.writer(), codebook, chosen);
            output.commit();
        }
        return ExitCode.OK;
    }

    /** Only one part can be shown at a time, and only the whole as JSON. */
    private void checkParts(Format chosen) {
        long parts = Stream.of(list, export, schema).filter(Options::isOn).count();
        parts += Options.given(indicator).isPresent() ? 1 : 0;
        if (parts > 1 || (parts == 1 && chosen == Format.JSON)) {
            throw new UsageException(common.console().messages().get("usage.one-part"));
        }
    }

    private void write(Writer out, Codebook codebook, Format chosen) throws IOException {
        CodebookText text = new CodebookText(common.setting(codebook));
        if (Options.isOn(export)) {
            out.write(new String(common.codebookYaml(), StandardCharsets.UTF_8));
        } else if (Options.isOn(schema)) {
            CaseFileSchema.write(out, codebook, common.console().messages());
        } else if (Options.isOn(list)) {
            out.write(text.list());
        } else if (Options.given(indicator).isPresent()) {
            out.write(text.one(indicator(codebook, indicator.getValue())));
        } else if (chosen == Format.JSON) {
            CodebookJson.write(out, codebook);
        } else {
            out.write(text.whole());
        }
    }

    /** The cards show names: they will be asked for. */
    private static boolean isCalled(Indicator indicator, String name) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> indicator.name().in(language).equalsIgnoreCase(name));
    }

    private Indicator indicator(Codebook codebook, String id) {
        Optional<String> meant = Nearest.to(id, Identified.ids(codebook.indicators()));
        String hint = meant.map(word -> " " + common.console().messages().get("meant", word))
                .orElse("");
        return codebook.indicators().stream()
                .filter(indicator -> indicator.id().equals(id) || isCalled(indicator, id))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        common.console().messages().get("usage.no-indicator", Visible.of(id)) + hint));
    }
}
