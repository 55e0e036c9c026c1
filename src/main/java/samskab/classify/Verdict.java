package samskab.classify;

import java.util.ArrayList;
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
 */
public record Verdict(
        Optional<Type> type,
        Status status,
        List<Type> candidates,
        List<Score> scores,
        List<Membership> memberships,
        List<ScopeAnswer> outside) {

    /**
     * How far the type is from being another; empty where there is no type, or no change could undo it. Worked out when it is
     * asked for: a table needs none.
     */
    public Optional<Flip> flip() {
        return type.flatMap(winner -> Flip.least(needed(winner, scores)));
    }

    /** The scores of the axes that a type needs. */
    static List<Score> needed(Type type, List<Score> scores) {
        List<Score> needed = new ArrayList<>();
        for (Score score : scores) {
            if (type.poles().containsKey(score.axis().id())) {
                needed.add(score);
            }
        }
        return needed;
    }

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
