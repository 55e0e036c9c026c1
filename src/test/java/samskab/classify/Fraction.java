package samskab.classify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A rational number in lowest terms: the oracle for arithmetic that must be exact. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Fraction HALF = of(BigDecimal.ONE, new BigDecimal(2));

    public static Fraction of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(part.scale(), whole.scale());
        return reduced(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    public static Fraction of(Ratio ratio) {
        return of(ratio.part(), ratio.whole());
    }

    public static Fraction of(BigDecimal number) {
        return of(number, BigDecimal.ONE);
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    public Fraction plus(Fraction other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction over(Fraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
