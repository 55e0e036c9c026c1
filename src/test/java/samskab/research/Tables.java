package samskab.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What coders found, drawn by seed.
 *
 * @param units for each unit the category of each coder, or {@link #NONE}
 * @param categories how many there are
 * @param values a number for each category, from the lowest to the highest
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tables(int[][] units, int categories, double[] values) {

    static final int NONE = -1;

    /** Two to five coders, two to nine categories; some agree well and some do not, some leave much out. */
    static Tables draw(Random random) {
        return draw(random, 2 + random.nextInt(4));
    }

    static Tables draw(Random random, int coders) {
        int categories = 2 + random.nextInt(8);
        int[][] units = new int[1 + random.nextInt(30)][coders];
        double missing = random.nextDouble() * 0.6;
        double noise = random.nextInt(4) == 0 ? 0 : random.nextDouble();
        int narrow = 1 + random.nextInt(categories);
        for (int[] unit : units) {
            int truth = random.nextInt(narrow);
            for (int coder = 0; coder < coders; coder++) {
                int found = random.nextDouble() < noise ? random.nextInt(categories) : truth;
                unit[coder] = random.nextDouble() < missing ? NONE : found;
            }
        }
        return new Tables(units, categories, random.doubles(categories).sorted().toArray());
    }

    /** The same coders in another order. */
    int[][] ofCoders(List<Integer> order) {
        return Arrays.stream(units)
                .map(unit -> order.stream().mapToInt(coder -> unit[coder]).toArray())
                .toArray(int[][]::new);
    }

    /** The units with at least two values. */
    Stream<int[]> pairable() {
        return Arrays.stream(units)
                .filter(unit -> Arrays.stream(unit).filter(c -> c != NONE).count() >= 2);
    }

    Ratings ratings() {
        return ratings(units, categories);
    }

    static Ratings ratings(int[][] units, int categories) {
        List<long[]> rows = new ArrayList<>();
        for (int[] unit : units) {
            rows.add(IntStream.range(0, unit.length)
                    .filter(coder -> unit[coder] != NONE)
                    .mapToLong(coder -> Ratings.entry(coder, unit[coder], categories))
                    .toArray());
        }
        return new Ratings(categories, rows);
    }
}
