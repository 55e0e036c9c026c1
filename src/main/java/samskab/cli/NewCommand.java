package samskab.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import samskab.report.BlankCase;

/** Prints a case file to fill in. */
final class NewCommand implements Command {

    private final Common common;

    NewCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return common.command(this, "new");
    }

    @Override
    public Integer call() throws IOException {
        common.check();
        String yaml = new BlankCase(common.codebook(), common.console().messages()).yaml();
        try (Output output = common.openNew()) {
            output.writer().write(yaml);
            output.commit();
        }
        return ExitCode.OK;
    }
}
