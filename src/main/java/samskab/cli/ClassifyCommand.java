package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.casefile.CodingSheet;
import samskab.codebook.Codebook;
import samskab.report.CalibratedTable;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.Report;
import samskab.report.Setting;

/** The main job: scores, type, and how sure it is. */
final class ClassifyCommand implements Command {

    private static final String MEMBERSHIPS = "memberships";

    /** What a table can hold. */
    private static final List<String> COLUMNS = List.of("all", MEMBERSHIPS);

    private final Common common;
    private final Cases cases = new Cases(Format.values());
    private final Gate gate = new Gate();
    private final OptionSpec columns = Options.choice("--columns", COLUMNS);
    private List<CalibratedTable> tables = List.of();

    ClassifyCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "classify", List.of(gate.only()), gate.failOn(), columns);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int code = cases.report(common, this::open, this::classify);
        gate.say(common.console());
        tables.forEach(table -> table.notes().forEach(common.console()::say));
        return code == ExitCode.OK && gate.hasFailed() ? ExitCode.GATE : code;
    }

    private Report open(Format format, Writer out, Setting setting) {
        Report report = new Aloud(table(format, out, setting), common.console());
        return gate.around(report, setting.codebook());
    }

    private Report table(Format format, Writer out, Setting setting) {
        if (!Options.given(columns).equals(Optional.of(MEMBERSHIPS))) {
            return format.open(out, setting);
        }
        CalibratedTable table = new CalibratedTable(out, setting);
        tables = List.of(table);
        return table;
    }

    private Function<CodingSheet, Outcome> classify(Codebook codebook) {
        gate.check(common.console().messages(), codebook);
        common.oneOf(columns, COLUMNS);
        cases.onlyInCsv(common.console(), columns);
        return Cases.classify(codebook);
    }
}
