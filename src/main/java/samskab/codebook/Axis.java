package samskab.codebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A dimension on which cases are scored, from 0 (low) to 1 (high).
 *
 * @param low what the low end is called
 * @param high what the high end is called
 * @param lowSide the low end in a few words, for the edge of a map
 * @param highSide the high end in a few words
 * @param minimumCoverage the share of the applicable core weight, 0..1, that must be coded before the score says anything
 */
public record Axis(
        String id,
        Text name,
        Text question,
        Text low,
        Text high,
        Text lowSide,
        Text highSide,
        BigDecimal minimumCoverage,
        List<Reference> sources)
        implements Named {

    /** What an end of the axis is called. */
    public Text end(Pole pole) {
        return pole == Pole.HIGH ? high : low;
    }
}
