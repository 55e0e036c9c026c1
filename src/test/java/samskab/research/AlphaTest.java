package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;

/** Krippendorff's alpha: his own example, an independent implementation, and what must hold for any ratings. */
class AlphaTest {

    private static final int TABLES = 1000;
    private static final double EXACT = 1e-9;

    /** The example of Krippendorff (2011), four observers and twelve units: a point is a value that is missing. */
    private static final List<String> KRIPPENDORFF = List.of(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    /** Of the twelve units some look alike. */
    private static final int DISTINCT = 10;

    private static int[][] units(List<String> observers) {
        int count = observers.get(0).split(" ").length;
        int[][] units = new int[count][observers.size()];
        for (int observer = 0; observer < observers.size(); observer++) {
            String[] values = observers.get(observer).split(" ");
            for (int unit = 0; unit < count; unit++) {
                units[unit][observer] = values[unit].equals(".") ? Tables.NONE : Integer.parseInt(values[unit]) - 1;
            }
        }
        return units;
    }

    private static double[] numbers(int categories) {
        return IntStream.rangeClosed(1, categories).asDoubleStream().toArray();
    }

    private static OptionalDouble nominal(int[][] units, int categories) {
        Ratings ratings = Tables.ratings(units, categories);
        return Alpha.nominal(ratings).of(ratings.times());
    }

    private static OptionalDouble ordinal(int[][] units, int categories) {
        Ratings ratings = Tables.ratings(units, categories);
        return Alpha.ordinal(ratings).of(ratings.times());
    }

    private static OptionalDouble interval(int[][] units, double[] values) {
        Ratings ratings = Tables.ratings(units, values.length);
        return Alpha.interval(ratings, values).of(ratings.times());
    }

    @Test
    void krippendorffs_example_comes_out_as_he_printed_it() {
        int[][] units = units(KRIPPENDORFF);

        assertThat(nominal(units, 5).orElseThrow()).isCloseTo(113.0 / 152, within(1e-15));
        assertThat(nominal(units, 5).orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(ordinal(units, 5).orElseThrow()).isCloseTo(0.815, within(0.0005));
        assertThat(interval(units, numbers(5)).orElseThrow()).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void categories_that_nobody_chose_change_nothing() {
        int[][] units = units(KRIPPENDORFF);

        assertThat(nominal(units, 9)).isEqualTo(nominal(units, 5));
        assertThat(ordinal(units, 9)).isEqualTo(ordinal(units, 5));
        assertThat(interval(units, numbers(9))).isEqualTo(interval(units, numbers(5)));
    }

    @Test
    void an_independent_implementation_finds_the_same_on_a_thousand_tables() {
        int tables = 0;
        for (int seed = 0; tables < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed));
            if (nominal(table.units(), table.categories()).isPresent()) {
                double[] values = table.values();
                same(seed, table, nominal(table.units(), values.length), new NominalDistanceFunction(), c -> c);
                same(seed, table, ordinal(table.units(), values.length), new OrdinalDistanceFunction(), c -> c);
                same(seed, table, interval(table.units(), values), new IntervalDistanceFunction(), c -> values[c]);
                tables++;
            }
        }
    }

    /** Given numbers and not names: the distance of names is nominal there, whatever is asked for. */
    private static void same(
            int seed, Tables table, OptionalDouble found, IDistanceFunction distance, IntFunction<Object> value) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(table.units()[0].length);
        for (int[] unit : table.units()) {
            study.addItemAsArray(Arrays.stream(unit)
                    .mapToObj(category -> category == Tables.NONE ? null : value.apply(category))
                    .toArray());
        }
        double other = new KrippendorffAlphaAgreement(study, distance).calculateAgreement();
        assertThat(found.orElseThrow())
                .as("%s, table %d", distance.getClass().getSimpleName(), seed)
                .isCloseTo(other, within(EXACT));
    }

