package samskab.research;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samskab.classify.Status;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * Something that the coders of a case answered differently.
 *
 * @param effects what would become of coders' verdicts with the answer of another to this one question; only where something would
 */
public record Disagreement(Part part, Positions<?> positions, Kind kind, Reach reach, List<Effect> effects) {

    /** The part of a case file in which the question is answered. */
    public enum Part implements Identified {
        CODINGS,
        SCOPE,
        PURPOSES;

        /** The key in a case file. */
        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a disagreement goes. */
    public enum Reach implements Identified {
        /** With another coder's answer a sheet would have another type, or one where it has none. */
        TYPE,
        /** Not the type would change, but how sure it is, or why there is none. */
        STATUS,
        /** It decides whether the case may be outside what the codebook is about. */
        SCOPE,
        /** Nothing of that would change. */
        NONE;

        /** The id, as in the JSON output. */
        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What another's answer would do.
     *
     * @param sheet whose verdict would change
     * @param like whose answer it would take
     * @param type that it would have then
     */
    public record Effect(Said sheet, Said like, Optional<Type> type, Status status) {}

    /** What they were asked. */
    public Identified question() {
        return positions.question();
    }
}
