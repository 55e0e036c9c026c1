package samskab.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.batch.Input;
import samskab.codebook.Codebook;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.Report;

/** Reads case files and says what is wrong in them; nothing is scored. */
final class CheckCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases();
    private final OptionSpec format = Common.formatOption();

    CheckCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.in(common.command(this, "check", format));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check();
        Format chosen = common.format(format);
        List<Input> inputs = cases.find(common.console());
        Codebook codebook = common.codebook();
        try (Output output = common.open(inputs)) {
            Report report = chosen.openCheck(output.writer(), common.setting(codebook));
            int code = cases.run(common.console(), inputs, codebook, Outcome.Checked::new, report);
            report.close();
            output.commit();
            return code;
        }
    }
}
