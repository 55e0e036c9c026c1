package samskab.classify;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact share of a weight, such as a score: never rounded before it is compared.
 *
 * @param part 0 to {@code whole}
 * @param whole more than 0
 */
public record Ratio(BigDecimal part, BigDecimal whole) implements Comparable<Ratio> {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final int DIGITS_OF_A_DOUBLE = 15;

    /** What is left to 1. */
    public Ratio complement() {
        return new Ratio(whole.subtract(part), whole);
    }

    /** Below 0, 0 or above 0 as the share is below, exactly at or above 0.5. */
    public int compareToHalf() {
        return part.multiply(TWO).compareTo(whole);
    }

    /** How far it lies from 0.5, on either side. */
    public Ratio fromHalf() {
        return new Ratio(part.multiply(TWO).subtract(whole).abs(), whole.multiply(TWO));
    }

    /** Whether it reaches a limit, 0..1. */
    public boolean isAtLeast(BigDecimal limit) {
        return part.compareTo(whole.multiply(limit)) >= 0;
    }

    /** The nearest double. */
    public double toDouble() {
        int decimals = Math.max(part.scale(), whole.scale());
        if (whole.precision() - whole.scale() + decimals > DIGITS_OF_A_DOUBLE) {
            return part.divide(whole, MathContext.DECIMAL128).doubleValue();
        }
        // Two whole numbers that doubles hold exactly: their quotient is rounded once, and found 20 times as fast.
        return (double) part.movePointRight(decimals).longValue()
                / whole.movePointRight(decimals).longValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    /** The smaller of two. */
    public static Ratio min(Ratio a, Ratio b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
