package samskab.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.batch.Input;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.codebook.Codebook;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.Report;

/** The main job: scores, type, and how sure it is. */
final class ClassifyCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases();
    private final OptionSpec format = Common.formatOption();

    ClassifyCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.in(common.command(this, "classify", format));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check();
        Format chosen = common.format(format);
        List<Input> inputs = cases.find(common.console());
        Codebook codebook = common.codebook();
        Classifier classifier = new Classifier(codebook);
        try (Output output = common.open(inputs)) {
            Report report = new Aloud(chosen.open(output.writer(), common.setting(codebook)), common.console());
            int code = cases.run(common.console(), inputs, codebook, classify(classifier), report);
            report.close();
            output.commit();
            return code;
        }
    }

    private static Function<CodingSheet, Outcome> classify(Classifier classifier) {
        return sheet -> new Outcome.Classified(sheet, classifier.classify(sheet));
    }
}
