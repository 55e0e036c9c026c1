package samskab.research;

import java.math.BigDecimal;
import java.math.MathContext;
import samskab.classify.Ratio;

/**
 * By how much one share is more than another, exactly: never rounded before it is compared.
 *
 * @param part below 0 where it is less
 * @param whole more than 0
 */
public record Difference(BigDecimal part, BigDecimal whole) {

    static final Difference NONE = new Difference(BigDecimal.ZERO, BigDecimal.ONE);

    /** From one share to another. */
    static Difference between(Ratio before, Ratio after) {
        BigDecimal more = after.part().multiply(before.whole());
        BigDecimal less = before.part().multiply(after.whole());
        return new Difference(more.subtract(less), before.whole().multiply(after.whole()));
    }

    /** Below 0, 0 or above 0 as the second share is less, the same or more. */
    public int signum() {
        return part.signum();
    }

    /** The nearest double; never -0.0. */
    public double toDouble() {
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }
}
