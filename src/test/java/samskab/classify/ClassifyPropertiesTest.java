package samskab.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.codebook.Type;

/** What must hold of every verdict, on small codebooks and codings drawn by seed. A failure names its seed. */
class ClassifyPropertiesTest {

    static IntStream seeds() {
        return Draw.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_score_lies_between_its_bounds_and_they_in_0_to_1(int seed) {
        for (Score score : Draw.of(seed).verdict().scores()) {
            score.low().ifPresent(low -> assertThat(low.part().signum()).isNotNegative());
            score.high().ifPresent(high -> assertThat(high.part()).isLessThanOrEqualTo(high.whole()));
            score.value().ifPresent(value -> {
                assertThat(value).isGreaterThanOrEqualTo(score.low().orElseThrow());
                assertThat(value).isLessThanOrEqualTo(score.high().orElseThrow());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answering_an_unknown_never_leaves_the_old_bounds(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> before = draw.verdict().scores();
        for (int i = 0; i < draw.choices().size(); i++) {
            int at = i;
            if (!Draw.isUnknown(draw.choices().get(i))) {
                continue;
            }
            Draw.answers(draw.codebook().indicators().get(i))
                    .map(answer -> draw.with(at, answer))
                    .forEach(answered -> {
                        List<Score> after = answered.verdict().scores();
                        for (int axis = 0; axis < after.size(); axis++) {
                            assertInside(after.get(axis), before.get(axis));
                        }
                    });
        }
    }

    private static void assertInside(Score after, Score before) {
        after.low()
                .ifPresent(low ->
                        assertThat(low).isGreaterThanOrEqualTo(before.low().orElseThrow()));
        after.high()
                .ifPresent(high ->
                        assertThat(high).isLessThanOrEqualTo(before.high().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_bounds_are_reached_by_some_answer(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> bounds = draw.verdict().scores();
        List<Draw> completions = draw.completions();
        for (int axis = 0; axis < bounds.size(); axis++) {
            int at = axis;
            Optional<Ratio> least = completions.stream()
                    .flatMap(c -> c.verdict().scores().get(at).low().stream())
                    .min(Ratio::compareTo);
            Optional<Ratio> most = completions.stream()
                    .flatMap(c -> c.verdict().scores().get(at).high().stream())
                    .max(Ratio::compareTo);
            assertSame(least, bounds.get(axis).low());
            assertSame(most, bounds.get(axis).high());
        }
    }

    private static void assertSame(Optional<Ratio> found, Optional<Ratio> bound) {
        assertThat(found.isPresent()).isEqualTo(bound.isPresent());
        found.ifPresent(share -> assertThat(share).isEqualByComparingTo(bound.orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_determined_type_stands_whatever_the_answers(int seed) {
        Draw draw = Draw.of(seed);
        Verdict verdict = draw.verdict();
        if (verdict.status() == Status.DETERMINED) {
            for (Draw completion : draw.completions()) {
                Verdict later = completion.verdict();
                assertThat(later.type()).isEqualTo(verdict.type());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_wins_after_all_answers_was_a_candidate(int seed) {
        Draw draw = Draw.of(seed);
        List<Type> candidates = draw.verdict().candidates();
        draw.completions()
                .forEach(c -> c.verdict()
                        .type()
                        .ifPresent(type -> assertThat(candidates).contains(type)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_score_is_the_exact_weighted_mean_and_0_5_is_never_missed_nor_invented(int seed) {
        Draw draw = Draw.of(seed);
        for (Score score : draw.verdict().scores()) {
            Fraction sum = Fraction.ZERO;
            Fraction weight = Fraction.ZERO;
            for (int i = 0; i < draw.choices().size(); i++) {
                Indicator indicator = draw.codebook().indicators().get(i);
                boolean here = indicator.axis().equals(Optional.of(score.axis().id()));
                if (here && draw.choices().get(i) instanceof Levels levels) {
                    Fraction w = Fraction.of(indicator.weight());
                    sum = sum.plus(w.times(middle(indicator.levels(), levels)));
                    weight = weight.plus(w);
                }
            }
            assertThat(score.value().isPresent()).isEqualTo(!weight.equals(Fraction.ZERO));
            if (score.value().isPresent()) {
                Fraction mean = sum.over(weight);
                Ratio value = score.value().get();
                assertThat(Fraction.of(value.part(), value.whole())).isEqualTo(mean);
                assertThat(value.compareToHalf()).isEqualTo(mean.compareTo(Fraction.HALF));
                assertThat(score.leaning() == Leaning.BORDER)
                        .isEqualTo(mean.equals(Fraction.HALF) && score.leaning() != Leaning.INSUFFICIENT);
            }
        }
    }

    private static Fraction middle(List<Level> all, Levels levels) {
        BigDecimal low = all.get(levels.lowest()).value();
        BigDecimal high = all.get(levels.highest()).value();
        return Fraction.of(low).plus(Fraction.of(high)).times(Fraction.HALF);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_membership_is_the_minimum_over_its_poles(int seed) {
        Verdict verdict = Draw.of(seed).verdict();
        List<Optional<Ratio>> values =
                verdict.scores().stream().map(Score::value).toList();
        if (values.size() == 2
                && verdict.memberships().size() == 4
                && values.stream().allMatch(Optional::isPresent)) {
            double p = values.get(0).get().toDouble();
            double c = values.get(1).get().toDouble();
            List<Double> expected =
                    List.of(Math.min(1 - p, 1 - c), Math.min(1 - p, c), Math.min(p, 1 - c), Math.min(p, c));
            for (int i = 0; i < expected.size(); i++) {
                Membership membership = verdict.memberships().get(i);
                assertThat(membership.value().orElseThrow().toDouble()).isCloseTo(expected.get(i), within());
                assertThat(membership.value().get())
                        .isBetween(
                                membership.low().orElseThrow(),
                                membership.high().orElseThrow());
            }
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raising_a_level_never_lowers_a_score(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> before = draw.verdict().scores();
        for (int i = 0; i < draw.choices().size(); i++) {
            int last = draw.codebook().indicators().get(i).levels().size() - 1;
            if (draw.choices().get(i) instanceof Levels levels && levels.highest() < last) {
                Choice raised = Sketch.range(levels.lowest() + 1, levels.highest() + 1);
                List<Score> after = draw.with(i, raised).verdict().scores();
                for (int axis = 0; axis < after.size(); axis++) {
                    assertThat(after.get(axis).value().orElse(half()))
                            .isGreaterThanOrEqualTo(before.get(axis).value().orElse(half()));
                }
            }
        }
    }

    private static Ratio half() {
        return new Ratio(BigDecimal.ONE, new BigDecimal(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seen_from_the_other_end_every_score_is_its_complement(int seed) {
        Draw draw = Draw.of(seed);
        List<Indicator> turned = draw.codebook().indicators().stream()
                .map(ClassifyPropertiesTest::mirrored)
                .toList();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < turned.size(); i++) {
            int last = turned.get(i).levels().size() - 1;
            choices.add(
                    draw.choices().get(i) instanceof Levels levels
                            ? Sketch.range(last - levels.highest(), last - levels.lowest())
                            : draw.choices().get(i));
        }
        Codebook codebook =
                Sketch.codebook(draw.codebook().axes(), turned, draw.codebook().types());
        List<Score> scores = draw.verdict().scores();
        List<Score> mirrored = Sketch.classify(codebook, choices).scores();
        for (int axis = 0; axis < scores.size(); axis++) {
            assertSame(mirrored.get(axis).value(), scores.get(axis).value().map(Ratio::complement));
            assertSame(mirrored.get(axis).low(), scores.get(axis).high().map(Ratio::complement));
            assertSame(mirrored.get(axis).high(), scores.get(axis).low().map(Ratio::complement));
        }
    }

    private static Indicator mirrored(Indicator indicator) {
        List<String> values = new ArrayList<>();
        for (Level level : indicator.levels()) {
            values.add(0, BigDecimal.ONE.subtract(level.value()).toPlainString());
        }
        return Sketch.indicator(
                indicator.axis().orElseThrow(),
                indicator.id(),
                indicator.weight().toPlainString(),
                indicator.use(),
                indicator.mustHave(),
                values.toArray(new String[0]));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_flip_is_the_smallest_that_exhaustive_search_finds(int seed) {
        Draw draw = Draw.of(seed);
        Verdict verdict = draw.verdict();
        if (verdict.type().isEmpty()) {
            assertThat(verdict.flip()).isEmpty();
            return;
        }
        assertThat(verdict.flip().map(Flip::distance))
                .isEqualTo(smallest(draw, verdict.type().get()));
        verdict.flip().ifPresent(flip -> {
            Draw flipped = draw;
            for (Flip.Change change : flip.changes()) {
                int at = draw.codebook().indicators().indexOf(change.indicator());
                assertThat(draw.choices().get(at)).isEqualTo(change.from());
                flipped = flipped.with(at, change.to());
            }
            assertThat(flipped.verdict().type()).isNotEqualTo(verdict.type());
        });
    }

    /** Breadth first over all moves of coded indicators, a level at a time. */
    private static Optional<Integer> smallest(Draw draw, Type winner) {
        List<Draw> reached = new ArrayList<>(List.of(draw));
        List<Draw> edge = List.of(draw);
        for (int distance = 1; !edge.isEmpty(); distance++) {
            List<Draw> next = edge.stream()
                    .flatMap(ClassifyPropertiesTest::neighbours)
                    .distinct()
                    .filter(d -> !reached.contains(d))
                    .toList();
            if (next.stream().anyMatch(d -> !d.verdict().type().equals(Optional.of(winner)))) {
                return Optional.of(distance);
            }
            reached.addAll(next);
            edge = next;
        }
        return Optional.empty();
    }

    private static Stream<Draw> neighbours(Draw draw) {
        return IntStream.range(0, draw.choices().size())
                .boxed()
                .filter(i -> draw.choices().get(i) instanceof Levels)
                .flatMap(i -> Stream.of(-1, 1).flatMap(step -> moved(draw, i, step).stream()));
    }

    private static Optional<Draw> moved(Draw draw, int indicator, int step) {
        Levels levels = (Levels) draw.choices().get(indicator);
        int low = levels.lowest() + step;
        int high = levels.highest() + step;
        boolean possible = low >= 0
                && high < draw.codebook().indicators().get(indicator).levels().size();
        return possible ? Optional.of(draw.with(indicator, Sketch.range(low, high))) : Optional.empty();
    }
}
