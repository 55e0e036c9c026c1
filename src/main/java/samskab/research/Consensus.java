package samskab.research;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samskab.codebook.Codebook;
import samskab.codebook.Silence;
import samskab.research.Disagreement.Part;
import samskab.source.Identified;

/**
 * What the coders of a case come to together: what they agree on, what was decided, and what is left undecided.
 *
 * @param scope on each scope question that any of them answers, in the codebook's order
 * @param codings on each indicator, in the codebook's order
 */
public record Consensus(Unit unit, Facts facts, List<Answer> scope, List<Answer> codings) {

    /**
     * The answer to one question.
     *
     * @param words as in {@link Said}; of a range only its ends
     * @param positions how the coders had answered it
     * @param decision what was decided, where they differed and it was not left open
     */
    public record Answer(List<String> words, Positions<?> positions, Optional<Decision> decision) {

        /** Whether coders differ and nobody has decided. */
        public boolean isOpen() {
            return decision.isEmpty() && !positions.isAgreed();
        }
    }

    /** The consensus on a case that at least two coded. */
    public static Consensus of(Unit unit, Codebook codebook, Decisions decisions) {
        return new Consensus(
                unit,
                Facts.of(unit),
                Positions.scope(unit, codebook).stream()
                        .filter(positions -> positions.said().stream()
                                .anyMatch(said -> !said.position().isNone()))
                        .map(positions -> answer(positions, decisions.of(unit, Part.SCOPE, positions.question())))
                        .toList(),
                Positions.codings(unit, codebook).stream()
                        .map(positions -> answer(positions, decisions.of(unit, Part.CODINGS, positions.question())))
                        .toList());
    }

    private static <Q extends Identified> Answer answer(Positions<Q> positions, Optional<Decision> decision) {
        List<String> words = decision.map(Decision::words)
                .orElseGet(
                        () -> positions.isAgreed() ? positions.said().get(0).ends() : List.of(Silence.UNDECIDED.id()));
        return new Answer(words, positions, decision);
    }

    /** How many questions are left open. */
    public long open() {
        return Stream.concat(scope.stream(), codings.stream())
                .filter(Answer::isOpen)
                .count();
    }
}
