package samskab.research;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import samskab.codebook.Axis;

/**
 * How many steps do what, over all trajectories.
 *
 * @param steps how many there are
 * @param axes what the score of each axis does
 * @param types what the type does
 * @param firm how many of the changed types stand on both sides, whatever the unknown turns out to be
 */
public record MoveCount(int steps, List<OfAxis> axes, Map<TypeMove, Integer> types, int firm) {

    /**
     * What the score of an axis does: where it goes and whether that is more than noise.
     *
     * @param up by {@link Reach#BEYOND} and {@link Reach#WITHIN}, towards 1
     * @param down likewise, towards 0
     */
    public record OfAxis(Axis axis, Map<Reach, Integer> up, Map<Reach, Integer> down, int still, int noScore) {}

    /** Counts the steps of trajectories. */
    public static MoveCount of(List<Axis> axes, List<Trajectory> followed) {
        List<Step> steps =
                followed.stream().flatMap(one -> one.steps().stream()).toList();
        Map<TypeMove, Integer> types = new EnumMap<>(TypeMove.class);
        for (TypeMove move : TypeMove.values()) {
            types.put(
                    move,
                    count(steps.stream().filter(step -> step.type() == move).count()));
        }
        long firm = steps.stream()
                .filter(step -> step.type() == TypeMove.CHANGED && step.isFirm())
                .count();
        List<OfAxis> ofAxes = axes.stream().map(axis -> of(axis, steps)).toList();
        return new MoveCount(steps.size(), ofAxes, types, count(firm));
    }

    /** How many steps do this with the type. */
    public int of(TypeMove move) {
        return types.getOrDefault(move, 0);
    }

    private static OfAxis of(Axis axis, List<Step> steps) {
        List<Step.Move> moves = steps.stream()
                .flatMap(step -> step.moves().stream())
                .filter(move -> move.axis().id().equals(axis.id()))
                .toList();
        return new OfAxis(
                axis,
                directed(moves, 1),
                directed(moves, -1),
                count(moves.stream().filter(m -> m.reach() == Reach.STILL).count()),
                count(moves.stream().filter(m -> m.reach() == Reach.NO_SCORE).count()));
    }

    private static Map<Reach, Integer> directed(List<Step.Move> moves, int direction) {
        Map<Reach, Integer> counts = new EnumMap<>(Map.of(Reach.BEYOND, 0, Reach.WITHIN, 0));
        for (Step.Move move : moves) {
            if (move.difference().filter(d -> d.signum() == direction).isPresent()) {
                counts.merge(move.reach(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
