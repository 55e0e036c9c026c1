package samskab.classify;

import java.util.List;
import java.util.Optional;
import samskab.casefile.ScopeAnswer;
import samskab.codebook.Type;

/**
 * What the codings of a case amount to.
 *
 * @param type the winner: the type all of whose poles the scores match; empty where there is none
 * @param candidates the types whose membership can exceed 0.5 within the bounds
 * @param scores one for each axis, in the codebook's order
 * @param memberships one for each type, in the codebook's order
 * @param outside the answers that put the case outside what the codebook is about: a flag, never a refusal
 * @param flip how far the type is from being another; empty where there is no type, or no change could undo it
 */
public record Verdict(
        Optional<Type> type,
        Status status,
        List<Type> candidates,
        List<Score> scores,
        List<Membership> memberships,
        List<ScopeAnswer> outside,
        Optional<Flip> flip) {

    /** Whether any question of any axis has a meaning for the case. */
    public boolean isScored() {
        for (Score score : scores) {
            if (score.low().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
