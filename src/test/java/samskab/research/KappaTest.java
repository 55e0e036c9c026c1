package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** Cohen's kappa: tables as they were published, and what must hold for any ratings. */
class KappaTest {

    private static final int TABLES = 1000;

    /** Cohen (1968), table 1: two judges and 200 cases; personality disorder, neurosis, psychosis. */
    private static final long[][] COHEN = {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}};

    /** The skin conditions of the SAS/STAT User's Guide (PROC FREQ, agreement study): terrible, poor, marginal, clear. */
    private static final long[][] SKIN = {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}};

    /** Diagnoses of carcinoma by two pathologists: Agresti, Categorical Data Analysis, from Landis and Koch (1977). */
    private static final long[][] CARCINOMA = {{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}};

    private static IntBinaryOperator weights(int[][] weights) {
        return (i, j) -> weights[i][j];
    }

    private static void comesTo(double printed, double half, OptionalDouble kappa) {
        assertThat(kappa.orElseThrow()).isCloseTo(printed, within(half));
    }

    @Test
    void cohens_own_example_comes_out_as_he_printed_it() {
        comesTo(0.492, 0.0005, Kappa.of(COHEN, Kappa.PLAIN));
        comesTo(0.348, 0.0005, Kappa.of(COHEN, weights(new int[][] {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}})));
        comesTo(0.574, 0.0005, Kappa.of(COHEN, weights(new int[][] {{0, 6, 3}, {6, 0, 1}, {3, 1, 0}})));
    }

    @Test
    void skin_conditions_come_out_as_the_manual_prints_them() {
        comesTo(0.3449, 0.00005, Kappa.of(SKIN, Kappa.PLAIN));
        comesTo(0.5082, 0.00005, Kappa.of(SKIN, Kappa.LINEAR));
    }

    @Test
    void diagnoses_of_carcinoma_come_out_as_the_textbook_prints_them() {
        comesTo(0.493, 0.0005, Kappa.of(CARCINOMA, Kappa.PLAIN));
        comesTo(0.78, 0.005, Kappa.of(CARCINOMA, Kappa.QUADRATIC));
    }

    @Test
    void the_largest_distance_need_not_occur() {
        long[][] table = new long[4][4];
        table[0][1] = 1;
        table[1][1] = 1;
        table[2][2] = 1;
        table[0][0] = 1;

        comesTo(0.8, 1e-15, Kappa.of(table, Kappa.QUADRATIC));
    }

    private static OptionalDouble of(Tables table, IntBinaryOperator weight) {
        Ratings ratings = table.ratings();
        return new Kappa(ratings, weight).of(ratings.times());
    }

    @Test
    void it_is_the_share_of_agreement_beyond_what_the_totals_alone_would_give() {
        for (int seed = 0; seed < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed), 2);
            List<int[]> pairs = table.pairable().toList();
            double observed = share(pairs, pairs);
            double expected = expected(pairs);

            of(table, Kappa.PLAIN)
                    .ifPresent(kappa ->
                            assertThat(kappa).isCloseTo((observed - expected) / (1 - expected), within(1e-12)));
        }
    }

    private static double share(List<int[]> all, List<int[]> of) {
        return of.stream().filter(pair -> pair[0] == pair[1]).count() / (double) all.size();
    }

    /** Every choice of the first beside every choice of the second. */
    private static double expected(List<int[]> pairs) {
        long same = pairs.stream()
                .mapToLong(one ->
                        pairs.stream().filter(other -> one[0] == other[1]).count())
                .sum();
        return same / ((double) pairs.size() * pairs.size());
    }

    @Test
    void who_is_called_what_makes_no_difference() {
        for (int seed = 0; seed < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed), 2);
            Tables swapped = new Tables(table.ofCoders(List.of(1, 0)), table.categories(), table.values());

            for (IntBinaryOperator weight : List.of(Kappa.PLAIN, Kappa.LINEAR, Kappa.QUADRATIC)) {
                assertThat(of(swapped, weight).isPresent())
                        .isEqualTo(of(table, weight).isPresent());
                assertThat(of(swapped, weight).orElse(0))
                        .isCloseTo(of(table, weight).orElse(0), within(1e-12));
            }
        }
    }

    @Test
    void it_is_undefined_exactly_where_a_coder_is_constant() {
        for (int seed = 0; seed < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed), 2);
            boolean varies = varies(table, 0) && varies(table, 1);

            assertThat(of(table, Kappa.PLAIN).isPresent()).isEqualTo(varies);
            assertThat(of(table, Kappa.QUADRATIC).isPresent()).isEqualTo(varies);
        }
    }

    private static boolean varies(Tables table, int coder) {
        return table.pairable().mapToInt(unit -> unit[coder]).distinct().count() > 1;
    }

    @Test
    void what_is_missing_is_no_category() {
        for (int seed = 0; seed < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed), 2);
            int[][] complete = table.pairable().toArray(int[][]::new);

            assertThat(of(table, Kappa.LINEAR))
                    .isEqualTo(of(new Tables(complete, table.categories(), table.values()), Kappa.LINEAR));
            assertThat(Arrays.stream(complete).flatMapToInt(Arrays::stream)).doesNotContain(Tables.NONE);
        }
    }
}
