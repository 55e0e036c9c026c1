package samskab.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.classify.Status;
import samskab.codebook.Indicator;
import samskab.codebook.Phase;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * A case as one coder followed it through its phases.
 *
 * @param sheets at least two, in the order of the phases
 * @param steps from each to the next
 */
public record Trajectory(List<Placed> sheets, List<Step> steps) {

    /**
     * What sheets can be followed, and what cannot.
     *
     * @param followed in the order in which the cases first come
     * @param alone the sheets of a case that their coder has coded for one phase only
     */
    public record All(List<Trajectory> followed, List<Placed> alone) {}

    /** What a trajectory is one of. */
    private record Strand(String caseId, String coder) {}

    /**
     * Puts together the sheets of the same case by the same coder.
     *
     * @param phases in their order
     */
    public static All of(List<Placed> placed, List<Phase> phases) {
        Map<Strand, List<Placed>> strands = new LinkedHashMap<>();
        for (Placed one : placed) {
            Strand strand = new Strand(one.sheet().caseId(), Unit.coder(one));
            strands.computeIfAbsent(strand, key -> new ArrayList<>()).add(one);
        }
        List<String> order = Identified.ids(phases);
        All all = new All(new ArrayList<>(), new ArrayList<>());
        for (List<Placed> sheets : strands.values()) {
            if (sheets.size() == 1) {
                all.alone.add(sheets.get(0));
            } else {
                sheets.sort(Comparator.comparingInt(
                        one -> order.indexOf(one.sheet().phase().id())));
                all.followed.add(new Trajectory(sheets, steps(sheets)));
            }
        }
        return all;
    }

    private static List<Step> steps(List<Placed> sheets) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < sheets.size(); i++) {
            steps.add(Step.between(sheets.get(i - 1), sheets.get(i)));
        }
        return steps;
    }

    /**
     * A type that does not stay through the phases: something to talk about.
     *
     * @param stays the types in their order; phases without a type are left out
     * @param carriers the indicators that carry the scores over to the other side, in the codebook's order
     */
    public record Drift(List<Stay> stays, List<Indicator> carriers) {

        /** Whether it drifts whatever the unknown turns out to be: each type is certain in one of its phases at least. */
        public boolean isFirm() {
            return stays.stream().allMatch(Stay::isFirm);
        }
    }

    /** A type, and the sheets one after the other that have it. */
    public record Stay(Type type, List<Placed> sheets) {

        private boolean isFirm() {
            return sheets.stream().anyMatch(placed -> placed.verdict().status() == Status.DETERMINED);
        }
    }

    /** How the type drifts; empty where it stays, or where there is none to stay. */
    public Optional<Drift> drift() {
        List<Stay> stays = stays();
        if (stays.size() < 2) {
            return Optional.empty();
        }
        List<Indicator> carriers = new ArrayList<>();
        for (int i = 1; i < stays.size(); i++) {
            List<Placed> from = stays.get(i - 1).sheets();
            Step step = Step.between(
                    from.get(from.size() - 1), stays.get(i).sheets().get(0));
            step.carriers().stream()
                    .filter(indicator -> !Identified.isAmong(indicator, carriers))
                    .forEach(carriers::add);
        }
        return Optional.of(new Drift(stays, carriers));
    }

    private List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        for (Placed sheet : sheets) {
            sheet.verdict().type().ifPresent(type -> {
                if (stays.isEmpty() || !stays.get(stays.size() - 1).type().id().equals(type.id())) {
                    stays.add(new Stay(type, new ArrayList<>()));
                }
                stays.get(stays.size() - 1).sheets().add(sheet);
            });
        }
        return stays;
    }

    /** From the first phase to the last, where there are more than two: small steps may come to a long way. */
    public Optional<Step> overall() {
        return sheets.size() > 2
                ? Optional.of(Step.between(sheets.get(0), sheets.get(sheets.size() - 1)))
                : Optional.empty();
    }
}
