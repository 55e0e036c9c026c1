package samskab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.advise.Adviser;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Phase;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.source.Identified;

/** The whole plan for a case: every phase, every direction, what is done and what is open. */
final class AdviseCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON, Format.NDJSON, Format.MARKDOWN);
    private final OptionSpec phase = Options.word(
            "--phase",
            "PHASE",
            () -> phases(Codebooks.builtIn(Codebooks.STANDARD)).iterator());

    AdviseCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "advise", List.of(phase));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return cases.report(
                common,
                (format, out, setting) -> new Aloud(format.openPlan(out, setting), common.console()),
                this::advise);
    }

    private static List<String> phases(Codebook codebook) {
        return Identified.ids(codebook.phases());
    }

    private Function<CodingSheet, Outcome> advise(Codebook codebook) {
        common.oneOf(phase, phases(codebook));
        Optional<Phase> asked = Options.given(phase).flatMap(id -> Identified.find(codebook.phases(), id));
        Classifier classifier = new Classifier(codebook);
        Adviser adviser = new Adviser(codebook);
        return sheet -> {
            Verdict verdict = classifier.classify(sheet);
            return new Outcome.Advised(sheet, verdict, adviser.plan(sheet, verdict, asked.orElse(sheet.phase())));
        };
    }
}
