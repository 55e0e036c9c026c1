package samskab.codebook;

import java.util.Locale;
import samskab.source.Identified;

/** An end of an axis: above or below 0.5. */
public enum Pole implements Identified {
    LOW,
    HIGH;

    /** The id, as in {@code poles: {predictability: high}}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
