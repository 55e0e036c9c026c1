package samskab.research;

import java.util.Locale;
import java.util.Optional;
import samskab.source.Identified;

/** What became of a type. */
public enum TypeMove implements Identified {
    /** The same type before and after. */
    KEPT,
    /** Another type. */
    CHANGED,
    /** A type where there was none. */
    GAINED,
    /** No type where there was one. */
    LOST,
    /** No type before and none after. */
    NONE;

    /** What became of a type, by its id; empty where there is no type. */
    static TypeMove of(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return after.isEmpty() ? NONE : GAINED;
        }
        if (after.isEmpty()) {
            return LOST;
        }
        return before.equals(after) ? KEPT : CHANGED;
    }

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
