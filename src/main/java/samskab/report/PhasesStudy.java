package samskab.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import samskab.casefile.CodingSheet;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Named;
import samskab.codebook.Type;
import samskab.research.MoveCount;
import samskab.research.Placed;
import samskab.research.Reach;
import samskab.research.Span;
import samskab.research.Step;
import samskab.research.Step.Move;
import samskab.research.Step.Part;
import samskab.research.Trajectory;
import samskab.research.Trajectory.Drift;
import samskab.research.Trajectory.Stay;
import samskab.research.TypeMove;
import tools.jackson.core.JsonGenerator;

/** Cases followed through their phases: which type when, what moved, and whether that is more than noise. */
public final class PhasesStudy implements Study {

    private static final int VERDICT = 20;
    private static final int SCORE = 15;
    private static final int NAME = 22;
    private static final int CHOICES = 43;
    private static final int SHARE = 8;
    private static final int AXIS = 20;
    private static final int COUNT = 10;

    /** Of the columns in which moves are counted. */
    private static final List<String> HEADS = List.of(
            "research.compare.count.up.beyond",
            "research.compare.count.up.within",
            "research.compare.count.down.beyond",
            "research.compare.count.down.within",
            "research.compare.count.still",
            "research.compare.count.no-score");

    private final Messages messages;
    private final List<Axis> axes;
    private final Wording wording;
    private final ChangeWording changes;
    private final Trajectory.All all;
    private final MoveCount count;

    /** A study of what can be followed. */
    public PhasesStudy(Setting setting, Trajectory.All all) {
        this.messages = setting.messages();
        this.axes = setting.codebook().axes();
        this.wording = new Wording(messages);
        this.changes = new ChangeWording(setting);
        this.all = all;
        this.count = MoveCount.of(axes, all.followed());
    }

    @Override
    public void text(Page page) {
        all.followed().forEach(trajectory -> trajectory(page, trajectory));
        counts(page);
        alone(page);
        page.blank();
        page.paragraph(0, messages.get("research.compare.count.legend"));
        page.paragraph(0, messages.get("research.compare.shares"));
        page.line(messages.get("table.legend"));
        page.paragraph(0, messages.get("research.compare.noise"));
    }

    private void trajectory(Page page, Trajectory trajectory) {
        CodingSheet first = trajectory.sheets().get(0).sheet();
        page.strong(Visible.of(first.title()));
        String coder = first.coder()
                .map(id -> " · " + messages.get("coder", Visible.of(id)))
                .orElse("");
        page.faint(0, Visible.of(first.caseId()) + coder);
        page.blank();
        table(page, trajectory);
        trajectory.steps().forEach(step -> step(page, heading(step), step));
        trajectory
                .overall()
                .ifPresent(step -> step(page, messages.get("research.compare.overall", heading(step)), step));
        trajectory.drift().ifPresent(drift -> drift(page, drift));
        page.blank();
    }

    private void table(Page page, Trajectory trajectory) {
        List<String> heads =
                axes.stream().map(axis -> messages.get(axis.name())).toList();
        int width = heads.stream().mapToInt(Columns::width).reduce(SCORE, Math::max);
        int name = Math.max(8, Columns.PAGE - VERDICT - 2 - (width + 1) * axes.size());
        String head = Columns.left(messages.get("research.compare.phase"), name);
        page.line(page.paint().strong(head + cells(messages.get("table.verdict"), heads, width)));
        for (Placed placed : trajectory.sheets()) {
            String phase = phase(placed.sheet());
            String start = Columns.width(phase) <= name ? Columns.left(phase, name) : phase + "\n" + " ".repeat(name);
            List<String> scores = placed.verdict().scores().stream()
                    .map(score -> changes.span(Span.of(score)))
                    .toList();
            page.line(start + cells(mark(placed.verdict()), scores, width));
        }
    }

    private static String cells(String verdict, List<String> scores, int width) {
        StringBuilder cells = new StringBuilder(" ").append(Columns.left(verdict, VERDICT));
        scores.forEach(score -> cells.append(' ').append(Columns.left(score, width)));
        return cells.toString().stripTrailing();
    }

    private String mark(Verdict verdict) {
        return changes.mark(verdict);
    }

