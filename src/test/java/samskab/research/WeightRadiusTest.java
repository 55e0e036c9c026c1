package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.classify.Draw;
import samskab.classify.Fraction;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.classify.Sketch;

/** How far weights may vary: every corner of what that allows is tried, with exact fractions. */
class WeightRadiusTest {

    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    static IntStream seeds() {
        return Draw.seeds();
    }

    private static Optional<Fraction> radius(Score score) {
        return WeightRadius.of(score).map(WeightRadius::value).map(Fraction::of);
    }

    @ParameterizedTest
    @CsvSource({"1 0.75 0.25, 1, 2", "1 0, 0, 1", "0.75 1, 1, 1", "0.6 0.5 0.5, 1, 1", "0.4 0.3 0.6, 1, 2"})
    void small_cases_come_out_as_by_hand(String values, int part, int whole) {
        assertThat(radius(Axes.of(values.split(" "))))
                .contains(Fraction.of(new BigDecimal(part), new BigDecimal(whole)));
    }

    @Test
    void weights_count() {
        Score score = Axes.of(
                List.of(Axes.indicator("a", "2", "0", "1"), Axes.indicator("b", "1", "0.25", "1")),
                List.of(Sketch.level(1), Sketch.level(0)));

        assertThat(radius(score)).contains(Fraction.of(new BigDecimal("0.75"), new BigDecimal("1.25")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weights_off_by_the_radius_can_reach_0_5_and_never_pass_it(int seed) {
        for (Score score : Draw.of(seed).verdict().scores()) {
            radius(score).ifPresent(radius -> {
                int side = score.value().orElseThrow().compareToHalf();
                List<Integer> sides = corners(Axes.pulls(score), radius).stream()
                        .map(sum -> sum.compareTo(Fraction.ZERO) * side)
                        .toList();
                assertThat(sides).contains(0).doesNotContain(-1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weights_off_by_a_little_less_cannot_reach_0_5(int seed) {
        for (Score score : Draw.of(seed).verdict().scores()) {
            int side = score.value().map(value -> value.compareToHalf()).orElse(0);
            Optional<Fraction> radius = radius(score);
            if (radius.isPresent() && side != 0) {
                Fraction less = radius.get().times(Fraction.of(new BigDecimal("0.999")));
                assertThat(corners(Axes.pulls(score), less))
                        .allSatisfy(
                                sum -> assertThat(sum.compareTo(Fraction.ZERO)).isEqualTo(side));
            }
        }
    }

    /** The sum of w (x - 0.5) with each weight too low or too high by a share of itself, in all combinations. */
    private static List<Fraction> corners(List<Fraction> pulls, Fraction share) {
        List<Fraction> sums = List.of(Fraction.ZERO);
        for (Fraction pull : pulls) {
            List<Fraction> longer = new ArrayList<>();
            for (Fraction sum : sums) {
                longer.add(sum.plus(pull.times(ONE.minus(share))));
                longer.add(sum.plus(pull.times(ONE.plus(share))));
            }
            sums = longer;
        }
        return sums;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_worst_is_reached_and_nothing_unknown_can_make_it_worse(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> scores = draw.verdict().scores();
        for (int axis = 0; axis < scores.size(); axis++) {
            int at = axis;
            Score score = scores.get(axis);
            WeightRadius.of(score).ifPresent(radius -> {
                Leaning side = score.leaning();
                Fraction least = Axes.closed(draw)
                        .map(done -> done.verdict().scores().get(at))
                        .map(done -> side == done.leaning() ? radius(done).orElse(Fraction.ZERO) : Fraction.ZERO)
                        .min(Fraction::compareTo)
                        .orElseThrow();
                assertThat(Fraction.of(radius.low())).isEqualTo(least);
                assertThat(radius.low()).isLessThanOrEqualTo(radius.value());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_1_where_and_only_where_nothing_pulls_to_the_other_side(int seed) {
        for (Score score : Draw.of(seed).verdict().scores()) {
            radius(score).ifPresent(radius -> {
                long up = Axes.pulls(score).stream()
                        .filter(pull -> pull.compareTo(Fraction.ZERO) > 0)
                        .count();
                long down = Axes.pulls(score).stream()
                        .filter(pull -> pull.compareTo(Fraction.ZERO) < 0)
                        .count();
                assertThat(radius.equals(ONE)).isEqualTo(up == 0 || down == 0);
            });
        }
    }

    @Test
    void seen_from_the_other_end_it_is_the_same() {
        assertThat(radius(Axes.of("1", "0.8", "0.1"))).isEqualTo(radius(Axes.of("0", "0.2", "0.9")));
    }

    @Test
    void there_is_none_where_all_that_is_coded_is_at_0_5() {
        assertThat(WeightRadius.of(Axes.of("0.5", "0.5"))).isEmpty();
    }
}
