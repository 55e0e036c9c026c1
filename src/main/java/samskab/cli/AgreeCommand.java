package samskab.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.report.AgreementStudy;
import samskab.report.Format;
import samskab.report.Messages;
import samskab.report.Visible;
import samskab.research.Resampling;
import samskab.research.Unit;

/** Two or more coders of the same cases: how far they agree, and what they have to talk about. */
final class AgreeCommand implements Command {

    /** The largest whole number of fifteen digits: programs that read JSON keep all of them. */
    private static final String SEED = "[0-9]{1,15}";

    /** From 100, since an interval leaves out the 2.5 percent at either end, to 99,999. */
    private static final String REPLICATIONS = "[1-9][0-9]{2,4}";

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON).codedByPath();
    private final OptionSpec seed = Options.word("--seed", "N", "1");
    private final OptionSpec replications = Options.word("--replications", "N", "1000");
    private final Adjudication adjudication;

    AgreeCommand(Console console) {
        common = new Common(console);
        adjudication = new Adjudication(common, cases);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(
                common, this, "agree", List.of(seed, replications), adjudication.sheet(), adjudication.merge());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (adjudication.isAskedFor()) {
            return adjudication.run();
        }
        common.check();
        Resampling resampling = new Resampling(
                number(seed, SEED, "usage.seed"), (int) number(replications, REPLICATIONS, "usage.replications"));
        return cases.study(
                common, (setting, placed) -> new AgreementStudy(setting, coded(Unit.of(placed)), resampling));
    }

    private long number(OptionSpec option, String allowed, String otherwise) {
        String number = Options.given(option).orElse("");
        if (!number.matches(allowed)) {
            throw new UsageException(common.console().messages().get(otherwise, Visible.of(number)));
        }
        return Long.parseLong(number);
    }

    /** Units of at least two coders; one coder alone has nobody to agree with. */
    private List<Unit> coded(List<Unit> units) {
        List<String> coders = Unit.coders(units);
        if (coders.size() == 1) {
            Messages messages = common.console().messages();
            throw new UsageException(messages.get("usage.one-coder", Visible.of(coders.get(0))));
        }
        Adjudication.warnOfConsensus(common.console(), units);
        return units;
    }
}
