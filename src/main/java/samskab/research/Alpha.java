package samskab.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha by way of coincidences (Krippendorff 2011): the values of a unit that at least two coders gave one are
 * paired; a unit with m values adds 1 / (m - 1) for each of its pairs (c, k) to the coincidences o_ck, and n_c counts the values
 * c, n all of them. With the squared distances d_ck,
 *
 * <pre>alpha = 1 - (n - 1) * (sum over c &lt; k of o_ck d_ck) / (sum over c &lt; k of n_c n_k d_ck)</pre>
 *
 * It is undefined where there is no pair, and where all values are the same: then nothing could have differed.
 */
final class Alpha {

    /** How far two categories lie apart, squared; it may depend on how often each category was chosen. */
    private interface Distance {
        double squared(int c, int k, long[] chosen);
    }

    private Alpha() {}

    /** Categories that are the same or not. */
    static Statistic nominal(Ratings ratings) {
        return new OfCategories(ratings, (c, k, chosen) -> 1);
    }

    /** Categories in an order: the distance is the number of values from one to the other, those at the ends counted half. */
    static Statistic ordinal(Ratings ratings) {
        return new OfCategories(ratings, Alpha::ranks);
    }

    private static double ranks(int c, int k, long[] chosen) {
        double between = -(chosen[c] + chosen[k]) / 2.0;
        for (int g = c; g <= k; g++) {
            between += chosen[g];
        }
        return between * between;
    }

    /**
     * Categories that stand for numbers.
     *
     * @param values the number of each category
     */
    static Statistic interval(Ratings ratings, double[] values) {
        return new OfNumbers(ratings, values);
    }

    private static final class OfCategories implements Statistic {

        /** How often each category stands in each row; empty where the row has no pair. */
        private final List<int[]> counts = new ArrayList<>();

        private final int categories;
        private final Distance distance;

        OfCategories(Ratings ratings, Distance distance) {
            this.categories = ratings.categories();
            this.distance = distance;
            for (long[] row : ratings.rows()) {
                counts.add(row.length < 2 ? new int[0] : ratings.counts(row));
            }
        }

        @Override
        public OptionalDouble of(int[] times) {
            double[][] coincidences = new double[categories][categories];
            long[] chosen = new long[categories];
            long values = 0;
            for (int row = 0; row < times.length; row++) {
                values += add(counts.get(row), times[row], coincidences, chosen);
            }
            double observed = 0;
            double expected = 0;
            for (int c = 0; c < categories; c++) {
                for (int k = c + 1; k < categories; k++) {
                    double squared = distance.squared(c, k, chosen);
                    observed += coincidences[c][k] * squared;
                    expected += (double) chosen[c] * chosen[k] * squared;
                }
            }
            return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (values - 1) * observed / expected);
        }

        private static long add(int[] counts, int times, double[][] coincidences, long[] chosen) {
            int values = 0;
            for (int count : counts) {
                values += count;
            }
            for (int c = 0; c < counts.length; c++) {
                chosen[c] += (long) times * counts[c];
                for (int k = c + 1; counts[c] > 0 && k < counts.length; k++) {
                    coincidences[c][k] += (double) times * counts[c] * counts[k] / (values - 1);
                }
            }
            return (long) times * values;
        }
    }

    /**
     * The same by sums, so that the cost does not grow with the square of how many different numbers there are: the squared
     * distances of all pairs of m numbers add up to m (sum of squared distances from their mean). The mean is that of the
     * sample, since about any other point nearly all could cancel out.
     */
    private static final class OfNumbers implements Statistic {

        /** The numbers of each row; empty where the row has no pair. */
        private final List<double[]> numbers = new ArrayList<>();

        private final List<Double> within = new ArrayList<>();

        OfNumbers(Ratings ratings, double[] values) {
            for (long[] row : ratings.rows()) {
                double[] found = row.length < 2
                        ? new double[0]
                        : Arrays.stream(row)
                                .mapToDouble(entry -> values[ratings.category(entry)])
                                .toArray();
                numbers.add(found);
                within.add(within(found));
            }
        }

        /** What a row adds to the disagreement; exactly 0 where all its numbers are the same. */
        private static double within(double[] numbers) {
            double fromFirst = 0;
            double squares = 0;
            for (double number : numbers) {
                fromFirst += number - numbers[0];
                squares += (number - numbers[0]) * (number - numbers[0]);
            }
            return numbers.length < 2 ? 0 : (numbers.length * squares - fromFirst * fromFirst) / (numbers.length - 1);
        }

        @Override
        public OptionalDouble of(int[] times) {
            long n = 0;
            double total = 0;
            double observed = 0;
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < times.length; row++) {
                if (times[row] > 0) {
                    n += (long) times[row] * numbers.get(row).length;
                    observed += times[row] * within.get(row);
                    for (double number : numbers.get(row)) {
                        total += times[row] * number;
                        lowest = Math.min(lowest, number);
                        highest = Math.max(highest, number);
                    }
                }
            }
            return lowest < highest
                    ? OptionalDouble.of(1 - (n - 1) * observed / (n * squares(times, total / n)))
                    : OptionalDouble.empty();
        }

        private double squares(int[] times, double mean) {
            double squares = 0;
            for (int row = 0; row < times.length; row++) {
                for (double number : numbers.get(row)) {
                    squares += times[row] * (number - mean) * (number - mean);
                }
            }
            return squares;
        }
    }
}
