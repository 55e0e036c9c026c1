package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.classify.Draw;
import samskab.classify.Fraction;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/** The share of weightings under which a type wins: against exact fractions, against sampling, and against all completions. */
class AcceptabilityTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    static IntStream seeds() {
        return Draw.seeds();
    }

    private static double value(Pole pole, Score score) {
        return Acceptability.of(pole, score).orElseThrow().value();
    }

    /** By hand: with one indicator on each side, u apart and v apart, it is u / (u + v). */
    @ParameterizedTest
    @CsvSource({
        "1 0.75 0.25 0 0.25, 13, 36",
        "1 0, 1, 2",
        "1 0.25, 2, 3",
        "0.75 0, 1, 3",
        "1 1 0, 3, 4",
        "1 0.5 0.5 0.25, 2, 3",
        "0.75 1, 1, 1",
        "0.25 0.5, 0, 1",
    })
    void small_cases_come_out_as_by_hand(String values, int numerator, int denominator) {
        Score score = Axes.of(values.split(" "));

        assertThat(value(Pole.HIGH, score)).isCloseTo((double) numerator / denominator, CLOSE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_the_exact_share_where_no_two_distances_above_are_the_same(int seed) {
        Random random = new Random(seed);
        TreeSet<Integer> above = new TreeSet<>();
        IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> above.add(51 + random.nextInt(50)));
        List<Integer> below = IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> random.nextInt(50))
                .toList();
        String[] values = Stream.concat(above.stream(), below.stream())
                .map(percent -> new BigDecimal(percent).movePointLeft(2).toPlainString())
                .toArray(String[]::new);

        double exact = exactShare(
                        above.stream().map(percent -> distance(percent - 50)).toList(),
                        below.stream().map(percent -> distance(50 - percent)).toList())
                .toDouble();

        assertThat(value(Pole.HIGH, Axes.of(values))).isCloseTo(exact, CLOSE);
    }

    private static Fraction distance(int percent) {
        return Fraction.of(new BigDecimal(percent), new BigDecimal(100));
    }

    /**
     * Expanded in partial fractions: the sum over i of u_i^(n-1) / (product over l != i of (u_i - u_l) x product over j of
     * (u_i + v_j)), n indicators in all.
     */
    private static Fraction exactShare(List<Fraction> above, List<Fraction> below) {
        Fraction share = Fraction.ZERO;
        for (Fraction u : above) {
            Fraction term = Fraction.of(BigDecimal.ONE);
            for (int power = 1; power < above.size() + below.size(); power++) {
                term = term.times(u);
            }
            for (Fraction other : above) {
                term = other.equals(u) ? term : term.over(u.minus(other));
            }
            for (Fraction v : below) {
                term = term.over(u.plus(v));
            }
            share = share.plus(term);
        }
        return share;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void with_many_indicators_and_ties_it_lies_within_the_error_of_sampling(int seed) {
        Random random = new Random(seed);
        int samples = 100_000;
        double[] values = random.ints(40, 0, 21).mapToDouble(v -> v / 20.0).toArray();
        long wins = IntStream.range(0, samples)
                .filter(sample -> weighted(values, random) > 0)
                .count();

        double exact = value(
                Pole.HIGH,
                Axes.of(Arrays.stream(values).mapToObj(Double::toString).toArray(String[]::new)));

        double error = Math.sqrt(exact * (1 - exact) / samples);
        assertThat(exact).isBetween(0.01, 0.99);
        assertThat((double) wins / samples).isCloseTo(exact, Offset.offset(4 * error));
    }

    /** With weights uniform on the simplex, but for their sum. */
    private static double weighted(double[] values, Random random) {
        double sum = 0;
        for (double value : values) {
            sum += -Math.log(1 - random.nextDouble()) * (value - 0.5);
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_two_sides_of_an_axis_share_all_weightings(int seed) {
        for (Score score : Draw.of(seed).verdict().scores()) {
            Optional<Acceptability> high = Acceptability.of(Pole.HIGH, score);
            Optional<Acceptability> low = Acceptability.of(Pole.LOW, score);
            assertThat(high.isPresent()).isEqualTo(low.isPresent());
            high.ifPresent(share ->
                    assertThat(share.value() + low.orElseThrow().value()).isCloseTo(1, CLOSE));
        }
    }

    @Test
    void swapping_the_sides_swaps_the_shares() {
        Score score = Axes.of("1", "0.9", "0.4", "0.1", "0.1");
        Score mirrored = Axes.of("0", "0.1", "0.6", "0.9", "0.9");

        assertThat(value(Pole.LOW, mirrored)).isEqualTo(value(Pole.HIGH, score));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_types_share_all_weightings(int seed) {
        Draw draw = Draw.of(seed);
        Verdict verdict = draw.verdict();
        List<Double> shares = new ArrayList<>();
        for (Type type : draw.codebook().types()) {
            Acceptability.of(type, verdict).ifPresent(share -> shares.add(share.value()));
        }
        if (shares.size() == draw.codebook().types().size()) {
            assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(1, CLOSE);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void its_bounds_are_reached_and_never_left_however_the_unknown_turns_out(int seed) {
        Draw draw = Draw.of(seed);
        Verdict verdict = draw.verdict();
        List<Verdict> all = Axes.closed(draw).map(Draw::verdict).toList();
        for (Type type : draw.codebook().types()) {
            Acceptability.of(type, verdict).ifPresent(share -> {
                DoubleSummaryStatistics shares = all.stream()
                        .map(done -> Acceptability.of(type, done))
                        .mapToDouble(found -> found.map(Acceptability::value).orElse(0.0))
                        .summaryStatistics();
                assertThat(shares.getMin()).isCloseTo(share.low(), CLOSE);
                assertThat(shares.getMax()).isCloseTo(share.high(), CLOSE);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_lies_between_its_bounds_and_they_in_0_to_1(int seed) {
        Draw draw = Draw.of(seed);
        for (Type type : draw.codebook().types()) {
            Acceptability.of(type, draw.verdict()).ifPresent(share -> {
                assertThat(share.value()).isBetween(share.low(), share.high());
                assertThat(share.low()).isNotNegative();
                assertThat(share.high()).isLessThanOrEqualTo(1);
            });
        }
    }

    @Test
    void there_is_none_where_all_that_is_coded_is_at_0_5() {
        assertThat(Acceptability.of(Pole.HIGH, Axes.of("0.5", "0.5"))).isEmpty();
    }
}
