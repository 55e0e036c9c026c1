package samskab.research;

import java.util.Locale;
import samskab.source.Identified;

/** Why no type wins. */
public enum NoType implements Identified {
    /** Too little is coded on an axis that a type needs. */
    INSUFFICIENT,
    /** A score, or what stands in for it, lies exactly on the cut-off. */
    BORDER,
    /** Each score has its side, but no type's product of them exceeds 0.5. */
    BELOW_HALF;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return id;
    }
}
