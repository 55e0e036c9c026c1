package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import samskab.codebook.Advice;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Indicator;
import samskab.codebook.Language;
import samskab.codebook.Named;
import samskab.report.AdviceEntries;
import samskab.report.CaseFileSchema;
import samskab.report.Citation;
import samskab.report.CodebookJson;
import samskab.report.CodebookText;
import samskab.report.Format;
import samskab.report.Visible;
import samskab.source.Nearest;

/** Shows a codebook: whole, one entry, as a list, as data. */
final class CodebookCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);

    private final Common common;
    private final OptionSpec format = Common.formatOption(FORMATS);
    private final OptionSpec list = Options.flag("--list");
    private final OptionSpec export = Options.flag("--export");
    private final OptionSpec schema = Options.flag("--schema");
    private final OptionSpec cite = Options.flag("--cite");
    private final PositionalParamSpec entry = PositionalParamSpec.builder()
            .paramLabel("ENTRY")
            .descriptionKey("entry")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(() ->
                    entries(Codebooks.builtIn(Codebooks.STANDARD)).keySet().iterator())
            .build();

    CodebookCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return common.command(this, "codebook", format, list, export, schema, cite)
                .addPositional(entry);
    }

    @Override
    public Integer call() throws IOException {
        common.check();
        Format chosen = common.format(format, FORMATS);
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
        long parts = Stream.of(list, export, schema, cite).filter(Options::isOn).count();
        parts += Options.given(entry).isPresent() ? 1 : 0;
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
        } else if (Options.isOn(cite)) {
            out.write(new Citation(common.setting(codebook), Build.read().year()).text());
        } else if (Options.isOn(list)) {
            out.write(text.list());
        } else if (Options.given(entry).isPresent()) {
            out.write(entry(codebook, entry.getValue()));
        } else if (chosen == Format.JSON) {
            CodebookJson.write(out, codebook);
        } else {
            out.write(text.whole());
        }
    }

    /** An entry as text; cards and plans show names, so these are known too. */
    private String entry(Codebook codebook, String wanted) {
        Map<String, String> entries = entries(codebook);
        String id =
                entries.containsKey(wanted) ? wanted : named(codebook, wanted).orElse(wanted);
        String hint = Nearest.to(id, List.copyOf(entries.keySet()))
                .map(word -> " " + common.console().messages().get("meant", word))
                .orElse("");
        return Optional.ofNullable(entries.get(id))
                .orElseThrow(() -> new UsageException(
                        common.console().messages().get("usage.no-entry", Visible.of(wanted)) + hint));
    }

    private Map<String, String> entries(Codebook codebook) {
        Map<String, String> entries = new LinkedHashMap<>();
        Map<String, String> advice = new AdviceEntries(common.setting(codebook)).all();
        for (Indicator indicator : codebook.indicators()) {
            entries.put(indicator.id(), new CodebookText(common.setting(codebook)).one(indicator));
        }
        advice.forEach((id, text) -> entries.merge(id, text, (one, other) -> one + "\n" + other));
        entries.put(Advice.ALL, String.join("\n", advice.values()));
        return entries;
    }

    /** The id of what is called by a name in any language. */
    private static Optional<String> named(Codebook codebook, String name) {
        Stream<Named> points = codebook.phases().stream().flatMap(phase -> phase.focus().stream());
        return Stream.of(
                        codebook.indicators().stream(),
                        points,
                        codebook.advice().directions().stream(),
                        codebook.advice().models().stream(),
                        codebook.advice().tensions().stream())
                .<Named>flatMap(entries -> entries)
                .filter(entry -> Arrays.stream(Language.values())
                        .anyMatch(language -> entry.name().in(language).equalsIgnoreCase(name)))
                .map(Named::id)
                .findFirst();
    }
}