    private String phase(CodingSheet sheet) {
        String name = messages.get(sheet.phase().name());
        return sheet.phaseStated() ? name : messages.get("phase.assumed", name);
    }

    private String heading(Step step) {
        return phase(step.before().sheet()) + " → " + phase(step.after().sheet());
    }

    private void step(Page page, String heading, Step step) {
        page.blank();
        page.strong(heading);
        page.paragraph(2, type(step));
        for (Move move : step.moves()) {
            String name = messages.get(move.axis().name());
            page.paragraph(
                    2,
                    changes.move(name, move.before(), move.after(), move.difference()) + " "
                            + changes.reach(move.reach()));
            move.parts().stream()
                    .filter(Part::isChanged)
                    .forEach(part -> part(page, part, changes.signed(part.share())));
        }
        List<Part> recorded = step.recorded().stream().filter(Part::isChanged).toList();
        if (!recorded.isEmpty()) {
            page.paragraph(2, messages.get("recorded"));
            recorded.forEach(part -> part(page, part, ""));
        }
    }

    private void part(Page page, Part part, String share) {
        String choices = wording.choice(part.before()) + " → " + wording.choice(part.after());
        List<String> cells = List.of(messages.get(part.before().indicator().name()), choices);
        ChangeWording.row(page, 4, cells, List.of(NAME, CHOICES), share, SHARE);
    }

    private String type(Step step) {
        String firm = step.type() == TypeMove.CHANGED || step.type() == TypeMove.KEPT
                ? " " + messages.get("research.compare.firm." + step.isFirm())
                : "";
        return messages.get(
                        "research.compare.type." + step.type().id(),
                        outcome(step.before().verdict()),
                        outcome(step.after().verdict()))
                + firm;
    }

    private String outcome(Verdict verdict) {
        return changes.outcome(
                verdict.type().map(Type::id).orElse(verdict.status().id()));
    }

    private void drift(Page page, Drift drift) {
        String path = drift.stays().stream().map(this::stay).collect(Collectors.joining(" → "));
        String carriers =
                drift.carriers().stream().map(Named::name).map(messages::get).collect(Collectors.joining(", "));
        page.blank();
        String sure = drift.isFirm() ? "" : " " + messages.get("research.compare.drift.unsure");
        page.paragraph(0, messages.get("research.compare.drift", path, carriers) + sure);
    }

    private String stay(Stay stay) {
        String phases = stay.sheets().stream()
                .map(placed -> phase(placed.sheet()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return messages.get(stay.type().name()) + " (" + phases + ")";
    }

    private void counts(Page page) {
        page.strong(messages.count("research.compare.steps", count.steps())
                + messages.count("research.compare.followed", all.followed().size()));
        StringBuilder heads = new StringBuilder(" ".repeat(AXIS));
        for (String head : HEADS) {
            heads.append(Columns.right(messages.get(head), COUNT));
        }
        page.line(heads.toString());
        count.axes()
                .forEach(axis -> page.line(Columns.left(messages.get(axis.axis().name()), AXIS) + row(axis)));
        page.blank();
        page.paragraph(
                0,
                messages.get(
                        "research.compare.count.types",
                        count.of(TypeMove.KEPT),
                        count.of(TypeMove.CHANGED),
                        count.firm(),
                        count.of(TypeMove.GAINED),
                        count.of(TypeMove.LOST),
                        count.of(TypeMove.NONE)));
    }

    private static String row(MoveCount.OfAxis axis) {
        StringBuilder row = new StringBuilder();
        for (Integer number : List.of(
                count(axis.up(), Reach.BEYOND),
                count(axis.up(), Reach.WITHIN),
                count(axis.down(), Reach.BEYOND),
                count(axis.down(), Reach.WITHIN),
                axis.still(),
                axis.noScore())) {
            row.append(Columns.right(String.valueOf(number), COUNT));
        }
        return row.toString();
    }

    private static int count(Map<Reach, Integer> counts, Reach reach) {
        return counts.getOrDefault(reach, 0);
    }

    private void alone(Page page) {
        if (!all.alone().isEmpty()) {
            page.blank();
            page.paragraph(
                    0, messages.count("research.compare.alone", all.alone().size()));
        }
    }

    @Override
    public void json(JsonGenerator json) {
        new PhasesJson(json).write(all, count);
    }
}
