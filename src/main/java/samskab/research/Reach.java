package samskab.research;

import java.util.Locale;
import samskab.source.Identified;

/** Whether the move of a score is more than what is unknown could make up. */
public enum Reach implements Identified {
    /** The bounds before and after have no point in common: it moved, whatever the unknown turns out to be. */
    BEYOND,
    /** The bounds overlap or touch: what is unknown could undo the move. */
    WITHIN,
    /** The score is the same. */
    STILL,
    /** There is no score before or none after. */
    NO_SCORE;

    /** How far it is from one score to another. */
    static Reach of(Span before, Span after) {
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return NO_SCORE;
        }
        if (before.isApartFrom(after)) {
            return BEYOND;
        }
        return before.value().get().compareTo(after.value().get()) == 0 ? STILL : WITHIN;
    }

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
