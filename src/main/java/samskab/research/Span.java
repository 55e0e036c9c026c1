package samskab.research;

import java.util.Optional;
import samskab.classify.Ratio;
import samskab.classify.Score;

/**
 * A score and its bounds.
 *
 * @param value empty where nothing is coded
 * @param low empty where nothing is applicable
 * @param high likewise
 */
public record Span(Optional<Ratio> value, Optional<Ratio> low, Optional<Ratio> high) {

    /** That of an axis that a codebook does not have. */
    static final Span NONE = new Span(Optional.empty(), Optional.empty(), Optional.empty());

    /** That of a verdict. */
    public static Span of(Score score) {
        return new Span(score.value(), score.low(), score.high());
    }

    /** Whether the bounds of the two have no point in common; where they only touch, they have one. */
    boolean isApartFrom(Span other) {
        return isBelow(other) || other.isBelow(this);
    }

    private boolean isBelow(Span other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }
}
