package samskab.codebook;

import java.util.Locale;
import samskab.source.Identified;

/** How a piece of advice follows from its sources. */
public enum Basis implements Identified {
    /** It gives, in own words, what the source says. */
    SAYS,
    /** We derived it, for instance by holding a focus point against a type. */
    DERIVED;

    /** The id, as in {@code basis: derived}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
