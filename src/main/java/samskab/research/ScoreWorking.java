package samskab.research;

import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Flip;
import samskab.classify.Score;

/**
 * How a score comes about, and how it stands up.
 *
 * @param addends what it consists of
 * @param uncounted what is not part of it, unknown or not applicable
 * @param least how its lower bound comes about; empty where nothing is applicable
 * @param most how its upper bound does
 * @param flip the smallest change of what is coded that brings it to 0.5 or beyond; empty where none does, or where it does not
 *     lean to a side
 * @param radius how far the weights may vary
 * @param unweighable why there are no figures about its weights; empty where there are
 */
public record ScoreWorking(
        Score score,
        List<Addend> addends,
        List<Coding> uncounted,
        Optional<Bound> least,
        Optional<Bound> most,
        Optional<Flip> flip,
        Optional<WeightRadius> radius,
        Optional<Unweighable> unweighable) {

    /** Works out a score. */
    static ScoreWorking of(Score score) {
        return new ScoreWorking(
                score,
                Addend.of(score),
                Addend.uncounted(score),
                Bound.least(score),
                Bound.most(score),
                Flip.of(score),
                WeightRadius.of(score),
                Unweighable.of(score));
    }

    /** Whether something unknown could still move the score. */
    public boolean isOpen() {
        return score.low().isPresent()
                && score.low().get().compareTo(score.high().orElseThrow()) != 0;
    }
}
