package samskab.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Coding;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;

/** The arithmetic of one axis, row by row as {@code spec/scores.yaml} states it. */
class ScoreSpecTest {

    static List<Spec> rows() throws IOException {
        return Spec.rows("scores.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_score_is_what_its_rule_says(Spec row) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        row.child("indicators").children().forEach((id, spec) -> indicators.put(id, indicator(id, spec)));
        List<Coding> codings = new ArrayList<>();
        indicators.forEach((id, indicator) ->
                codings.add(Sketch.coding(indicator, row.child("codings").choice(id))));
        Score score = Score.of(Sketch.axis("axis", row.text("minimum", "0.6")), codings);
        Spec expected = row.child("score");
        assertThat(share(score.value())).as("value").isEqualTo(share(expected, "value"));
        assertThat(share(score.low())).as("low").isEqualTo(share(expected, "low"));
        assertThat(share(score.high())).as("high").isEqualTo(share(expected, "high"));
        assertThat(share(score.coverage())).as("coverage").isEqualTo(share(expected, "coverage"));
        assertThat(score.leaning().id()).as("leaning").isEqualTo(expected.text("leaning", ""));
    }

    private static Indicator indicator(String id, Spec spec) {
        Use use = spec.text("use", "core").equals("optional") ? Use.OPTIONAL : Use.CORE;
        boolean mustHave = spec.text("must-have", "no").equals("yes");
        String[] values = spec.texts("values").toArray(new String[0]);
        return Sketch.indicator("axis", id, spec.text("weight", "1"), use, mustHave, values);
    }

    /** An exact share in lowest terms, so that equal shares are equal texts. */
    private static String share(Optional<Ratio> ratio) {
        return ratio.map(r -> Fraction.of(r.part(), r.whole()).toString()).orElse("none");
    }

    private static String share(Spec expected, String key) {
        String text = expected.text(key, "");
        if (text.equals("none")) {
            return text;
        }
        List<String> parts = List.of(text.split("/"));
        return Fraction.of(new BigDecimal(parts.get(0)), new BigDecimal(parts.get(1)))
                .toString();
    }
}
