package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.classify.Draw;
import samskab.classify.Fraction;
import samskab.classify.Score;
import samskab.classify.Sketch;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;

/** Scores to work on: with values that a test names, or with everything that is open closed in every way. */
final class Axes {

    private static final Axis AXIS = Sketch.axis("p", "0.5");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Axes() {}

    /** A score whose indicators have these values and all the same weight. */
    static Score of(String... values) {
        List<Indicator> indicators = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            boolean isOne = new BigDecimal(value).compareTo(BigDecimal.ONE) == 0;
            indicators.add(indicator("i" + indicators.size(), "1", isOne ? "0" : value, "1"));
            choices.add(Sketch.level(isOne ? 1 : 0));
        }
        return of(indicators, choices);
    }

    static Indicator indicator(String id, String weight, String... values) {
        return Sketch.indicator("p", id, weight, Use.CORE, false, values);
    }

    static Score of(List<Indicator> indicators, List<Choice> choices) {
        return Sketch.classify(Sketch.codebook(List.of(AXIS), indicators, Sketch.corners(List.of(AXIS))), choices)
                .scores()
                .get(0);
    }

    /** Every way in which what is unknown and what is a range can turn out. */
    static Stream<Draw> closed(Draw draw) {
        return draw.completions().stream().flatMap(done -> ranges(done, 0));
    }

    private static Stream<Draw> ranges(Draw draw, int from) {
        for (int i = from; i < draw.choices().size(); i++) {
            if (draw.choices().get(i) instanceof Levels range && range.isRange()) {
                int at = i;
                return IntStream.rangeClosed(range.lowest(), range.highest())
                        .mapToObj(level -> draw.with(at, Sketch.level(level)))
                        .flatMap(next -> ranges(next, at + 1));
            }
        }
        return Stream.of(draw);
    }

    /** w (x - 0.5) of each coded indicator. */
    static List<Fraction> pulls(Score score) {
        return score.items().stream()
                .filter(item -> item.isCoded())
                .map(item -> Fraction.of(item.indicator().weight())
                        .times(Fraction.of(item.middle()).minus(Fraction.of(HALF))))
                .toList();
    }
}
