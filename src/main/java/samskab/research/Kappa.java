package samskab.research;

import java.util.OptionalDouble;
import java.util.function.IntBinaryOperator;

/**
 * Cohen's kappa of two coders, plain (1960) or weighted (1968), over the units that both gave a category. With o_ij the number of
 * units that the first put into i and the second into j, r_i and c_j their totals, n all of them, and v_ij the weight of the
 * disagreement,
 *
 * <pre>kappa = 1 - n * (sum of v_ij o_ij) / (sum of v_ij r_i c_j)</pre>
 *
 * It is undefined where there is no unit, and where one of the coders put all units into one category: whatever the other did, the
 * formula would give 0.
 */
final class Kappa implements Statistic {

    /** Any disagreement weighs the same. */
    static final IntBinaryOperator PLAIN = (i, j) -> i == j ? 0 : 1;

    /** A disagreement weighs as many levels as it spans. */
    static final IntBinaryOperator LINEAR = (i, j) -> Math.abs(i - j);

    /** A disagreement weighs the square of the levels that it spans. */
    static final IntBinaryOperator QUADRATIC = (i, j) -> (i - j) * (i - j);

    private final Ratings ratings;
    private final IntBinaryOperator weight;

    /** The kappa of ratings by two coders. */
    Kappa(Ratings ratings, IntBinaryOperator weight) {
        this.ratings = ratings;
        this.weight = weight;
    }

    @Override
    public OptionalDouble of(int[] times) {
        long[][] table = new long[ratings.categories()][ratings.categories()];
        for (int row = 0; row < times.length; row++) {
            long[] entries = ratings.rows().get(row);
            if (entries.length == 2) {
                table[ratings.category(entries[0])][ratings.category(entries[1])] += times[row];
            }
        }
        return of(table, weight);
    }

    /** The kappa of a table: the rows are the first coder's categories, the columns the second's. */
    static OptionalDouble of(long[][] table, IntBinaryOperator weight) {
        long[] rows = new long[table.length];
        long[] columns = new long[table.length];
        long units = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                units += table[i][j];
            }
        }
        if (isConstant(rows, units) || isConstant(columns, units)) {
            return OptionalDouble.empty();
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                observed += (double) weight.applyAsInt(i, j) * table[i][j];
                expected += (double) weight.applyAsInt(i, j) * rows[i] * columns[j];
            }
        }
        return OptionalDouble.of(1 - units * observed / expected);
    }

    private static boolean isConstant(long[] totals, long all) {
        for (long total : totals) {
            if (total == all) {
                return true;
            }
        }
        return false;
    }
}
