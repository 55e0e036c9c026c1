package samskab.codebook;

import java.util.List;
import java.util.Map;

/**
 * What a codebook advises. Each list is read when somebody first looks into it.
 *
 * @param focus the points of each phase, by its id
 * @param directions the directions of leadership
 * @param models the models of the sources
 * @param tensions pairs that do not sit well together
 */
public record Advice(
        Map<String, List<FocusPoint>> focus, List<Direction> directions, List<Model> models, List<Tension> tensions) {

    /** What asks for all advice at once; no entry can have it for its id. */
    public static final String ALL = "advice";

    /** The advice of a codebook that has none. */
    public static final Advice NONE = new Advice(Map.of(), List.of(), List.of(), List.of());

    /** The points of a phase, in its order; none where the codebook has no advice for them. */
    public List<FocusPoint> focus(Phase phase) {
        return focus.getOrDefault(phase.id(), List.of());
    }
}
