package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.classify.Draw;
import samskab.classify.Flip;
import samskab.classify.Fraction;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.classify.Sketch;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.research.Bound.Counted;
import samskab.research.Open.IfAnswered;

/** What an explanation says adds up, exactly, on codebooks and codings drawn by seed. */
class ExplainerTest {

    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    static IntStream seeds() {
        return Draw.seeds();
    }

    private static Explanation explain(Draw draw) {
        return new Explainer(draw.codebook()).explain(draw.sheet(), draw.verdict());
    }

    private static Fraction sum(Stream<Fraction> parts) {
        return parts.reduce(Fraction.ZERO, Fraction::plus);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_pulls_of_an_axis_sum_to_its_score_minus_0_5(int seed) {
        for (ScoreWorking working : explain(Draw.of(seed)).scores()) {
            List<Addend> addends = working.addends();
            assertThat(addends.isEmpty()).isEqualTo(working.score().value().isEmpty());
            working.score().value().ifPresent(score -> {
                Fraction off = Fraction.of(score).minus(Fraction.HALF);
                assertThat(sum(addends.stream().map(ExplainerTest::signedPull))).isEqualTo(off);
                assertThat(Fraction.of(Addend.sum(addends)).over(Fraction.of(score.whole())))
                        .isEqualTo(off);
            });
        }
    }

    private static Fraction signedPull(Addend addend) {
        Fraction pull = Fraction.of(addend.pull());
        return addend.offHalf().signum() < 0 ? Fraction.ZERO.minus(pull) : pull;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_terms_sum_to_the_score_and_the_shares_to_1(int seed) {
        for (ScoreWorking working : explain(Draw.of(seed)).scores()) {
            List<Addend> addends = working.addends();
            working.score().value().ifPresent(score -> {
                assertThat(sum(addends.stream().map(addend -> Fraction.of(addend.term()))))
                        .isEqualTo(Fraction.of(score));
                assertThat(sum(addends.stream().map(addend -> Fraction.of(addend.weightShare()))))
                        .isEqualTo(ONE);
                boolean isZero = score.part().signum() == 0;
                assertThat(addends).allMatch(addend -> addend.scoreShare().isEmpty() == isZero);
                if (!isZero) {
                    assertThat(sum(addends.stream()
                                    .map(addend ->
                                            Fraction.of(addend.scoreShare().orElseThrow()))))
                            .isEqualTo(ONE);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_question_of_an_axis_is_counted_or_not(int seed) {
        for (ScoreWorking working : explain(Draw.of(seed)).scores()) {
            assertThat(working.addends().size() + working.uncounted().size())
                    .isEqualTo(working.score().codings().size());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_bound_is_the_weighted_mean_of_what_counts_there(int seed) {
        for (ScoreWorking working : explain(Draw.of(seed)).scores()) {
            for (Optional<Bound> end : List.of(working.least(), working.most())) {
                end.ifPresent(bound -> {
                    assertThat(mean(bound.counted())).isEqualTo(Fraction.of(bound.value()));
                    assertThat(bound.counted().size() + bound.leftOut().size())
                            .isEqualTo(working.score().items().size());
                });
            }
            assertThat(working.least().map(Bound::value))
                    .isEqualTo(working.score().low());
            assertThat(working.most().map(Bound::value))
                    .isEqualTo(working.score().high());
        }
    }

    private static Fraction mean(List<Counted> counted) {
        Fraction products = sum(counted.stream()
                .map(one -> Fraction.of(one.value())
                        .times(Fraction.of(one.indicator().weight()))));
        return products.over(
                sum(counted.stream().map(one -> Fraction.of(one.indicator().weight()))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_answer_has_the_verdict_that_a_sheet_with_it_has(int seed) {
        Draw draw = Draw.of(seed);
        List<Indicator> open = new ArrayList<>();
        for (Open one : explain(draw).open()) {
            int at = draw.codebook().indicators().indexOf(one.coding().indicator());
            open.add(one.coding().indicator());
            assertThat(one.answers().stream().map(IfAnswered::answer).toList()).isEqualTo(possible(draw, at));
            for (IfAnswered answer : one.answers()) {
                Verdict later = draw.with(at, answer.answer()).verdict();
                assertThat(answer.verdict().type()).isEqualTo(later.type());
                assertThat(answer.verdict().status()).isEqualTo(later.status());
                assertThat(later.scores()).contains(answer.score());
            }
        }
        assertThat(open).containsExactlyInAnyOrderElementsOf(openIndicators(draw));
    }

    private static List<Choice> possible(Draw draw, int at) {
        boolean isRange = draw.choices().get(at) instanceof Levels;
        int last = draw.codebook().indicators().get(at).levels().size() - 1;
        Levels range = isRange ? (Levels) draw.choices().get(at) : new Levels(0, last);
        Stream<Choice> levels =
                IntStream.rangeClosed(range.lowest(), range.highest()).mapToObj(Sketch::level);
        return Stream.concat(levels, isRange ? Stream.of() : Stream.of(Sketch.NOT_APPLICABLE))
                .toList();
    }

    private static List<Indicator> openIndicators(Draw draw) {
        return IntStream.range(0, draw.choices().size())
                .filter(i -> Draw.isUnknown(draw.choices().get(i))
                        || (draw.choices().get(i) instanceof Levels levels && levels.isRange()))
                .mapToObj(draw.codebook().indicators()::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_winner_belongs_by_0_5_and_the_distance_of_its_weakest_axis(int seed) {
        Draw draw = Draw.of(seed);
        Verdict verdict = draw.verdict();
        verdict.type().ifPresent(winner -> {
            TypeWorking working = explain(draw).of(winner).orElseThrow();
            Fraction margin = Fraction.of(working.margin().orElseThrow());
            assertThat(Fraction.of(working.membership().value().orElseThrow())).isEqualTo(Fraction.HALF.plus(margin));
            List<Score> needed = verdict.scores().stream()
                    .filter(score -> winner.poles().containsKey(score.axis().id()))
                    .toList();
            List<Axis> nearest = needed.stream()
                    .filter(score -> distance(score).equals(margin))
                    .map(Score::axis)
                    .toList();
            assertThat(working.weakest()).isNotEmpty().isEqualTo(nearest);
            assertThat(needed).allMatch(score -> distance(score).compareTo(margin) >= 0);
        });
    }

    private static Fraction distance(Score score) {
        Fraction off = Fraction.of(score.value().orElseThrow()).minus(Fraction.HALF);
        return off.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(off) : off;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_changes_of_an_axis_are_the_fewest_that_bring_it_to_0_5_or_beyond(int seed) {
        Draw draw = Draw.of(seed);
        List<ScoreWorking> scores = explain(draw).scores();
        for (int axis = 0; axis < scores.size(); axis++) {
            Optional<Flip> flip = scores.get(axis).flip();
            assertThat(flip.map(Flip::distance)).isEqualTo(fewest(draw, axis));
            if (flip.isPresent()) {
                Draw flipped = draw;
                for (Flip.Change change : flip.get().changes()) {
                    flipped = flipped.with(draw.codebook().indicators().indexOf(change.indicator()), change.to());
                }
                assertThat(leaning(flipped, axis)).isNotEqualTo(leaning(draw, axis));
            }
        }
    }

    private static Leaning leaning(Draw draw, int axis) {
        return draw.verdict().scores().get(axis).leaning();
    }

    private record Moved(Draw draw, int steps) {}

    /** Tries every way to move what is coded on an axis. */
    private static Optional<Integer> fewest(Draw draw, int axis) {
        Leaning side = leaning(draw, axis);
        if (side != Leaning.LOW && side != Leaning.HIGH) {
            return Optional.empty();
        }
        List<Moved> moves = List.of(new Moved(draw, 0));
        Optional<String> on = Optional.of(draw.codebook().axes().get(axis).id());
        for (int i = 0; i < draw.choices().size(); i++) {
            int at = i;
            if (draw.codebook().indicators().get(i).axis().equals(on)
                    && draw.choices().get(i) instanceof Levels from) {
                moves = moves.stream().flatMap(move -> moved(move, at, from)).toList();
            }
        }
        return moves.stream()
                .filter(move -> leaning(move.draw, axis) != side)
                .map(Moved::steps)
                .min(Integer::compare);
    }

    private static Stream<Moved> moved(Moved move, int indicator, Levels from) {
        int last = move.draw.codebook().indicators().get(indicator).levels().size() - 1;
        return IntStream.rangeClosed(-from.lowest(), last - from.highest())
                .mapToObj(by -> new Moved(
                        move.draw.with(indicator, Sketch.range(from.lowest() + by, from.highest() + by)),
                        move.steps + Math.abs(by)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figures_about_weights_are_there_or_it_says_why_not(int seed) {
        Explanation explanation = explain(Draw.of(seed));
        for (ScoreWorking working : explanation.scores()) {
            assertThat(working.radius().isPresent())
                    .isEqualTo(working.unweighable().isEmpty());
        }
        for (TypeWorking working : explanation.types()) {
            assertThat(working.acceptability().isPresent())
                    .isEqualTo(working.unweighable().isEmpty());
        }
    }

    @Test
    void each_reason_for_having_no_figures_about_weights_occurs_among_the_draws() {
        List<Unweighable> reasons = seeds().boxed()
                .flatMap(seed -> explain(Draw.of(seed)).scores().stream())
                .flatMap(working -> working.unweighable().stream())
                .distinct()
                .toList();

        assertThat(reasons).contains(Unweighable.INSUFFICIENT);
        assertThat(Unweighable.of(Axes.of("0.5"))).contains(Unweighable.AT_HALF);
    }
}
