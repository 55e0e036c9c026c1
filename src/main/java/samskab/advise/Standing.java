package samskab.advise;

import java.util.Locale;
import java.util.Optional;
import samskab.casefile.Attention;
import samskab.codebook.Phase;
import samskab.source.Identified;

/** How a focus point stands in a phase. */
public enum Standing implements Identified {
    /** It belongs to the present phase, and it has been begun. */
    STARTED,
    /** It belongs to the present phase, and nobody says that it has been begun. */
    OPEN,
    /** It belongs to an earlier phase that stays open, and nobody says that it is done: what was skipped comes back. */
    CARRIED_OVER,
    /** It belongs to another earlier phase, and nobody says that it is done. */
    PASSED,
    /** It belongs to a later phase. */
    LATER,
    /** It is done, whatever its phase. */
    DONE;

    /**
     * How a point stands.
     *
     * @param distance 0 for a point of the present phase, less for one of an earlier, more for one of a later phase
     */
    static Standing of(Phase phase, int distance, Optional<Attention> attention) {
        if (attention.equals(Optional.of(Attention.DONE))) {
            return DONE;
        }
        if (distance < 0) {
            return phase.staysOpen() ? CARRIED_OVER : PASSED;
        }
        if (distance > 0) {
            return LATER;
        }
        return attention.equals(Optional.of(Attention.STARTED)) ? STARTED : OPEN;
    }

    /** Whether it is to be attended to in the present phase. */
    public boolean isDue() {
        return this == STARTED || this == OPEN || this == CARRIED_OVER;
    }

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
