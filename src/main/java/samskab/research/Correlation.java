package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.classify.Item;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Indicator;
import samskab.research.Coefficient.Undefined;

/**
 * The corrected item-total correlation (Nunnally and Bernstein 1994): Pearson's r of an indicator with its axis without it, so
 * that it does not correlate with itself. Over the sheets on which the indicator is coded, and at least one other of the axis.
 */
final class Correlation {

    private Correlation() {}

    /** Of an indicator with the rest of its axis. */
    static Coefficient of(Indicator indicator, List<Score> scores, boolean isAlone) {
        List<double[]> pairs = new ArrayList<>();
        for (Score score : scores) {
            pair(indicator, score).ifPresent(pairs::add);
        }
        return isAlone ? Coefficient.undefined(Undefined.ONE_INDICATOR, 0) : pearson(pairs);
    }

    private static Optional<double[]> pair(Indicator indicator, Score score) {
        Optional<Double> own = Optional.empty();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Item item : score.items()) {
            if (item.isCoded() && item.indicator().id().equals(indicator.id())) {
                own = Optional.of(item.middle().doubleValue());
            } else if (item.isCoded()) {
                sum = sum.add(item.indicator().weight().multiply(item.middle()));
                weight = weight.add(item.indicator().weight());
            }
        }
        if (weight.signum() == 0) {
            return Optional.empty();
        }
        double rest = new Ratio(sum, weight).toDouble();
        return own.map(value -> new double[] {value, rest});
    }

    /** r = sum (x - mean x) (y - mean y) / root of (sum (x - mean x)^2 times sum (y - mean y)^2), within -1..1. */
    static Coefficient pearson(List<double[]> pairs) {
        int n = pairs.size();
        if (n < Coefficient.FEWEST) {
            return Coefficient.undefined(Undefined.TOO_FEW_SHEETS, n);
        }
        if (isConstant(pairs, 0) || isConstant(pairs, 1)) {
            return Coefficient.undefined(Undefined.NO_VARIATION, n);
        }
        double meanX = pairs.stream().mapToDouble(pair -> pair[0]).sum() / n;
        double meanY = pairs.stream().mapToDouble(pair -> pair[1]).sum() / n;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - meanX) * (pair[1] - meanY);
            xx += (pair[0] - meanX) * (pair[0] - meanX);
            yy += (pair[1] - meanY) * (pair[1] - meanY);
        }
        return Coefficient.of(Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))), n);
    }

    /** By the values themselves: a variance that should be 0 may come out as something else. */
    private static boolean isConstant(List<double[]> pairs, int which) {
        double first = pairs.get(0)[which];
        return pairs.stream().allMatch(pair -> pair[which] == first);
    }
}
