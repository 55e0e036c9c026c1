package samskab.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskab.casefile.CodingSheet;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.source.Diagnostic;

/** For documents that people go on writing in: verdicts as a table, plans with boxes to tick. */
final class MarkdownReport implements Report {

    private final Writer out;
    private final Setting setting;
    private final Messages messages;
    private final Wording wording;
    private final DiagnosticText sentences;
    private final List<Diagnostic> refused = new ArrayList<>();
    private long count;

    MarkdownReport(Writer out, Setting setting) {
        this.out = out;
        this.setting = setting;
        this.messages = setting.messages();
        this.wording = new Wording(messages);
        this.sentences = new DiagnosticText(messages, Paint.NONE);
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (outcome instanceof Outcome.Advised advised) {
            out.write((count == 0 ? "" : "---\n\n") + new PlanMarkdown(setting, advised).text());
        } else if (outcome instanceof Outcome.Classified classified) {
            if (count == 0) {
                head();
            }
            out.write(row(classified.sheet(), classified.verdict()));
        } else if (outcome instanceof Outcome.Checked checked) {
            out.write("- " + Markdown.of(wording.key(checked.sheet())) + "\n");
        } else if (outcome instanceof Outcome.Refused faulty) {
            faulty.diagnostics().forEach(diagnostic -> refused.add(diagnostic.brief()));
            return;
        }
        count++;
    }

    private void head() throws IOException {
        List<String> axes = setting.codebook().axes().stream()
                .map(axis -> messages.get(axis.name()))
                .toList();
        List<String> titles = Stream.concat(
                        Stream.of(
                                messages.get("table.case"),
                                messages.get("table.verdict"),
                                messages.get("table.status")),
                        axes.stream())
                .map(Markdown::of)
                .toList();
        out.write(row(titles) + "|" + " --- |".repeat(titles.size()) + "\n");
    }

    private String row(CodingSheet sheet, Verdict verdict) {
        String type = verdict.type().map(found -> messages.get(found.name())).orElse(messages.get("table.no-type"));
        String flag = verdict.outside().isEmpty() ? "" : " !";
        return row(Stream.concat(
                        Stream.of(
                                Markdown.of(wording.key(sheet)),
                                Markdown.of(type) + flag,
                                messages.get("status." + verdict.status().id())),
                        verdict.scores().stream().map(this::score))
                .toList());
    }

    private String score(Score score) {
        return wording.number(score.value()) + " (" + wording.bounds(score.low(), score.high()) + ")";
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What was refused stands at the end: it would break a table or a list. */
    @Override
    public void close() throws IOException {
        out.write("\n");
        if (!refused.isEmpty()) {
            out.write("## " + messages.get("markdown.refused") + "\n\n");
        }
        for (Diagnostic diagnostic : refused) {
            String place = diagnostic.file() + ":" + diagnostic.at().line() + ":"
                    + diagnostic.at().column();
            out.write("- " + Markdown.of(place) + " " + Markdown.of(sentences.sentence(diagnostic)) + ". "
                    + Markdown.of(sentences.mending(diagnostic)) + "\n");
        }
        out.write((refused.isEmpty() ? "" : "\n") + Markdown.of(new Stamp(setting).line()) + "\n");
    }
}
