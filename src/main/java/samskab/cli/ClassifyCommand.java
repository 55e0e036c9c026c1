package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.codebook.Codebook;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.Report;
import samskab.report.Setting;

/** The main job: scores, type, and how sure it is. */
final class ClassifyCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases(Format.values());
    private final Gate gate = new Gate();

    ClassifyCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "classify", List.of(gate.only()), gate.failOn());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int code = cases.report(common, this::open, this::classify);
        gate.say(common.console());
        return code == ExitCode.OK && gate.hasFailed() ? ExitCode.GATE : code;
    }

    private Report open(Format format, Writer out, Setting setting) {
        Report report = new Aloud(format.open(out, setting), common.console());
        return gate.around(report, setting.codebook());
    }

    private Function<CodingSheet, Outcome> classify(Codebook codebook) {
        gate.check(common.console().messages(), codebook);
        Classifier classifier = new Classifier(codebook);
        return sheet -> new Outcome.Classified(sheet, classifier.classify(sheet));
    }
}
