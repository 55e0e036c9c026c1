package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import samskab.classify.Item;
import samskab.classify.Score;

/**
 * The distances of an axis's indicators from 0.5, with their weights, at one of the places that the score can have: where
 * figures about the weights are worked out.
 *
 * @param weights of the indicators that count there, each more than 0
 * @param distances their values less 0.5, -0.5..0.5, in the same order
 */
record Corner(List<BigDecimal> weights, List<BigDecimal> distances) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What is coded, ranges at their middle: where the score itself is. */
    static Corner middle(Score score) {
        Corner corner = new Corner(new ArrayList<>(), new ArrayList<>());
        score.items().stream().filter(Item::isCoded).forEach(item -> corner.add(item, item.middle()));
        return corner;
    }

    /**
     * What is most in favour of the low end of the axis among all that the unknown can turn out to be: every range at its
     * lower end, every unknown at its lowest value where that lies below 0.5, and else not applicable.
     */
    static Corner lowest(Score score) {
        Corner corner = new Corner(new ArrayList<>(), new ArrayList<>());
        for (Item item : score.items()) {
            if (item.isCoded() || item.low().compareTo(HALF) < 0) {
                corner.add(item, item.low());
            }
        }
        return corner;
    }

    /** The same in favour of the high end. */
    static Corner highest(Score score) {
        Corner corner = new Corner(new ArrayList<>(), new ArrayList<>());
        for (Item item : score.items()) {
            if (item.isCoded() || item.high().compareTo(HALF) > 0) {
                corner.add(item, item.high());
            }
        }
        return corner;
    }

    /** Whether nothing there lies off 0.5. */
    boolean isAtHalf() {
        return distances.stream().allMatch(distance -> distance.signum() == 0);
    }

    /** How far those above 0.5 lie from it. */
    double[] above() {
        return distances.stream()
                .filter(distance -> distance.signum() > 0)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /** How far those below 0.5 lie from it. */
    double[] below() {
        return distances.stream()
                .filter(distance -> distance.signum() < 0)
                .mapToDouble(distance -> -distance.doubleValue())
                .toArray();
    }

    private void add(Item item, BigDecimal value) {
        weights.add(item.indicator().weight());
        distances.add(value.subtract(HALF));
    }
}
