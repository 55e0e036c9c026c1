package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.research.Figure.Interval;

/** The bootstrap: what an interval is, and how its samples are drawn. */
class FigureTest {

    private static final double NONE = Double.NaN;

    @Test
    void an_interval_leaves_out_a_fortieth_at_either_end() {
        double[] samples = IntStream.range(0, 1000).mapToDouble(i -> i / 1000.0).toArray();

        Figure figure = Figure.of(OptionalDouble.of(0.5), samples);

        assertThat(figure.interval()).contains(new Interval(0.025, 0.974));
        assertThat(figure.undefined()).isZero();
    }

    @Test
    void samples_without_a_value_are_counted_and_left_out() {
        Figure figure = Figure.of(OptionalDouble.of(0.5), new double[] {NONE, 0.7, NONE, 0.4, NONE});

        assertThat(figure.interval()).contains(new Interval(0.4, 0.7));
        assertThat(figure.undefined()).isEqualTo(3);
    }

    @Test
    void there_is_no_interval_around_nothing_nor_from_nothing() {
        assertThat(Figure.of(OptionalDouble.empty(), new double[] {0.5, 0.6}).interval())
                .isEmpty();
        assertThat(Figure.of(OptionalDouble.of(0.5), new double[] {NONE, NONE}).interval())
                .isEmpty();
        assertThat(Figure.of(OptionalDouble.of(0.5), new double[0]).interval()).isEmpty();
    }

    @Test
    void the_value_lies_in_its_interval_whatever_is_drawn() {
        for (int seed = 0; seed < 300; seed++) {
            Tables table = Tables.draw(new Random(seed));
            for (Statistic coefficient : coefficients(table)) {
                Figure figure = figure(table.ratings(), coefficient, new Resampling(seed, 100));
                figure.interval()
                        .ifPresent(interval ->
                                assertThat(figure.value().getAsDouble()).isBetween(interval.low(), interval.high()));
            }
        }
    }

    private static List<Statistic> coefficients(Tables table) {
        Ratings ratings = table.ratings();
        List<Statistic> all = new ArrayList<>(
                List.of(Alpha.nominal(ratings), Alpha.ordinal(ratings), Alpha.interval(ratings, table.values())));
        if (table.units()[0].length == 2) {
            all.add(new Kappa(ratings, Kappa.QUADRATIC));
        }
        return all;
    }

    /** Every unit is a case. */
    private static Figure figure(Ratings ratings, Statistic coefficient, Resampling resampling) {
        int units = Arrays.stream(ratings.times()).sum();
        double[] samples = new double[resampling.replications()];
        resampling.draw(
                IntStream.range(0, units).toArray(),
                units,
                (unitTimes, sample) -> samples[sample] =
                        coefficient.of(ratings.times(unitTimes)).orElse(Double.NaN));
        return Figure.of(coefficient.of(ratings.times()), samples);
    }

    @Test
    void it_does_so_even_where_every_sample_falls_short() {
        int[][] even = new int[10_000][];
        for (int unit = 0; unit < even.length; unit++) {
            even[unit] = unit % 2 == 0 ? new int[] {0, 0, 1} : new int[] {1, 1, 0};
        }
        Ratings ratings = Tables.ratings(even, 2);

        Figure figure = figure(ratings, Alpha.nominal(ratings), new Resampling(1, 100));

        assertThat(figure.interval().orElseThrow().low())
                .isLessThan(figure.value().getAsDouble());
        assertThat(figure.interval().orElseThrow().high())
                .isEqualTo(figure.value().getAsDouble());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999_999_999_999_999L})
    void cases_are_drawn_whole_and_as_many_as_there_are(long seed) {
        int[] caseOf = {0, 1, 1, 2, 0, 3};
        int[] sizes = {2, 2, 1, 1};
        List<String> drawn = new ArrayList<>();
        new Resampling(seed, 50).draw(caseOf, 4, (times, sample) -> {
            assertThat(sample).isEqualTo(drawn.size());
            assertThat(times[0]).isEqualTo(times[4]);
            assertThat(times[1]).isEqualTo(times[2]);
            assertThat(IntStream.range(0, caseOf.length)
                            .mapToDouble(unit -> (double) times[unit] / sizes[caseOf[unit]])
                            .sum())
                    .isEqualTo(4);
            drawn.add(Arrays.toString(times));
        });
        List<String> again = new ArrayList<>();
        new Resampling(seed, 50).draw(caseOf, 4, (times, sample) -> again.add(Arrays.toString(times)));

        assertThat(drawn).hasSize(50).isEqualTo(again);
        assertThat(drawn.stream().distinct()).hasSizeGreaterThan(10);
    }

    /** Worked out in another language from what the platform says of its generator: the numbers are part of the promise. */
    @Test
    void the_first_sample_of_seed_1_is_always_the_same() {
        List<String> drawn = new ArrayList<>();
        new Resampling(1, 1).draw(new int[] {0, 1, 2, 3, 4}, 5, (times, sample) -> drawn.add(Arrays.toString(times)));

        assertThat(drawn).containsExactly("[1, 0, 1, 2, 1]");
    }
}
