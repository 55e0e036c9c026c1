package samskab.research;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samskab.classify.Item;
import samskab.classify.Score;

/**
 * The smallest and the largest value that is coded on an axis: every weighted mean and every median lies between them. They
 * answer for "every indicator is necessary" and "any one suffices", at one end of the axis and at the other; so they always
 * lean to one side, and are no check.
 */
public record OuterBounds(BigDecimal least, BigDecimal most) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The bounds of an axis; empty where nothing is coded. */
    public static Optional<OuterBounds> of(Score score) {
        List<BigDecimal> values = score.items().stream()
                .filter(Item::isCoded)
                .map(Item::middle)
                .sorted(Comparator.naturalOrder())
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new OuterBounds(values.get(0), values.get(values.size() - 1)));
    }

    /** Whether all of the axis is above 0.5, or all of it below. */
    boolean areOnOneSide() {
        return least.compareTo(HALF) > 0 || most.compareTo(HALF) < 0;
    }
}
