package samskab.research;

import java.util.Locale;
import java.util.Optional;
import samskab.classify.Leaning;
import samskab.classify.Score;

/** Why there are no figures about the weights of an axis. */
public enum Unweighable {
    /** The axis says nothing. */
    INSUFFICIENT,
    /** Every coded indicator is at 0.5: the score is there whatever the weights. */
    AT_HALF;

    /** The reason for an axis; empty where there are such figures. */
    static Optional<Unweighable> of(Score score) {
        if (score.leaning() == Leaning.INSUFFICIENT) {
            return Optional.of(INSUFFICIENT);
        }
        return Corner.middle(score).isAtHalf() ? Optional.of(AT_HALF) : Optional.empty();
    }

    /** The id, as in the JSON output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
