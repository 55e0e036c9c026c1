package samskab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import samskab.batch.Inputs;
import samskab.report.ArchiveReader;
import samskab.report.ArchiveReader.Saved;
import samskab.report.CasesStudy;
import samskab.report.Format;
import samskab.report.Messages;
import samskab.report.Outcome;
import samskab.report.PhasesStudy;
import samskab.report.Report;
import samskab.report.ResultsStudy;
import samskab.report.SavedResult;
import samskab.report.Setting;
import samskab.report.Study;
import samskab.report.StudyReport;
import samskab.report.UnusableResult;
import samskab.report.Visible;
import samskab.research.Placed;
import samskab.research.Trajectory;

/** Phases of a case, two cases, or two saved results: what changed, and whether it is more than noise. */
final class CompareCommand implements Command {

    private static final int RESULTS = 2;

    private final Common common;
    private final Cases cases = new Cases(Format.TEXT, Format.JSON);
    private boolean hasRefused;

    CompareCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return cases.command(common, this, "compare", List.of());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> missing =
                cases.named().stream().filter(CompareCommand::isMissing).toList();
        if (!missing.isEmpty()) {
            throw new UsageException(missing.stream()
                    .map(named -> messages().get("usage.missing", Visible.of(named)))
                    .toList());
        }
        List<String> saved =
                cases.named().stream().filter(CompareCommand::isSavedResult).toList();
        if (saved.isEmpty()) {
            return caseFiles();
        }
        if (saved.size() != RESULTS || cases.named().size() != RESULTS) {
            throw new UsageException(notTwo(saved));
        }
        return cases.studyOfOthers(common, setting -> results(setting, saved.get(0), saved.get(1)));
    }

    /** Why what is named is no pair of results: one of them may not show what it is. */
    private String notTwo(List<String> saved) {
        Optional<String> unreadable =
                cases.named().stream().filter(CompareCommand::isUnreadable).findFirst();
        if (unreadable.isPresent()) {
            return messages().get("usage.unreadable", Visible.of(unreadable.get()));
        }
        String key = saved.size() > RESULTS ? "usage.compare.many" : "usage.compare.mixed";
        return messages().get(key, Visible.of(saved.get(0)), saved.size());
    }

    private static boolean isUnreadable(String named) {
        Path path = Path.of(named);
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            in.read();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Messages messages() {
        return common.console().messages();
    }

    private static boolean isMissing(String named) {
        try {
            return !named.equals(Inputs.STANDARD_INPUT) && !Files.exists(Path.of(named));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** By its name, or by the stamp with which it begins. */
    private static boolean isSavedResult(String named) {
        try {
            Path path = Path.of(named);
            if (!Files.isRegularFile(path)) {
                return false;
            }
            if (named.endsWith(".json") || named.endsWith(".ndjson")) {
                return true;
            }
            try (InputStream in = Files.newInputStream(path)) {
                return SavedResult.read(in).isPresent();
            }
        } catch (IOException | InvalidPathException e) {
            return false; // whoever reads it will say so
        }
    }

    private Study results(Setting setting, String old, String now) {
        Saved before = read(old);
        Saved after = read(now);
        String codebook = before.stamp().codebook();
        if (!codebook.equals(after.stamp().codebook())) {
            throw new UsageException(messages()
                    .get(
                            "usage.compare.codebooks",
                            Visible.of(codebook),
                            Visible.of(after.stamp().codebook())));
        }
        if (!codebook.equals(setting.codebook().id())) {
            throw new UsageException(messages()
                    .get(
                            "usage.compare.codebook",
                            Visible.of(codebook),
                            setting.codebook().id()));
        }
        return new ResultsStudy(setting, old, before, now, after);
    }

    private Saved read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return ArchiveReader.read(in);
        } catch (UnusableResult e) {
            List<String> arguments = new ArrayList<>(List.of(Visible.of(file)));
            e.arguments().forEach(argument -> arguments.add(Visible.of(argument)));
            throw new UsageException(messages().get("usage.compare." + e.reason(), arguments.toArray()));
        } catch (IOException e) {
            throw new UsageException(messages().get("usage.unreadable", Visible.of(file)));
        }
    }

    /** Where something was refused and nothing is left to compare, the refusal decides how the run ends. */
    private int caseFiles() throws IOException, InterruptedException {
        try {
            return cases.report(common, this::open, Cases::classify);
        } catch (UsageException e) {
            if (!hasRefused) {
                throw e;
            }
            e.messages().forEach(common.console()::error);
            return ExitCode.REFUSED;
        }
    }

    private Report open(Format format, Writer out, Setting setting) {
        Report report = new StudyReport(format, out, setting, placed -> study(setting, placed));
        return new Around(new Aloud(report, common.console())) {
            @Override
            public void add(Outcome outcome, String prepared) throws IOException {
                hasRefused |= outcome instanceof Outcome.Refused;
                super.add(outcome, prepared);
            }
        };
    }

    private Study study(Setting setting, List<Placed> placed) {
        Trajectory.All all = Trajectory.of(placed, setting.codebook().phases());
        if (!all.followed().isEmpty()) {
            return new PhasesStudy(setting, all);
        }
        boolean isPair = placed.size() == 2;
        if (isPair && !isSameCase(placed)) {
            return new CasesStudy(setting, placed.get(0), placed.get(1));
        }
        if (placed.isEmpty()) {
            throw new UsageException(messages().get("usage.compare.nothing"));
        }
        throw new UsageException(
                isPair
                        ? messages().get("usage.compare.coders")
                        : messages().count("usage.compare.nothing", placed.size()));
    }

    private static boolean isSameCase(List<Placed> two) {
        return two.get(0).sheet().caseId().equals(two.get(1).sheet().caseId());
    }
}
