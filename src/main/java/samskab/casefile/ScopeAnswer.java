package samskab.casefile;

import java.util.Optional;
import samskab.codebook.Answer;
import samskab.codebook.ScopeQuestion;
import samskab.source.Position;

/** The answer to one of the codebook's scope questions. */
public record ScopeAnswer(
        ScopeQuestion question, Answer answer, Optional<String> evidence, Optional<String> at, Position position) {

    /** Whether the answer puts the case outside what the codebook is about. */
    public boolean isOutside() {
        return answer == question.outside();
    }
}
