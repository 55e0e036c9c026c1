package samskab.classify;

import java.util.Optional;
import samskab.codebook.Type;

/**
 * The degree, 0..1, to which a case belongs to a type: that of its weakest pole (the minimum of fuzzy-set ideal type
 * analysis). Not a probability: the memberships of a case need not sum to 1.
 *
 * @param value empty where one of the type's axes has no value
 * @param low the least that it can become when what is unknown gets known; empty where one of its axes is not applicable
 * @param high the most that it can become
 */
public record Membership(Type type, Optional<Ratio> value, Optional<Ratio> low, Optional<Ratio> high) {

    /** Whether it is or can become 0.5, as on the border. */
    public boolean reachesHalf() {
        return high.filter(most -> most.compareToHalf() >= 0).isPresent();
    }

    /** Whether it can exceed 0.5. */
    public boolean isPossible() {
        return high.filter(most -> most.compareToHalf() > 0).isPresent();
    }
}
