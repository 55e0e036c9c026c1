package samskab.casefile;

import java.util.Locale;
import samskab.source.Identified;

/** How far a focus point has been attended to. */
public enum Attention implements Identified {
    DONE,
    STARTED,
    OPEN;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The id, as in {@code focus: {framing: done}}. */
    @Override
    public String id() {
        return id;
    }
}
