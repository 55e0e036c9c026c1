package samskab.classify;

import java.util.Locale;

/** How sure a verdict is. */
public enum Status {
    /** The type wins whatever the unknown turns out to be. */
    DETERMINED,
    /** The type wins on what is coded; what is unknown could change that. */
    PROVISIONAL,
    /** No type: the case lies exactly between two or more. */
    BORDER,
    /** No type: too little is coded. */
    UNDETERMINED;

    /** Whether a verdict of this status has a type. */
    public boolean hasType() {
        return this == DETERMINED || this == PROVISIONAL;
    }

    /** The id, as in the JSON output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
