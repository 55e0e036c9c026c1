package samskab.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import samskab.report.Format;
import samskab.report.Outcome;

/** Reads case files and says what is wrong in them; nothing is scored. */
final class CheckCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON, Format.NDJSON, Format.MARKDOWN);

    CheckCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "check", List.of());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return cases.report(common, Format::openCheck, codebook -> Outcome.Checked::new);
    }
}
