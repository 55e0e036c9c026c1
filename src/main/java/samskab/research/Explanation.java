package samskab.research;

import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Question;
import samskab.codebook.Type;

/**
 * Everything that a verdict rests on, and everything that could change it.
 *
 * @param scores one for each axis, in the codebook's order
 * @param types one for each type, in the codebook's order
 * @param open what is unknown or a range, axis by axis
 * @param questions what to ask, the most useful first; none where the type is determined, or no answer would help
 * @param unevidenced codings with a level but without evidence, in the codebook's order
 * @param recorded what is coded but never scored
 */
public record Explanation(
        List<ScoreWorking> scores,
        List<TypeWorking> types,
        List<Open> open,
        List<Question> questions,
        List<Coding> unevidenced,
        List<Coding> recorded) {

    /** How the membership in a type comes about. */
    public Optional<TypeWorking> of(Type type) {
        return types.stream()
                .filter(working -> working.membership().type().equals(type))
                .findFirst();
    }
}
