package samskab.research;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A coefficient of agreement, and how far it would move with other cases.
 *
 * @param value at most 1; empty where it is undefined
 * @param interval empty where there is no value, and where less than two cases leave nothing to draw from
 * @param undefined in how many of the samples drawn there was no value: they are not part of the interval
 */
public record Figure(OptionalDouble value, Optional<Interval> interval, int undefined) {

    /** The share of the samples that may lie outside on either side. */
    private static final double TAIL = 0.025;

    /**
     * Where all but 5 percent of the samples lie; it holds the value itself.
     *
     * @param low at most the value
     * @param high at least the value
     */
    public record Interval(double low, double high) {}

    /**
     * The percentile interval (Efron and Tibshirani 1993). Where nearly all samples miss the value to the same side (a sample can
     * only vary less than cases that are spread evenly over two categories do, and alpha falls with the variation), the interval
     * is widened until it holds it.
     *
     * @param samples the value in each sample, NaN where it is undefined
     */
    static Figure of(OptionalDouble value, double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int defined = sorted.length;
        while (defined > 0 && Double.isNaN(sorted[defined - 1])) {
            defined--;
        }
        int undefined = sorted.length - defined;
        if (value.isEmpty() || defined == 0) {
            return new Figure(value, Optional.empty(), undefined);
        }
        int outside = (int) (TAIL * defined);
        return new Figure(
                value,
                Optional.of(new Interval(
                        Math.min(sorted[outside], value.getAsDouble()),
                        Math.max(sorted[defined - 1 - outside], value.getAsDouble()))),
                undefined);
    }
}
