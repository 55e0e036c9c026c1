package samskab.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.codebook.Indicator;
import samskab.codebook.Level;

/**
 * What an applicable indicator adds to a score: the values it can have, and its weight.
 *
 * @param low the value of the lowest level that is possible: the lower end of a range, the first level of all where the
 *     indicator is not coded
 * @param high the value of the highest that is possible
 */
public record Item(Indicator indicator, boolean isCoded, BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** What an applicable coding adds. */
    public static Item of(Coding coding) {
        List<Level> levels = coding.indicator().levels();
        Levels possible = coding.levels().orElse(new Levels(0, levels.size() - 1));
        return new Item(
                coding.indicator(),
                coding.levels().isPresent(),
                levels.get(possible.lowest()).value(),
                levels.get(possible.highest()).value());
    }

    /** The value of a level, or midway between the ends of a range. */
    public BigDecimal middle() {
        return low.add(high).divide(TWO);
    }

    /** 1 where it is coded, else 0: its mean is the coverage. */
    BigDecimal coded() {
        return isCoded ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** The same seen from the other end of the axis. */
    Item mirrored() {
        return new Item(indicator, isCoded, BigDecimal.ONE.subtract(high), BigDecimal.ONE.subtract(low));
    }

    /** The weighted mean of a value over items; empty where there are none. */
    static Optional<Ratio> mean(List<Item> items, Function<Item, BigDecimal> value) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Item item : items) {
            sum = sum.add(item.indicator.weight().multiply(value.apply(item)));
            weight = weight.add(item.indicator.weight());
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Ratio(sum, weight));
    }

    /**
     * The least that the weighted mean can become: what is coded at its lowest; what is unknown at its lowest too or, where
     * that is less, left out, since it may turn out not to be applicable. An unknown is worth having as long as its lowest
     * value lies below the mean of the others, so taking them from the lowest value upwards finds the least.
     */
    static Optional<Ratio> least(List<Item> items) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        List<Item> unknown = new ArrayList<>();
        for (Item item : items) {
            if (item.isCoded) {
                sum = sum.add(item.indicator.weight().multiply(item.low));
                weight = weight.add(item.indicator.weight());
            } else {
                unknown.add(item);
            }
        }
        unknown.sort(Comparator.comparing(Item::low));
        for (Item item : unknown) {
            boolean lowers = item.low.multiply(weight).compareTo(sum) < 0;
            if (lowers || weight.signum() == 0) {
                sum = sum.add(item.indicator.weight().multiply(item.low));
                weight = weight.add(item.indicator.weight());
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Ratio(sum, weight));
    }
}
