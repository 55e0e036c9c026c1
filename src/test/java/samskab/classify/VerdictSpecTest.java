package samskab.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.source.Identified;

/** Types, statuses, candidates and flips on two axes, row by row as {@code spec/verdicts.yaml} states them. */
class VerdictSpecTest {

    private static final String[] FIVE = {"0", "0.25", "0.5", "0.75", "1"};

    private static final Codebook CODEBOOK = codebook();

    private static Codebook codebook() {
        List<Axis> axes = List.of(Sketch.axis("p", "0.6"), Sketch.axis("c", "0.6"));
        List<Indicator> indicators = List.of(
                Sketch.indicator("p", "p1", "1", Use.CORE, false, FIVE),
                Sketch.indicator("p", "p2", "1", Use.CORE, false, FIVE),
                Sketch.indicator("p", "p3", "0.5", Use.OPTIONAL, false, FIVE),
                Sketch.indicator("c", "c1", "1.5", Use.CORE, true, FIVE),
                Sketch.indicator("c", "c2", "1", Use.CORE, false, FIVE));
        return Sketch.codebook(axes, indicators, Sketch.corners(axes));
    }

    static List<Spec> rows() throws IOException {
        return Spec.rows("verdicts.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_verdict_is_what_its_rule_says(Spec row) {
        List<Choice> choices = CODEBOOK.indicators().stream()
                .map(indicator -> row.child("codings").choice(indicator.id()))
                .toList();
        Verdict verdict = Sketch.classify(CODEBOOK, choices);
        Spec expected = row.child("verdict");
        assertThat(verdict.type().map(Identified::id).orElse("none")).isEqualTo(expected.text("type", ""));
        assertThat(verdict.status().id()).isEqualTo(expected.text("status", ""));
        assertThat(Identified.ids(verdict.candidates())).isEqualTo(expected.texts("candidates"));
        assertThat(changes(verdict)).isEqualTo(expected.texts("flip"));
    }

    private static List<String> changes(Verdict verdict) {
        List<Flip.Change> changes = verdict.flip().map(Flip::changes).orElse(List.of());
        return changes.stream()
                .map(change -> change.indicator().id() + " " + levels(change.from()) + " " + levels(change.to()))
                .toList();
    }

    private static String levels(Levels levels) {
        return levels.isRange() ? levels.lowest() + "-" + levels.highest() : String.valueOf(levels.lowest());
    }
}
