package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import samskab.batch.Batch;
import samskab.batch.Input;
import samskab.casefile.CaseReader;
import samskab.codebook.Codebook;
import samskab.report.AdjudicationSheet;
import samskab.report.ConsensusFile;
import samskab.report.DiagnosticText;
import samskab.report.Format;
import samskab.report.Messages;
import samskab.report.Outcome;
import samskab.report.Report;
import samskab.report.Setting;
import samskab.report.Visible;
import samskab.research.Consensus;
import samskab.research.DecisionReader;
import samskab.research.Decisions;
import samskab.research.Placed;
import samskab.research.Unit;
import samskab.source.Diagnostic;
import samskab.source.Document;

/** What coders disagree about, as a sheet to fill in, and merged back into one consensus. */
final class Adjudication {

    private final OptionSpec sheet = Options.flag("--sheet");
    private final OptionSpec merge = Options.word("--merge", "FILE");
    private final Common common;
    private final Cases cases;

    Adjudication(Common common, Cases cases) {
        this.common = common;
        this.cases = cases;
    }

    OptionSpec sheet() {
        return sheet;
    }

    OptionSpec merge() {
        return merge;
    }

    /** Whether the sheet or the consensus is wanted instead of the figures. */
    boolean isAskedFor() {
        return Options.isOn(sheet) || Options.given(merge).isPresent();
    }

    int run() throws IOException, InterruptedException {
        common.check();
        if (Options.isOn(sheet) && Options.given(merge).isPresent()) {
            throw notBoth();
        }
        cases.withoutOwnOptions();
        return Options.isOn(sheet) ? writeSheet() : writeConsensus();
    }

    private UsageException notBoth() {
        return new UsageException(messages().get("usage.adjudicate"));
    }

    private Messages messages() {
        return common.console().messages();
    }

    private int writeSheet() throws IOException, InterruptedException {
        return withUnits((setting, out, units) -> new AdjudicationSheet(setting).write(out, units));
    }

    private int writeConsensus() throws IOException, InterruptedException {
        Input file = filled();
        cases.leaveOut(file);
        List<Document> documents = documents(file);
        long[] open = {0};
        int code = withUnits((setting, out, units) -> {
            Decisions decisions = new DecisionReader(setting.codebook(), units).read(documents);
            refuseFaults(decisions, file);
            ConsensusFile consensus = new ConsensusFile(setting);
            StringBuilder text = new StringBuilder(consensus.head(file.name()));
            open[0] = append(text, consensus, setting.codebook(), units, decisions);
            out.write(text.toString()); // all of it or nothing
        });
        if (open[0] > 0) {
            common.console().say(messages().count("research.merge.open", open[0]));
        }
        return code == ExitCode.OK && open[0] > 0 ? ExitCode.GATE : code;
    }

    private Input filled() {
        String named = Options.given(merge).orElseThrow();
        if (!Files.exists(Path.of(named))) {
            throw new UsageException(messages().get("usage.missing", Visible.of(named)));
        }
        if (Files.isDirectory(Path.of(named))) {
            throw new UsageException(messages().get("usage.sheet-folder", Visible.of(named)));
        }
        return Input.file(named);
    }

    private void refuseFaults(Decisions decisions, Input file) {
        if (!decisions.diagnostics().isEmpty()) {
            DiagnosticText text =
                    DiagnosticText.ofAdjudication(messages(), common.console().errPaint());
            decisions.diagnostics().forEach(diagnostic -> common.console().say(text.of(diagnostic)));
            throw new UsageException(messages().get("usage.sheet-refused", Visible.of(file.name())));
        }
    }

    /** Adds all sheets of a consensus, and tells how many points are left open. */
    private long append(
            StringBuilder text, ConsensusFile file, Codebook codebook, List<Unit> units, Decisions decisions) {
        long open = 0;
        long alone = 0;
        for (Unit unit : units) {
            if (unit.sheets().size() > 1) {
                Consensus together = Consensus.of(unit, codebook, decisions);
                text.append(readable(file.sheet(together), unit, codebook));
                sayContested(together);
                open += together.open();
            } else {
                text.append(file.sheet(unit.sheets().get(0)));
                alone++;
            }
        }
        if (alone > 0) {
            common.console().say(messages().count("research.merge.alone", alone));
        }
        return open;
    }

    /** What many coders say of many questions may be more than a coding sheet can hold: nothing is written that cannot be read. */
    private String readable(String sheet, Unit unit, Codebook codebook) {
        List<Diagnostic> faults =
                new CaseReader(codebook).read(Document.of(name(unit), sheet)).diagnostics();
        if (!faults.isEmpty()) {
            String why = new DiagnosticText(messages(), common.console().errPaint()).sentence(faults.get(0));
            throw new UsageException(messages().get("usage.consensus-refused", Visible.of(name(unit)), why));
        }
        return sheet;
    }

    private static String name(Unit unit) {
        return unit.caseId() + ", " + unit.phase().id();
    }

    private void sayContested(Consensus consensus) {
        String contested = consensus.facts().matters();
        if (!contested.isEmpty()) {
            common.console().say(messages().get("research.merge.contested", name(consensus.unit()), contested));
        }
    }

    private List<Document> documents(Input file) throws InterruptedException {
        List<Document> documents = new ArrayList<>();
        new Batch<Document>(common.console().terminal().in(), 1, document -> document, documents::add)
                .run(List.of(file));
        return documents;
    }

    /** A consensus among the coders' files is easily overlooked, and makes the coders look as if they agreed. */
    static void warnOfConsensus(Console console, List<Unit> units) {
        if (Unit.coders(units).contains(ConsensusFile.CODER)) {
            console.say(console.messages().get("research.agree.consensus-coder", ConsensusFile.CODER));
        }
    }

    /** What is written once all coding sheets are read. */
    private interface Writing {
        void write(Setting setting, Writer out, List<Unit> units) throws IOException;
    }

    private int withUnits(Writing writing) throws IOException, InterruptedException {
        return cases.report(
                common,
                (format, out, setting) -> {
                    common.checkNew(); // people fill it in, or mend it
                    if (format != Format.TEXT) {
                        throw notBoth();
                    }
                    Writing aloud = (chosen, to, units) -> {
                        warnOfConsensus(common.console(), units);
                        writing.write(chosen, to, units);
                    };
                    return new Aloud(new Gathered(setting, out, aloud), common.console());
                },
                Cases::classify);
    }

    /** Gathers all sheets, and writes when the last is in. */
    private static final class Gathered implements Report {

        private final List<Placed> placed = new ArrayList<>();
        private final Setting setting;
        private final Writer out;
        private final Writing writing;

        Gathered(Setting setting, Writer out, Writing writing) {
            this.setting = setting;
            this.out = out;
            this.writing = writing;
        }

        @Override
        public void add(Outcome outcome, String prepared) {
            if (outcome instanceof Outcome.Classified classified) {
                placed.add(new Placed(classified.sheet(), classified.verdict()));
            }
        }

        @Override
        public void close() throws IOException {
            List<Unit> units = Unit.of(placed);
            if (units.stream().allMatch(unit -> unit.sheets().size() < 2)) {
                throw new UsageException(setting.messages().get("usage.nothing-shared"));
            }
            writing.write(setting, out, units);
        }
    }
}
