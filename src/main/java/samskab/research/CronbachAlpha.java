package samskab.research;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.classify.Item;
import samskab.classify.Score;
import samskab.codebook.Indicator;
import samskab.research.Coefficient.Undefined;

/**
 * How far an axis's core indicators go together (Cronbach 1951): alpha = k / (k - 1) (1 - sum of their variances / variance of
 * their sum), over the sheets on which all k are coded. Unweighted; a range counts at its middle. At most 1; below 0 where they
 * rather go against each other.
 */
final class CronbachAlpha {

    private CronbachAlpha() {}

    /** Of an axis with some core indicators. */
    static Coefficient of(List<Indicator> core, List<Score> scores) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (Score score : scores) {
            complete(core, score).ifPresent(rows::add);
        }
        return core.size() < 2 ? Coefficient.undefined(Undefined.ONE_INDICATOR, 0) : alpha(rows);
    }

    private static Optional<List<BigDecimal>> complete(List<Indicator> core, Score score) {
        List<BigDecimal> row = score.items().stream()
                .filter(item -> item.isCoded() && item.indicator().use() == Indicator.Use.CORE)
                .map(Item::middle)
                .toList();
        return Optional.of(row).filter(values -> values.size() == core.size());
    }

    /** Of sheets with a value for each of two or more indicators. Sums are exact, so that no variation is seen as such. */
    static Coefficient alpha(List<List<BigDecimal>> rows) {
        int n = rows.size();
        if (n < Coefficient.FEWEST) {
            return Coefficient.undefined(Undefined.TOO_FEW_SHEETS, n);
        }
        int k = rows.get(0).size();
        BigDecimal ofParts = BigDecimal.ZERO;
        for (int i = 0; i < k; i++) {
            int column = i;
            ofParts = ofParts.add(
                    variation(rows.stream().map(row -> row.get(column)).toList()));
        }
        BigDecimal ofSum = variation(rows.stream()
                .map(row -> row.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList());
        if (ofSum.signum() == 0) {
            return Coefficient.undefined(Undefined.NO_VARIATION, n);
        }
        BigDecimal alpha = ofSum.subtract(ofParts)
                .multiply(new BigDecimal(k))
                .divide(ofSum.multiply(new BigDecimal(k - 1)), MathContext.DECIMAL128);
        return Coefficient.of(alpha.doubleValue(), n);
    }

    /** n (n - 1) times the variance, which is exact: n times the sum of squares less the square of the sum. */
    private static BigDecimal variation(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
            squares = squares.add(value.multiply(value));
        }
        return squares.multiply(new BigDecimal(values.size())).subtract(sum.multiply(sum));
    }
}
