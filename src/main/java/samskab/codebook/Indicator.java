package samskab.codebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samskab.source.Identified;

/**
 * A question about the case, with its ordered answers.
 *
 * @param axis the axis it counts for; none where it is only recorded
 * @param weight its share in the score of its axis, relative to the others; 0 where it is only recorded
 * @param use how it counts
 * @param mustHave whether its axis says nothing as long as it is not coded
 * @param why why it is asked
 * @param trap the mistake to avoid when coding it
 * @param levels from the lowest value to the highest
 * @param lowExample what the lowest level looks like in practice
 * @param highExample what the highest level looks like in practice
 */
public record Indicator(
        String id,
        Optional<String> axis,
        BigDecimal weight,
        Use use,
        boolean mustHave,
        Text name,
        Text question,
        Text why,
        Text trap,
        List<Level> levels,
        Text lowExample,
        Text highExample,
        List<Reference> sources)
        implements Named {

    /** How an indicator counts. */
    public enum Use implements Identified {
        /** In the score and in the coverage. */
        CORE,
        /** In the score where it is coded; never in the coverage. */
        OPTIONAL,
        /** Shown, never scored. */
        RECORDED;

        /** The id, as in {@code use: core}. */
        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
