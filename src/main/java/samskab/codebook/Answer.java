package samskab.codebook;

import java.util.List;
import java.util.Locale;
import samskab.source.Identified;

/** An answer to a question of yes or no, or why there is none. */
public enum Answer implements Identified {
    YES,
    NO,
    NOT_DESCRIBED,
    /** The coders could not agree. */
    UNDECIDED;

    /** The two that say something. */
    public static final List<Answer> YES_OR_NO = List.of(YES, NO);

    /** The id, as in {@code not-described}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
