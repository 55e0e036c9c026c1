package samskab.research;

import java.util.Locale;
import samskab.source.Identified;

/** How far values lie apart. */
public enum Metric implements Identified {
    /** They are the same or not. */
    NOMINAL,
    /** They have an order. */
    ORDINAL,
    /** They are numbers. */
    INTERVAL;

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
