package samskab.codebook;

import java.util.List;
import java.util.Locale;
import samskab.source.Identified;

/** The three reasons why an indicator has no level; never mixed, and never the middle. No level may have one of their ids. */
public enum Silence implements Identified {
    /** The description does not say: unknown, so it widens the bounds. */
    NOT_DESCRIBED,
    /** The question makes no sense for the case: it leaves the total weight. */
    NOT_APPLICABLE,
    /** The coders could not agree: as unknown, listed apart. */
    UNDECIDED;

    /** All of them. */
    public static final List<Silence> ALL = List.of(values());

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The id, as in {@code not-described}. */
    @Override
    public String id() {
        return id;
    }
}
