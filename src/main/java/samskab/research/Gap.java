package samskab.research;

import java.util.Locale;
import samskab.codebook.Silence;
import samskab.source.Identified;

/** Why a sheet has no value that could be compared: missing, and never a category of its own. */
public enum Gap implements Identified {
    /** The description does not say. */
    NOT_DESCRIBED,
    /** The question makes no sense for the case. */
    NOT_APPLICABLE,
    /** The coders of the sheet could not agree. */
    UNDECIDED,
    /** The coder left it between levels. */
    RANGE,
    /** The score says nothing: too little of its axis is coded, or something that must be. */
    INSUFFICIENT,
    /** No type: a score is exactly 0.5. */
    BORDER,
    /** No type: too little is coded. */
    UNDETERMINED;

    static Gap of(Silence silence) {
        return switch (silence) {
            case NOT_DESCRIBED -> NOT_DESCRIBED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNDECIDED -> UNDECIDED;
        };
    }

    /** The id, as in the JSON output. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
