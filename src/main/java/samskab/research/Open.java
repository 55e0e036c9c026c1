package samskab.research;

import java.util.List;
import samskab.casefile.Choice;
import samskab.casefile.Coding;
import samskab.classify.Score;
import samskab.classify.Verdict;

/**
 * A coding that is unknown, or known only as a range, and what each answer would do, everything else staying as it is.
 *
 * @param answers each level that is still possible, from the lowest; then, where the indicator is unknown, that it turns out
 *     not to be applicable
 */
public record Open(Coding coding, List<IfAnswered> answers) {

    /**
     * What an answer would do.
     *
     * @param score of the indicator's axis
     */
    public record IfAnswered(Choice answer, Score score, Verdict verdict) {}
}
