package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samskab.casefile.Choice;
import samskab.classify.Score;
import samskab.classify.Sketch;
import samskab.codebook.Indicator;

/** Where figures about weights are worked out: a level, a range, and unknowns that reach to both sides or only to one. */
class CornerTest {

    private static final List<Indicator> INDICATORS = List.of(
            Axes.indicator("coded", "1", "0", "0.8"),
            Axes.indicator("range", "2", "0.2", "0.4", "0.7"),
            Axes.indicator("wide", "3", "0", "1"),
            Axes.indicator("upper", "4", "0.6", "0.9"),
            Axes.indicator("lower", "5", "0.1", "0.5"));

    private static final List<Choice> CHOICES =
            List.of(Sketch.level(1), Sketch.range(0, 2), Sketch.NOT_DESCRIBED, Sketch.NOT_DESCRIBED, Sketch.UNDECIDED);

    private final Score score = Axes.of(INDICATORS, CHOICES);

    private static List<String> shown(Corner corner) {
        return IntStream.range(0, corner.weights().size())
                .mapToObj(i -> corner.weights().get(i) + " at "
                        + corner.distances().get(i).stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void in_the_middle_only_what_is_coded_counts() {
        assertThat(shown(Corner.middle(score))).containsExactly("1 at 0.3", "2 at -0.05");
    }

    @Test
    void at_the_lowest_the_unknown_counts_where_it_lowers_and_does_not_apply_where_it_would_lift() {
        assertThat(shown(Corner.lowest(score))).containsExactly("1 at 0.3", "2 at -0.3", "3 at -0.5", "5 at -0.4");
    }

    @Test
    void at_the_highest_it_is_the_other_way_round() {
        assertThat(shown(Corner.highest(score))).containsExactly("1 at 0.3", "2 at 0.2", "3 at 0.5", "4 at 0.4");
    }

    @Test
    void it_tells_the_sides_apart() {
        Corner corner = Corner.lowest(score);

        assertThat(corner.above()).containsExactly(0.3);
        assertThat(corner.below()).containsExactly(0.3, 0.5, 0.4);
        assertThat(corner.isAtHalf()).isFalse();
    }
}
