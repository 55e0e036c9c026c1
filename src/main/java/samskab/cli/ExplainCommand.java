package samskab.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.research.Explainer;

/** How the verdict on a case came about, how sure it is, what would change it, and what to ask next. */
final class ExplainCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON, Format.NDJSON);

    ExplainCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "explain", List.of());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return cases.report(
                common,
                (format, out, setting) -> new Aloud(format.openExplanation(out, setting), common.console()),
                ExplainCommand::explain);
    }

    private static Function<CodingSheet, Outcome> explain(Codebook codebook) {
        Classifier classifier = new Classifier(codebook);
        Explainer explainer = new Explainer(codebook);
        return sheet -> {
            Verdict verdict = classifier.classify(sheet);
            return new Outcome.Explained(sheet, verdict, explainer.explain(sheet, verdict));
        };
    }
}
