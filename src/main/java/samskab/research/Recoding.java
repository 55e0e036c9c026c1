package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samskab.casefile.Coding;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Level;

/**
 * The same codings under a codebook in which indicators are others, or are not there at all: scored by the same rules, with
 * coverage and what must be coded.
 *
 * @param others by their ids, what stands for indicators of the codebook; nothing where they are left out
 */
record Recoding(Map<String, Optional<Indicator>> others) {

    /** Every scored indicator is another. */
    static Recoding of(Codebook codebook, UnaryOperator<Indicator> change) {
        Map<String, Optional<Indicator>> others = new HashMap<>();
        for (Indicator indicator : codebook.indicators()) {
            if (indicator.axis().isPresent()) {
                others.put(indicator.id(), Optional.of(change.apply(indicator)));
            }
        }
        return new Recoding(others);
    }

    /** One indicator is left out. */
    static Recoding without(Indicator left) {
        return new Recoding(Map.of(left.id(), Optional.empty()));
    }

    /** An indicator with another weight and other levels. */
    static Indicator with(Indicator old, BigDecimal weight, List<Level> levels) {
        return new Indicator(
                old.id(),
                old.axis(),
                weight,
                old.use(),
                old.mustHave(),
                old.name(),
                old.question(),
                old.why(),
                old.trap(),
                levels,
                old.lowExample(),
                old.highExample(),
                old.sources());
    }

    /** Where the score of an axis lies under it. */
    Leaning leaning(Score score) {
        List<Coding> codings = new ArrayList<>();
        for (Coding coding : score.codings()) {
            Optional<Indicator> other = others.get(coding.indicator().id());
            if (other == null) {
                codings.add(coding);
            } else if (other.isPresent()) {
                codings.add(
                        new Coding(other.get(), coding.choice(), coding.evidence(), coding.at(), coding.position()));
            }
        }
        return Score.leaning(score.axis(), codings);
    }
}
