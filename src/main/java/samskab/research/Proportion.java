package samskab.research;

import java.math.BigDecimal;
import java.util.Optional;
import samskab.classify.Ratio;

/**
 * A count out of a number, and how far the share can be trusted.
 *
 * @param count 0 to {@code of}
 * @param of how many there are; 0 where there is nothing to have a share of
 */
public record Proportion(long count, long of) {

    /** Of fewer than this nothing is said of skewness: of one or two, all or none lie on the same side. */
    public static final int FEW = 10;

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double Z = 1.959963984540054;

    /**
     * Where a figure may lie.
     *
     * @param low at most the figure
     * @param high at least the figure
     */
    public record Interval(double low, double high) {}

    /** The share, 0..1; empty where it is of nothing. */
    public Optional<Ratio> value() {
        return of == 0 ? Optional.empty() : Optional.of(new Ratio(BigDecimal.valueOf(count), BigDecimal.valueOf(of)));
    }

    /** Whether it is more than four in five, or fewer than one: a rule of thumb (Oana, Schneider and Thomann 2021). */
    public boolean isSkewed() {
        return of >= FEW && (5 * count > 4 * of || 5 * count < of);
    }

    /**
     * The 95 % score interval (Wilson 1927), without a correction for continuity: all shares p for which the count lies no
     * further than z standard errors sqrt(p (1 - p) / n) from p n. It never leaves 0..1, and it is of use where there are few
     * cases or the share is 0 or 1. Empty where the share is.
     */
    public Optional<Interval> interval() {
        if (of == 0) {
            return Optional.empty();
        }
        double share = (double) count / of;
        double spread = Z * Z / of;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
        return Optional.of(new Interval(count == 0 ? 0 : middle - half, count == of ? 1 : middle + half));
    }
}
