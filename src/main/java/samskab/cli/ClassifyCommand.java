package samskab.cli;

import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.codebook.Codebook;
import samskab.report.Outcome;

/** The main job: scores, type, and how sure it is. */
final class ClassifyCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases();

    ClassifyCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "classify");
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return cases.report(
                common,
                (format, out, setting) -> new Aloud(format.open(out, setting), common.console()),
                ClassifyCommand::classify);
    }

    private static Function<CodingSheet, Outcome> classify(Codebook codebook) {
        Classifier classifier = new Classifier(codebook);
        return sheet -> new Outcome.Classified(sheet, classifier.classify(sheet));
    }
}
