package samskab.research;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import samskab.source.Identified;

/**
 * A figure over sheets that may be undefined: then it says why, and is neither 0 nor 1.
 *
 * @param value present or {@code undefined} is
 * @param sheets on how many it rests
 */
public record Coefficient(OptionalDouble value, Optional<Undefined> undefined, int sheets) {

    /** So few sheets give no coefficient: a line goes through any two points. */
    static final int FEWEST = 3;

    /** Why there is no value. */
    public enum Undefined implements Identified {
        /** It needs another indicator on the axis. */
        ONE_INDICATOR,
        /** There are fewer than three sheets. */
        TOO_FEW_SHEETS,
        /** Everything, or one side of it, is the same on all sheets. */
        NO_VARIATION;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The id, as in the JSON output. */
        @Override
        public String id() {
            return id;
        }
    }

    static Coefficient of(double value, int sheets) {
        return new Coefficient(OptionalDouble.of(value), Optional.empty(), sheets);
    }

    static Coefficient undefined(Undefined why, int sheets) {
        return new Coefficient(OptionalDouble.empty(), Optional.of(why), sheets);
    }
}
