package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import samskab.classify.Item;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Indicator;

/**
 * How the least or the most that a score can become comes about: what counts there, and what is left out since it would bring
 * the score back if it turned out to be applicable.
 *
 * @param value the bound: the weighted mean of what counts
 * @param counted in the codebook's order
 * @param leftOut unknown indicators that turn out not to be applicable there
 */
public record Bound(Ratio value, List<Counted> counted, List<Indicator> leftOut) {

    /**
     * What an indicator counts there.
     *
     * @param isOpen whether that is only one of several values that it can have
     */
    public record Counted(Indicator indicator, BigDecimal value, boolean isOpen) {}

    /** The least that a score can become; empty where nothing is applicable. */
    public static Optional<Bound> least(Score score) {
        return score.low().map(bound -> of(score, bound, Item::low, item -> compare(item.low(), bound) <= 0));
    }

    /** The most that it can become. */
    public static Optional<Bound> most(Score score) {
        return score.high().map(bound -> of(score, bound, Item::high, item -> compare(item.high(), bound) >= 0));
    }

    /** Below, at or above the bound; what is at it neither moves it nor is missed. */
    private static int compare(BigDecimal value, Ratio bound) {
        return value.multiply(bound.whole()).compareTo(bound.part());
    }

    private static Bound of(Score score, Ratio value, Function<Item, BigDecimal> end, Predicate<Item> helps) {
        List<Counted> counted = new ArrayList<>();
        List<Indicator> leftOut = new ArrayList<>();
        for (Item item : score.items()) {
            if (item.isCoded() || helps.test(item)) {
                boolean isOpen = item.low().compareTo(item.high()) != 0;
                counted.add(new Counted(item.indicator(), end.apply(item), isOpen));
            } else {
                leftOut.add(item.indicator());
            }
        }
        return new Bound(value, counted, leftOut);
    }
}
