package samskab.research;

import java.util.Locale;

/** In what way coders differ; where several hold among more than two coders, the first. */
public enum Kind {
    /** Two answers that cannot both be right. */
    CONTRADICTION,
    /** One says something, one does not. */
    SILENCE,
    /** One leaves more open than the other, or their ranges overlap. */
    PRECISION,
    /** All are silent, for different reasons. */
    REASON;

    /** The id, as in the JSON output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
