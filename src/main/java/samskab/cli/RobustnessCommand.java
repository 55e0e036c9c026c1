package samskab.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.casefile.CodingSheet;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.RobustnessStudy;
import samskab.source.Identified;

/** Many cases under other choices: whether their types stand, and how they lie on the scales. */
final class RobustnessCommand implements Command {

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON);
    private final OptionSpec coder = Options.word("--coder", "ID");
    private final OptionSpec phase = Options.word(
            "--phase",
            "PHASE",
            () -> phases(Codebooks.builtIn(Codebooks.STANDARD)).iterator());

    RobustnessCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "robustness", List.of(coder, phase));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return cases.study(
                common,
                this::classify,
                (setting, placed) -> new RobustnessStudy(setting, placed, Options.given(coder), Options.given(phase)));
    }

    private static List<String> phases(Codebook codebook) {
        return Identified.ids(codebook.phases());
    }

    private Function<CodingSheet, Outcome> classify(Codebook codebook) {
        common.oneOf(phase, phases(codebook));
        return Cases.classify(codebook);
    }
}
