package samskab.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import samskab.report.EvaluationStudy;
import samskab.report.Format;

/** Holds what is found against what sources say themselves. */
final class EvaluateCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON);

    EvaluateCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "evaluate", List.of());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return cases.study(common, EvaluationStudy::new);
    }
}
