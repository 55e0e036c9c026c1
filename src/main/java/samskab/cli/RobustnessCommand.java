package samskab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.casefile.CodingSheet;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.RobustnessStudy;
import samskab.report.Visible;
import samskab.research.Placed;
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
        return cases.study(common, this::classify, (setting, placed) -> {
            checkCoder(placed);
            return new RobustnessStudy(setting, placed, Options.given(coder), Options.given(phase));
        });
    }

    /** Only when all is read is it known who the coders are. */
    private void checkCoder(List<Placed> placed) {
        Set<String> coders = new TreeSet<>();
        placed.forEach(one -> one.sheet().coder().ifPresent(coders::add));
        Optional<String> wanted = Options.given(coder);
        if (wanted.isPresent() && !placed.isEmpty() && !coders.contains(wanted.get())) {
            throw new UsageException(common.console()
                    .messages()
                    .get(
                            coders.isEmpty() ? "usage.no-coders" : "usage.coder",
                            Visible.of(wanted.get()),
                            Visible.of(String.join(", ", coders))));
        }
    }

    private static List<String> phases(Codebook codebook) {
        return Identified.ids(codebook.phases());
    }

    private Function<CodingSheet, Outcome> classify(Codebook codebook) {
        common.oneOf(phase, phases(codebook));
        return Cases.classify(codebook);
    }
}
