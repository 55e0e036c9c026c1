package samskab.research;

import java.util.Locale;
import samskab.source.Identified;

/** What a check does to the type of a sheet. */
public enum Effect implements Identified {
    /** The type wins under the check too. */
    KEPT,
    /** Another type wins, always or in some of the ways to look that the check has. */
    OTHER_TYPE,
    /** No type wins. */
    NO_TYPE,
    /** The sheet has no type, and gets one. */
    GAINED,
    /** The sheet has no type, and gets none. */
    STILL_NONE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return id;
    }

    /** Whether the type does not stand. */
    public boolean isLoss() {
        return this == OTHER_TYPE || this == NO_TYPE;
    }
}
