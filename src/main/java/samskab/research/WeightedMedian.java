package samskab.research;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import samskab.classify.Item;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Score;

/**
 * The weighted median of what is coded: the value with at most half of the weight below it and at most half above it. Where
 * exactly half of the weight lies on either side of a gap, every value in the gap is one; then it is midway between the two
 * ends of the gap. It looks at the order of the values and at 0.5, not at how far apart they are.
 */
final class WeightedMedian {

    private static final BigDecimal TWO = new BigDecimal(2);

    private WeightedMedian() {}

    /** Where a score lies if the median stands in for the mean. */
    static Leaning leaning(Score score) {
        return score.leaning() == Leaning.INSUFFICIENT
                ? Leaning.INSUFFICIENT
                : Leaning.of(new Ratio(of(score.items()), BigDecimal.ONE));
    }

    /** The median, 0..1, of items of which at least one is coded. */
    static BigDecimal of(List<Item> items) {
        List<Item> coded = items.stream()
                .filter(Item::isCoded)
                .sorted(Comparator.comparing(Item::middle))
                .toList();
        BigDecimal total =
                coded.stream().map(item -> item.indicator().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal upToHere = BigDecimal.ZERO;
        for (int i = 0; i < coded.size(); i++) {
            upToHere = upToHere.add(coded.get(i).indicator().weight());
            int side = upToHere.multiply(TWO).compareTo(total);
            if (side >= 0) {
                BigDecimal here = coded.get(i).middle();
                return side > 0 ? here : here.add(coded.get(i + 1).middle()).divide(TWO);
            }
        }
        throw new IllegalArgumentException("nothing is coded");
    }
}
