package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.classify.Ratio;

/** When a move is more than noise. */
class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "0.2 0.1 0.3, 0.5 0.4 0.6, BEYOND",
        "0.5 0.4 0.6, 0.2 0.1 0.3, BEYOND",
        "0.2 0.1 0.4, 0.5 0.4 0.6, WITHIN", // touching bounds have a point in common
        "0.5 0.4 0.6, 0.2 0.1 0.4, WITHIN",
        "0.2 0.1 0.5, 0.5 0.4 0.6, WITHIN",
        "0.2 0.0 1.0, 0.5 0.4 0.6, WITHIN", // one within the other
        "0.2 0.2 0.2, 0.200001 0.200001 0.200001, BEYOND", // nothing is unknown
        "0.2 0.2 0.2, 0.2 0.2 0.2, STILL",
        "0.2 0.1 0.3, 0.2 0.0 1.0, STILL",
        "- 0 1, 0.2 0.1 0.3, NO_SCORE",
        "0.2 0.1 0.3, - - -, NO_SCORE",
        "- - -, - - -, NO_SCORE"
    })
    void bounds_decide(String before, String after, Reach reach) {
        assertThat(Reach.of(span(before), span(after))).isEqualTo(reach);
    }

    private static Span span(String text) {
        String[] parts = text.split(" ");
        return new Span(share(parts[0]), share(parts[1]), share(parts[2]));
    }

    private static Optional<Ratio> share(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new Ratio(new BigDecimal(text), BigDecimal.ONE));
    }
}
