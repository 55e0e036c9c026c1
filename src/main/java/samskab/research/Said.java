package samskab.research;

import java.util.List;
import java.util.Optional;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.casefile.ScopeAnswer;
import samskab.codebook.Answer;
import samskab.codebook.Indicator;
import samskab.codebook.PurposeList;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Silence;
import samskab.codebook.Term;
import samskab.source.Identified;
import samskab.source.Position;

/**
 * What a coder answered to a question.
 *
 * @param words ids as a case file has them: a level, all levels of a range, a reason for silence, yes or no; of a list of
 *     purposes what was chosen from it, which may be nothing
 * @param position where it stands in the coder's file; {@link Position#NONE} where the coder's sheet does not mention it
 */
public record Said(
        Placed placed, List<String> words, Optional<String> evidence, Optional<String> at, Position position) {

    private static final List<String> SILENCES = Identified.ids(Silence.ALL);

    /** To an indicator. */
    static Said of(Placed placed, Indicator indicator) {
        Coding coding = coding(placed, indicator);
        return new Said(placed, words(coding), coding.evidence(), coding.at(), coding.position());
    }

    static Coding coding(Placed placed, Indicator indicator) {
        for (Coding coding : placed.sheet().codings()) {
            if (coding.indicator().id().equals(indicator.id())) {
                return coding;
            }
        }
        throw new IllegalArgumentException("not in the codebook of the sheet: " + indicator.id());
    }

    private static List<String> words(Coding coding) {
        if (coding.choice() instanceof Silent silent) {
            return List.of(silent.reason().id());
        }
        Levels levels = coding.levels().orElseThrow();
        return Identified.ids(coding.indicator().levels().subList(levels.lowest(), levels.highest() + 1));
    }

    /** To a scope question; who gives no answer says that it is not described. */
    static Said of(Placed placed, ScopeQuestion question) {
        Optional<ScopeAnswer> answer = placed.sheet().scope().stream()
                .filter(one -> one.question().id().equals(question.id()))
                .findFirst();
        return new Said(
                placed,
                List.of(answer.map(ScopeAnswer::answer)
                        .orElse(Answer.NOT_DESCRIBED)
                        .id()),
                answer.flatMap(ScopeAnswer::evidence),
                answer.flatMap(ScopeAnswer::at),
                answer.map(ScopeAnswer::position).orElse(Position.NONE));
    }

    /** What was chosen from a list of purposes, in the codebook's order: another order says the same. */
    static Said of(Placed placed, PurposeList list) {
        List<Term> chosen = placed.sheet().purposes().stream()
                .filter(purpose -> purpose.list().id().equals(list.id()))
                .flatMap(purpose -> purpose.items().stream())
                .toList();
        List<String> words = list.items().stream()
                .filter(item -> Identified.isAmong(item, chosen))
                .map(Term::id)
                .toList();
        return new Said(placed, words, Optional.empty(), Optional.empty(), Position.NONE);
    }

    /** Who it was. */
    public String coder() {
        return Unit.coder(placed);
    }

    /** Whether there is no answer, whatever the reason. */
    public boolean isSilent() {
        return words.isEmpty() || SILENCES.contains(words.get(0));
    }

    /** The words as short as a case file may have them: of a range only its ends. */
    public List<String> ends() {
        return words.size() < 2 ? words : List.of(words.get(0), words.get(words.size() - 1));
    }
}
