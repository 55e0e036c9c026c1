package samskab.classify;

import java.util.Locale;
import samskab.codebook.Pole;

/** Where a score lies. */
public enum Leaning {
    /** Below 0.5. */
    LOW,
    /** Above 0.5. */
    HIGH,
    /** Exactly at 0.5. */
    BORDER,
    /** Too little is coded to say. */
    INSUFFICIENT;

    /** Where a sufficient value lies. */
    public static Leaning of(Ratio value) {
        int side = value.compareToHalf();
        return side > 0 ? HIGH : side < 0 ? LOW : BORDER;
    }

    /** Whether this is the pole that a type asks for. */
    public boolean is(Pole pole) {
        return this == (pole == Pole.HIGH ? HIGH : LOW);
    }

    /** The id, as in the JSON output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
