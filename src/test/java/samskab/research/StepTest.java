package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.classify.Draw;
import samskab.classify.Fraction;
import samskab.classify.Ratio;
import samskab.classify.Sketch;
import samskab.research.Step.Move;
import samskab.research.Step.Part;

/** How the difference of two scores is shared out, on codebooks and codings drawn by seed. A failure names its seed. */
class StepTest {

    static IntStream seeds() {
        return Draw.seeds();
    }

    private static Placed placed(Draw draw) {
        return new Placed(Sketch.sheet(draw.codebook(), draw.choices()), draw.verdict());
    }

    /** The same sheet with about half of its codings changed at random. */
    private static Draw changed(Draw draw, Random random) {
        Draw changed = draw;
        for (int i = 0; i < draw.choices().size(); i++) {
            if (random.nextBoolean()) {
                List<Choice> answers =
                        Draw.answers(draw.codebook().indicators().get(i)).toList();
                int pick = random.nextInt(answers.size() + 1);
                Choice choice = pick == answers.size() ? Sketch.NOT_DESCRIBED : answers.get(pick);
                changed = changed.with(i, choice);
            }
        }
        return changed;
    }

    private static Step step(int seed) {
        Draw draw = Draw.of(seed);
        return Step.between(placed(draw), placed(changed(draw, new Random(seed))));
    }

    private static Fraction fraction(Difference difference) {
        return Fraction.of(difference.part(), difference.whole());
    }

    private static Fraction minus(Fraction one, Fraction other) {
        return one.plus(other.times(Fraction.of(new BigDecimal(-1))));
    }

    private static Fraction fraction(Optional<Ratio> ratio) {
        return Fraction.of(ratio.orElseThrow().part(), ratio.orElseThrow().whole());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_shares_sum_to_the_difference_exactly(int seed) {
        for (Move move : step(seed).moves()) {
            if (move.difference().isEmpty()) {
                assertThat(move.before().value().isPresent()
                                && move.after().value().isPresent())
                        .isFalse();
                assertThat(move.parts()).allMatch(part -> part.share().isEmpty());
                continue;
            }
            Fraction difference =
                    minus(fraction(move.after().value()), fraction(move.before().value()));
            Fraction sum = move.parts().stream()
                    .map(part -> fraction(part.share().orElseThrow()))
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(fraction(move.difference().get())).isEqualTo(difference);
            assertThat(sum).isEqualTo(difference);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_coded_alike_has_no_share(int seed) {
        for (Move move : step(seed).moves()) {
            assertThat(move.parts().stream().filter(part -> !part.isChanged()))
                    .allMatch(part -> part.share().map(Difference::signum).orElse(0) == 0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seen_from_the_other_side_everything_has_the_other_sign(int seed) {
        Step step = step(seed);
        Step back = Step.between(step.after(), step.before());
        for (int axis = 0; axis < step.moves().size(); axis++) {
            Move move = step.moves().get(axis);
            Move other = back.moves().get(axis);
            assertThat(other.reach()).isEqualTo(move.reach());
            for (int i = 0; i < move.parts().size(); i++) {
                assertThat(sum(move.parts().get(i), other.parts().get(i))).isEqualTo(Fraction.ZERO);
            }
        }
    }

    private static Fraction sum(Part one, Part other) {
        return fraction(one.share().orElse(Difference.NONE))
                .plus(fraction(other.share().orElse(Difference.NONE)));
    }

    /** With every unknown known, bounds are points: a move is beyond noise exactly where there is one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void what_moves_beyond_noise_moves_whatever_the_unknown_turns_out_to_be(int seed) {
        Step step = step(seed);
        for (Move move : step.moves()) {
            if (move.reach() == Reach.BEYOND) {
                int direction = move.difference().orElseThrow().signum();
                Ratio nearest =
                        (direction > 0 ? move.before().high() : move.before().low()).orElseThrow();
                Ratio other = (direction > 0 ? move.after().low() : move.after().high()).orElseThrow();
                assertThat(Integer.signum(other.compareTo(nearest))).isEqualTo(direction);
            }
        }
    }
}
