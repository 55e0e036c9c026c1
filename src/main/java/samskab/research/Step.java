package samskab.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Type;

/**
 * From one sheet to another that was read with the same codebook: from a phase to a later one, or from one case to another.
 *
 * @param moves one for each axis, in the codebook's order
 */
public record Step(Placed before, Placed after, List<Move> moves) {

    /**
     * What an axis does in a step.
     *
     * @param difference of the scores; empty where one of them is not there
     * @param parts one for each indicator of the axis, in the codebook's order; their shares sum to the difference
     */
    public record Move(Axis axis, Span before, Span after, Optional<Difference> difference, List<Part> parts) {

        /** Whether it is more than noise. */
        public Reach reach() {
            return Reach.of(before, after);
        }

        private boolean changesSides() {
            return before.value().isPresent()
                    && after.value().isPresent()
                    && before.value().get().compareToHalf()
                            != after.value().get().compareToHalf();
        }
    }

    /**
     * What an indicator has to do with a move.
     *
     * @param share of the difference; empty where there is none
     */
    public record Part(Coding before, Coding after, Optional<Difference> share) {

        /** Whether it is coded otherwise than before. */
        public boolean isChanged() {
            return !before.choice().equals(after.choice());
        }
    }

    /** The step between two sheets. */
    public static Step between(Placed before, Placed after) {
        List<Move> moves = new ArrayList<>();
        for (int axis = 0; axis < before.verdict().scores().size(); axis++) {
            moves.add(move(
                    before.verdict().scores().get(axis),
                    after.verdict().scores().get(axis)));
        }
        return new Step(before, after, moves);
    }

    private static Move move(Score before, Score after) {
        Optional<Split> split = Split.between(weighed(before.codings()), weighed(after.codings()));
        return new Move(
                before.axis(),
                Span.of(before),
                Span.of(after),
                split.map(Split::difference),
                parts(before.codings(), after.codings(), split));
    }

    private static List<Part> parts(List<Coding> before, List<Coding> after, Optional<Split> split) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Optional<Weighed> was = Weighed.of(before.get(i));
            Optional<Weighed> is = Weighed.of(after.get(i));
            parts.add(new Part(before.get(i), after.get(i), split.map(shares -> shares.share(was, is))));
        }
        return parts;
    }

    private static List<Weighed> weighed(List<Coding> codings) {
        return codings.stream().map(Weighed::of).flatMap(Optional::stream).toList();
    }

    /** The indicators that are only recorded, in the codebook's order. */
    public List<Part> recorded() {
        List<Part> recorded = new ArrayList<>();
        List<Coding> was = before.sheet().codings();
        for (int i = 0; i < was.size(); i++) {
            if (was.get(i).indicator().axis().isEmpty()) {
                recorded.add(new Part(was.get(i), after.sheet().codings().get(i), Optional.empty()));
            }
        }
        return recorded;
    }

    /** The indicators that carry scores over to the other side of 0.5: they pull the way in which the score goes. */
    List<Indicator> carriers() {
        return moves.stream()
                .filter(Move::changesSides)
                .flatMap(move -> move.parts.stream().filter(part -> pulls(part) == pulls(move)))
                .map(part -> part.before.indicator())
                .toList();
    }

    private static int pulls(Move move) {
        return move.difference.map(Difference::signum).orElse(0);
    }

    private static int pulls(Part part) {
        return part.share.map(Difference::signum).orElse(0);
    }

    /** What became of the type. */
    public TypeMove type() {
        return TypeMove.of(
                before.verdict().type().map(Type::id), after.verdict().type().map(Type::id));
    }

    /** Whether both types stand whatever the unknown turns out to be. */
    public boolean isFirm() {
        return before.verdict().status() == Status.DETERMINED && after.verdict().status() == Status.DETERMINED;
    }
}
