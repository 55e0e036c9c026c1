package samskab.advise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samskab.advise.Plan.DirectionAdvice;
import samskab.advise.Plan.ModelAdvice;
import samskab.advise.Plan.Now;
import samskab.advise.Plan.PartAdvice;
import samskab.advise.Plan.TaskAdvice;
import samskab.advise.Plan.TensionAdvice;
import samskab.advise.Reason.CarriedOver;
import samskab.advise.Reason.OfPhase;
import samskab.advise.Reason.Raised;
import samskab.advise.Reason.Settles;
import samskab.advise.Reason.Started;
import samskab.advise.Reason.Weighs;
import samskab.casefile.Attention;
import samskab.casefile.CodingSheet;
import samskab.classify.Membership;
import samskab.classify.Question;
import samskab.classify.Questions;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Direction;
import samskab.codebook.FocusPoint;
import samskab.codebook.Indicator;
import samskab.codebook.Model;
import samskab.codebook.Model.Part;
import samskab.codebook.Phase;
import samskab.codebook.Tension;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * Chooses advice. Nothing is weighed up by a formula: what decides are facts that the codebook and the case file declare, one
 * after the other, as {@link #MOST_IMPORTANT_FIRST} lists them.
 */
public final class Adviser {

    /**
     * First what something in this case calls for, then what weighs most for its type, then what belongs to this phase before
     * what is carried over; what is alike in all this stays in the codebook's order.
     */
    private static final Comparator<PointAdvice> MOST_IMPORTANT_FIRST = (a, b) -> {
        int raised = Boolean.compare(b.hasReason(Raised.class), a.hasReason(Raised.class));
        int weighs = Boolean.compare(b.hasReason(Weighs.class), a.hasReason(Weighs.class));
        int carried = Boolean.compare(a.standing() == Standing.CARRIED_OVER, b.standing() == Standing.CARRIED_OVER);
        return raised != 0 ? raised : weighs != 0 ? weighs : carried;
    };

    private final Codebook codebook;

    public Adviser(Codebook codebook) {
        this.codebook = codebook;
    }

    /** What matters most now in the phase of the sheet. */
    public Now now(CodingSheet sheet, Verdict verdict) {
        return now(sheet, verdict, sheet.phase());
    }

    /** Everything, for a phase. */
    public Plan plan(CodingSheet sheet, Verdict verdict, Phase phase) {
        Now now = now(sheet, verdict, phase);
        Circumstances circumstances = new Circumstances(sheet, now.types(), phase);
        if (!verdict.isScored()) { // then no advice has a meaning either
            return new Plan(now, List.of(), List.of(), List.of());
        }
        return new Plan(
                now,
                points(circumstances, verdict, true),
                codebook.advice().directions().stream()
                        .map(direction -> direction(direction, circumstances))
                        .toList(),
                codebook.advice().models().stream()
                        .map(model -> model(model, circumstances))
                        .filter(model -> !model.parts().isEmpty())
                        .toList());
    }

    private Now now(CodingSheet sheet, Verdict verdict, Phase phase) {
        Circumstances circumstances = new Circumstances(sheet, types(verdict), phase);
        if (!verdict.isScored()) { // then no advice has a meaning either
            return new Now(phase, List.of(), List.of(), List.of(), List.of());
        }
        List<Question> questions = new Questions(codebook).about(verdict);
        return new Now(phase, circumstances.types(), questions, tensions(circumstances), due(circumstances, verdict));
    }

    /** The winner and the types that it could still be; on the border those that it lies between; none where too little is known. */
    private static List<Type> types(Verdict verdict) {
        List<Type> types = new ArrayList<>();
        verdict.type().ifPresent(types::add);
        if (verdict.status() == Status.UNDETERMINED) {
            return types;
        }
        for (Membership membership : verdict.memberships()) {
            boolean possible = verdict.status() == Status.BORDER ? membership.reachesHalf() : membership.isPossible();
            if (possible && !Identified.isAmong(membership.type(), types)) {
                types.add(membership.type());
            }
        }
        return types;
    }

    private List<TensionAdvice> tensions(Circumstances circumstances) {
        List<TensionAdvice> found = new ArrayList<>();
        for (Tension tension : codebook.advice().tensions()) {
            circumstances.raised(tension.when()).ifPresent(raised -> found.add(new TensionAdvice(tension, raised)));
        }
        return found;
    }

    /** The points to attend to in the phase, the most important first. */
    private List<PointAdvice> due(Circumstances circumstances, Verdict verdict) {
        List<PointAdvice> due = new ArrayList<>();
        for (PointAdvice point : points(circumstances, verdict, false)) {
            if (point.standing().isDue()) {
                due.add(point);
            }
        }
        due.sort(MOST_IMPORTANT_FIRST);
        return due;
    }

    /**
     * The points, phase by phase; as long as the type is undetermined, only those that would help to determine it.
     *
     * @param all whether those of phases that have none to attend to now are wanted too: else they are not even read
     */
    private List<PointAdvice> points(Circumstances circumstances, Verdict verdict, boolean all) {
        boolean undetermined = verdict.status() == Status.UNDETERMINED;
        List<Indicator> unknown = undetermined ? Questions.lacking(verdict) : List.of();
        List<PointAdvice> points = new ArrayList<>();
        int distance =
                -Identified.ids(codebook.phases()).indexOf(circumstances.phase().id());
        for (Phase phase : codebook.phases()) {
            if (all || distance == 0 || (distance < 0 && phase.staysOpen())) {
                for (FocusPoint point : codebook.advice().focus(phase)) {
                    PointAdvice advice = point(phase, distance, point, circumstances, unknown);
                    if (!undetermined || advice.hasReason(Settles.class)) {
                        points.add(advice);
                    }
                }
            }
            distance++;
        }
        return points;
    }

    private static PointAdvice point(
            Phase phase, int distance, FocusPoint point, Circumstances circumstances, List<Indicator> unknown) {
        Optional<Attention> attention = circumstances.attention(point.point());
        Standing standing = Standing.of(phase, distance, attention);
        List<Type> heavy = Circumstances.common(circumstances.types(), point.heavy());
        List<Indicator> settles = Circumstances.common(unknown, point.settles());
        List<Reason> reasons = new ArrayList<>();
        circumstances.raised(point.when()).ifPresent(reasons::add);
        if (!settles.isEmpty()) {
            reasons.add(new Settles(settles));
        }
        if (!heavy.isEmpty()) {
            reasons.add(new Weighs(heavy));
        }
        if (standing == Standing.CARRIED_OVER) {
            reasons.add(new CarriedOver(phase, attention));
        } else if (attention.equals(Optional.of(Attention.STARTED))) {
            reasons.add(new Started());
        }
        if (reasons.isEmpty()) {
            reasons.add(new OfPhase(phase));
        }
        return new PointAdvice(phase, point, standing, reasons);
    }

    private static DirectionAdvice direction(Direction direction, Circumstances circumstances) {
        return new DirectionAdvice(
                direction,
                direction.tasks().stream()
                        .map(task -> new TaskAdvice(
                                task,
                                task.phases().isEmpty() || Identified.isAmong(circumstances.phase(), task.phases()),
                                Circumstances.common(circumstances.types(), task.heavy())))
                        .toList());
    }

    private static ModelAdvice model(Model model, Circumstances circumstances) {
        return new ModelAdvice(
                model,
                model.parts().stream()
                        .flatMap(part -> part(part, circumstances).stream())
                        .toList());
    }

    private static Optional<PartAdvice> part(Part part, Circumstances circumstances) {
        Optional<Raised> because = circumstances.raised(part.when());
        boolean isOfUse = (part.phases().isEmpty() || Identified.isAmong(circumstances.phase(), part.phases()))
                && (part.types().isEmpty()
                        || !Circumstances.common(circumstances.types(), part.types())
                                .isEmpty())
                && (part.when().isEmpty() || because.isPresent());
        return isOfUse ? Optional.of(new PartAdvice(part, because)) : Optional.empty();
    }
}
