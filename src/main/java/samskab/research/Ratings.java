package samskab.research;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What some coders found in some units for one thing: one of a few categories each. Who found nothing is left out, so that nothing
 * cannot be taken for a category. Units that look alike are kept as one row: figures cost what the rows cost, however many units
 * there are.
 */
final class Ratings {

    private final int categories;
    private final List<long[]> rows = new ArrayList<>();
    private final int[] rowOf;

    /**
     * The ratings of some units.
     *
     * @param categories counted from 0
     * @param units for each unit what its coders found, each made by {@link #entry}
     */
    Ratings(int categories, List<long[]> units) {
        this.categories = categories;
        this.rowOf = new int[units.size()];
        Map<LongBuffer, Integer> known = new HashMap<>();
        for (int unit = 0; unit < rowOf.length; unit++) {
            long[] row = units.get(unit).clone();
            Arrays.sort(row);
            Integer before = known.putIfAbsent(LongBuffer.wrap(row), rows.size());
            if (before == null) {
                rows.add(row);
            }
            rowOf[unit] = before == null ? rows.size() - 1 : before;
        }
    }

    /** A coder, counted from 0, and a category in one number; by coder, then by category. */
    static long entry(int coder, int category, int categories) {
        return (long) coder * categories + category;
    }

    int category(long entry) {
        return (int) (entry % categories);
    }

    int categories() {
        return categories;
    }

    /** The rows, in the order in which they first come: the entries of each in the order of the coders. */
    List<long[]> rows() {
        return rows;
    }

    /** How often each row occurs where each unit occurs once. */
    int[] times() {
        int[] once = new int[rowOf.length];
        Arrays.fill(once, 1);
        return times(once);
    }

    /** How often each row occurs where the units occur as often as this. */
    int[] times(int[] unitTimes) {
        int[] times = new int[rows.size()];
        for (int unit = 0; unit < rowOf.length; unit++) {
            times[rowOf[unit]] += unitTimes[unit];
        }
        return times;
    }

    /** The same without one of the coders. */
    Ratings without(int coder) {
        List<long[]> units = new ArrayList<>();
        for (int row : rowOf) {
            units.add(Arrays.stream(rows.get(row))
                    .filter(entry -> entry / categories != coder)
                    .toArray());
        }
        return new Ratings(categories, units);
    }

    /** How many coders chose each category. */
    int[] counts(long[] row) {
        int[] counts = new int[categories];
        for (long entry : row) {
            counts[category(entry)]++;
        }
        return counts;
    }

    /** How many pairs of coders chose the same category. */
    long agreeing(long[] row) {
        int[] chosen = Arrays.stream(row).mapToInt(this::category).sorted().toArray();
        long agreeing = 0;
        int same = 0;
        for (int i = 1; i < chosen.length; i++) {
            same = chosen[i] == chosen[i - 1] ? same + 1 : 0;
            agreeing += same;
        }
        return agreeing;
    }
}