    @Test
    void who_is_called_what_makes_no_difference() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            Tables table = Tables.draw(random);
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, table.units()[0].length).boxed().toList());
            Collections.shuffle(order, random);
            int[][] relabelled = table.ofCoders(order);

            close(nominal(relabelled, table.categories()), nominal(table.units(), table.categories()));
            close(ordinal(relabelled, table.categories()), ordinal(table.units(), table.categories()));
            close(interval(relabelled, table.values()), interval(table.units(), table.values()));
        }
    }

    private static void close(OptionalDouble one, OptionalDouble other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        assertThat(one.orElse(0)).isCloseTo(other.orElse(0), within(1e-12));
    }

    @Test
    void it_is_undefined_exactly_where_nothing_could_have_differed() {
        for (int seed = 0; seed < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed));
            boolean varies = table.pairable()
                            .flatMapToInt(Arrays::stream)
                            .filter(c -> c != Tables.NONE)
                            .distinct()
                            .count()
                    > 1;

            assertThat(nominal(table.units(), table.categories()).isPresent()).isEqualTo(varies);
            assertThat(ordinal(table.units(), table.categories()).isPresent()).isEqualTo(varies);
            assertThat(interval(table.units(), table.values()).isPresent()).isEqualTo(varies);
        }
    }

    @Test
    void nobody_disagrees_exactly_where_it_is_1() {
        for (int seed = 0; seed < TABLES; seed++) {
            Tables table = Tables.draw(new Random(seed));
            boolean agrees = table.pairable()
                    .allMatch(unit -> Arrays.stream(unit)
                                    .filter(c -> c != Tables.NONE)
                                    .distinct()
                                    .count()
                            == 1);

            nominal(table.units(), table.categories())
                    .ifPresent(alpha -> assertThat(alpha == 1).isEqualTo(agrees));
            ordinal(table.units(), table.categories())
                    .ifPresent(alpha -> assertThat(alpha == 1).isEqualTo(agrees));
            interval(table.units(), table.values())
                    .ifPresent(alpha -> assertThat(alpha == 1).isEqualTo(agrees));
        }
    }

    @Test
    void one_disagreement_among_values_that_are_else_the_same_gives_0() {
        int[][] units = {{0, 0}, {0, 0}, {0, 0}, {0, 1}, {0, 0}};

        assertThat(nominal(units, 2).orElseThrow()).isCloseTo(0, within(1e-15));
        assertThat(ordinal(units, 2).orElseThrow()).isCloseTo(0, within(1e-15));
        assertThat(interval(units, new double[] {0.2, 0.9}).orElseThrow()).isCloseTo(0, within(1e-12));
    }

    @Test
    void numbers_far_from_0_lose_no_digits() {
        int[][] units = units(KRIPPENDORFF);
        double[] far = IntStream.range(0, 5).mapToDouble(i -> 1e9 + i).toArray();

        assertThat(interval(units, far).orElseThrow())
                .isCloseTo(interval(units, numbers(5)).orElseThrow(), within(1e-12));
    }

    /** Values that nearly coincide, far from the middle of all: a sample may hold nothing else. */
    @Test
    void numbers_that_nearly_coincide_do_not_cancel_out_in_a_sample() {
        double[] values = {0, 5e-10, 1e-9, 1};
        Ratings ratings = Tables.ratings(new int[][] {{0, 1}, {1, 2}, {2, 0}, {3, 3}}, 4);

        double alpha =
                Alpha.interval(ratings, values).of(new int[] {1, 1, 1, 0}).orElseThrow();

        assertThat(alpha).isCloseTo(-0.25, within(1e-6));
    }

    @Test
    void a_thousand_times_the_same_units_costs_one_row_each() {
        List<int[]> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.addAll(List.of(units(KRIPPENDORFF)));
        }
        Ratings ratings = Tables.ratings(many.toArray(new int[0][]), 5);

        assertThat(ratings.rows()).hasSize(DISTINCT);
        assertThat(Arrays.stream(ratings.times()).sum()).isEqualTo(12_000);
    }
}
