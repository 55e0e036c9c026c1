package samskab.advise;

import java.util.List;
import java.util.Optional;
import samskab.advise.Reason.Raised;
import samskab.classify.Question;
import samskab.codebook.Direction;
import samskab.codebook.Direction.Task;
import samskab.codebook.Model;
import samskab.codebook.Model.Part;
import samskab.codebook.Phase;
import samskab.codebook.Tension;
import samskab.codebook.Type;

/**
 * Everything that a case is advised, for every phase and every direction.
 *
 * @param now what matters most now
 * @param points all focus points, in the order of the phases
 * @param directions all directions with all their tasks
 * @param models the models of which a part is of use now
 */
public record Plan(Now now, List<PointAdvice> points, List<DirectionAdvice> directions, List<ModelAdvice> models) {

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return now.isEmpty() && points.isEmpty() && directions.isEmpty() && models.isEmpty();
    }

    /** The focus points of a phase. */
    public List<PointAdvice> points(Phase phase) {
        return points.stream()
                .filter(point -> point.phase().id().equals(phase.id()))
                .toList();
    }

    /**
     * What matters most now.
     *
     * @param phase for which it is advised
     * @param types for which it is advised: the winner, then the other candidates where what is unknown could change it
     * @param questions what to find out first, as long as the type is not determined
     * @param tensions what does not sit well together in this case
     * @param points the focus points that are due, the most important first
     */
    public record Now(
            Phase phase,
            List<Type> types,
            List<Question> questions,
            List<TensionAdvice> tensions,
            List<PointAdvice> points) {

        private static final int FEW = 3;

        /** Whether there is nothing to find out, to discuss or to do. */
        public boolean isEmpty() {
            return questions.isEmpty() && tensions.isEmpty() && points.isEmpty();
        }

        /** The few points that matter most. */
        public List<PointAdvice> first() {
            return points.subList(0, Math.min(FEW, points.size()));
        }
    }

    /** A tension, and what in the case shows it. */
    public record TensionAdvice(Tension tension, Raised because) {}

    /** A direction, with all its tasks in its order. */
    public record DirectionAdvice(Direction direction, List<TaskAdvice> tasks) {

        /** The tasks that bite in this phase, the heaviest for the type first. */
        public List<TaskAdvice> due() {
            return tasks.stream()
                    .filter(TaskAdvice::isDue)
                    .sorted((a, b) ->
                            Boolean.compare(a.heavy().isEmpty(), b.heavy().isEmpty()))
                    .toList();
        }

        /** The tasks of other phases. */
        public List<TaskAdvice> others() {
            return tasks.stream().filter(task -> !task.isDue()).toList();
        }
    }

    /**
     * A task.
     *
     * @param isDue whether it bites in this phase
     * @param heavy the types, of those that the case has or may have, for which it is heaviest
     */
    public record TaskAdvice(Task task, boolean isDue, List<Type> heavy) {}

    /** A model, with those of its parts that are of use now. */
    public record ModelAdvice(Model model, List<PartAdvice> parts) {}

    /** A part of a model, and what in the case calls for it, where something must. */
    public record PartAdvice(Part part, Optional<Raised> because) {}
}
