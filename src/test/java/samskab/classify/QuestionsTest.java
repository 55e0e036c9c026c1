package samskab.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;

/**
 * What to ask next: row by row as {@code spec/questions.yaml} states it, and what must hold of every question on codebooks and
 * codings drawn by seed. A failure names its seed.
 */
class QuestionsTest {

    private static final String[] FIVE = {"0", "0.25", "0.5", "0.75", "1"};

    private static final Codebook CODEBOOK = codebook();

    private static Codebook codebook() {
        List<Axis> axes = List.of(Sketch.axis("p", "0.6"), Sketch.axis("c", "0.6"));
        List<Indicator> indicators = List.of(
                Sketch.indicator("p", "p1", "2", Use.CORE, true, FIVE),
                Sketch.indicator("p", "p2", "1", Use.CORE, false, FIVE),
                Sketch.indicator("p", "p3", "0.5", Use.OPTIONAL, false, FIVE),
                Sketch.indicator("c", "c1", "1", Use.CORE, true, FIVE),
                Sketch.indicator("c", "c2", "1", Use.CORE, false, FIVE),
                Sketch.indicator("c", "c3", "3", Use.OPTIONAL, false, FIVE));
        return Sketch.codebook(axes, indicators, Sketch.corners(axes));
    }

    static List<Spec> rows() throws IOException {
        return Spec.rows("questions.yaml");
    }

    static IntStream seeds() {
        return Draw.seeds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_is_asked_is_what_its_rule_says(Spec row) {
        List<Choice> choices = CODEBOOK.indicators().stream()
                .map(indicator -> row.child("codings").choice(indicator.id()))
                .toList();

        List<Question> questions = questions(new Draw(CODEBOOK, choices));

        assertThat(questions).extracting(QuestionsTest::inWords).isEqualTo(row.texts("questions"));
    }

    private static List<Question> questions(Draw draw) {
        return new Questions(draw.codebook()).about(draw.verdict());
    }

    private static String inWords(Question question) {
        return question.indicator().id()
                + (question.isNeeded() ? " needed" : "")
                + (question.couldSettle() ? " could-settle" : "")
                + " "
                + Fraction.of(question.closes().part(), question.closes().whole());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_unknown_or_a_range_is_asked_where_its_axis_is_not_decided_and_nothing_else(int seed) {
        Draw draw = Draw.of(seed);
        List<String> open = draw.verdict().scores().stream()
                .filter(score -> !score.isDecided() && answersHelp(draw, score))
                .map(score -> score.axis().id())
                .toList();
        List<Indicator> expected = new ArrayList<>();
        for (int i = 0; i < draw.choices().size(); i++) {
            Indicator indicator = draw.codebook().indicators().get(i);
            if (open.contains(indicator.axis().orElseThrow())
                    && possible(indicator, draw.choices().get(i)).count() > 1) {
                expected.add(indicator);
            }
        }

        boolean determined = draw.verdict().status() == Status.DETERMINED;
        assertThat(questions(draw))
                .extracting(Question::indicator)
                .containsExactlyInAnyOrderElementsOf(determined ? List.of() : expected);
    }

    /** Whether all that an axis needs makes sense for the case. */
    private static boolean answersHelp(Draw draw, Score score) {
        return score.coverage().isPresent()
                && draw.codebook().indicators().stream()
                        .filter(indicator -> indicator.mustHave()
                                && indicator
                                        .axis()
                                        .orElseThrow()
                                        .equals(score.axis().id()))
                        .allMatch(indicator -> possible(
                                        indicator,
                                        draw.choices()
                                                .get(draw.codebook()
                                                        .indicators()
                                                        .indexOf(indicator)))
                                .findAny()
                                .isPresent());
    }

    /** The levels that an answer can name; none where the question does not apply. */
    private static Stream<Choice> possible(Indicator indicator, Choice choice) {
        if (choice instanceof Levels levels) {
            return IntStream.rangeClosed(levels.lowest(), levels.highest()).mapToObj(Sketch::level);
        }
        int levels = Draw.isUnknown(choice) ? indicator.levels().size() : 0;
        return IntStream.range(0, levels).mapToObj(Sketch::level);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_answer_could_settle_the_type_where_trying_all_levels_finds_one_that_does(int seed) {
        Draw draw = Draw.of(seed);
        for (Question question : questions(draw)) {
            int at = draw.codebook().indicators().indexOf(question.indicator());
            boolean settles = possible(question.indicator(), draw.choices().get(at))
                    .anyMatch(answer -> draw.with(at, answer).verdict().status() == Status.DETERMINED);

            assertThat(question.couldSettle()).as(question.indicator().id()).isEqualTo(settles);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_axis_needs_what_must_be_coded_and_is_not(int seed) {
        Draw draw = Draw.of(seed);
        for (Question question : questions(draw)) {
            int at = draw.codebook().indicators().indexOf(question.indicator());

            assertThat(question.isNeeded())
                    .isEqualTo(question.indicator().mustHave()
                            && Draw.isUnknown(draw.choices().get(at)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_determined_type_leaves_nothing_to_ask_about_the_axes_that_it_needs(int seed) {
        Verdict verdict = Draw.of(seed).verdict();
        if (verdict.status() == Status.DETERMINED) {
            assertThat(questions(Draw.of(seed)))
                    .extracting(question -> question.axis().id())
                    .doesNotContainAnyElementsOf(
                            verdict.type().orElseThrow().poles().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_answer_closes_something_and_all_together_no_more_than_the_bounds_leave_open(int seed) {
        Draw draw = Draw.of(seed);
        for (Score score : draw.verdict().scores()) {
            Fraction sum = Fraction.ZERO;
            for (Question question : questions(draw)) {
                if (question.axis().equals(score.axis())) {
                    Fraction closes = fraction(question.closes());
                    assertThat(closes).isGreaterThan(Fraction.ZERO);
                    sum = sum.plus(closes);
                }
            }
            if (score.low().isPresent()) {
                Fraction low = fraction(score.low().get());
                assertThat(sum.plus(low))
                        .isLessThanOrEqualTo(fraction(score.high().orElseThrow()));
            }
        }
    }

    private static Fraction fraction(Ratio ratio) {
        return Fraction.of(ratio.part(), ratio.whole());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_most_useful_question_comes_first(int seed) {
        Draw draw = Draw.of(seed);
        List<Indicator> order = draw.codebook().indicators();
        Comparator<Question> rule = Comparator.<Question, Boolean>comparing(question -> !question.isNeeded())
                .thenComparing(question -> !question.couldSettle())
                .thenComparing(question -> !adds(draw, question))
                .thenComparing(question -> fraction(question.closes()), Comparator.reverseOrder())
                .thenComparing(question -> order.indexOf(question.indicator()));

        assertThat(questions(draw)).isSortedAccordingTo(rule);
    }

    /** A core indicator that nobody could code counts in the coverage that its axis lacks, as long as it says nothing. */
    private static boolean adds(Draw draw, Question question) {
        int at = draw.codebook().indicators().indexOf(question.indicator());
        return question.indicator().use() == Use.CORE
                && Draw.isUnknown(draw.choices().get(at))
                && draw.verdict().scores().stream()
                        .filter(score -> score.axis().equals(question.axis()))
                        .allMatch(score -> score.leaning() == Leaning.INSUFFICIENT);
    }
}
