package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Leaning;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * A sheet for which another type was found than expected, and what put it there.
 *
 * @param axes those that do not lie on the side that the expected type needs, in the codebook's order
 */
public record Misplaced(Placed placed, Type expected, Type found, List<WrongSide> axes) {

    /**
     * An axis on the wrong side of 0.5.
     *
     * @param needed where the expected type lies on it
     * @param distance how far the score is from 0.5: what {@code pulls} add up to, less {@code against}
     * @param pulls the indicators that pull it to the wrong side, those that pull most first
     * @param against what all other indicators pull the other way
     */
    public record WrongSide(Score score, Pole needed, Ratio distance, List<Pull> pulls, Ratio against) {}

    /**
     * What an indicator does to a score.
     *
     * @param share w |x - 0.5| / sum of w, over the coded indicators
     */
    public record Pull(Coding coding, Ratio share) {}

    /** A sheet, where another type was found than it expects; empty where the same was found, or none. */
    static Optional<Misplaced> of(Placed placed, Type expected) {
        return placed.verdict()
                .type()
                .filter(found -> !found.id().equals(expected.id()))
                .map(found -> new Misplaced(placed, expected, found, wrongSides(placed, expected)));
    }

    /** Whether what is unknown could still change the type. */
    public boolean isProvisional() {
        return placed.verdict().status() == Status.PROVISIONAL;
    }

    /** Whether the expected type could still win when the unknown gets known. */
    public boolean isWithinReach() {
        return membership(expected).isPossible();
    }

    /** To which degree the sheet belongs to a type. */
    public Membership membership(Type type) {
        return placed.verdict().memberships().stream()
                .filter(membership -> membership.type().id().equals(type.id()))
                .findFirst()
                .orElseThrow();
    }

    /** An axis that is insufficient lies nowhere: there are theories whose types do not need every axis. */
    private static List<WrongSide> wrongSides(Placed placed, Type expected) {
        List<WrongSide> axes = new ArrayList<>();
        for (Score score : placed.verdict().scores()) {
            Pole needed = expected.poles().get(score.axis().id());
            if (needed != null
                    && score.leaning() != Leaning.INSUFFICIENT
                    && !score.leaning().is(needed)) {
                axes.add(wrongSide(score, needed));
            }
        }
        return axes;
    }

    private static WrongSide wrongSide(Score score, Pole needed) {
        Ratio value = score.value().orElseThrow();
        List<Pull> pulls = new ArrayList<>();
        BigDecimal against = BigDecimal.ZERO;
        for (Addend addend : Addend.of(score)) {
            if (addend.offHalf().signum() == (needed == Pole.HIGH ? -1 : 1)) {
                pulls.add(new Pull(addend.coding(), addend.pull()));
            } else {
                against = against.add(addend.offHalf().abs());
            }
        }
        pulls.sort(Comparator.comparing(Pull::share).reversed());
        return new WrongSide(score, needed, value.fromHalf(), pulls, new Ratio(against, value.whole()));
    }
}
