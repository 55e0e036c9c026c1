package samskab.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.casefile.ScopeAnswer;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * Turns a coding sheet into a verdict. Knows no theory: only axes, and types as conjunctions of their poles. Safe to use
 * from several threads.
 */
public final class Classifier {

    private final Codebook codebook;

    public Classifier(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The verdict on a sheet that was read with the same codebook. */
    public Verdict classify(CodingSheet sheet) {
        List<Score> scores = codebook.axes().stream()
                .map(axis -> Score.of(axis, codings(sheet, axis)))
                .toList();
        List<Membership> memberships =
                codebook.types().stream().map(type -> membership(type, scores)).toList();
        Optional<Type> winner = type(scores);
        return new Verdict(
                winner,
                status(scores),
                memberships.stream()
                        .filter(Membership::isPossible)
                        .map(Membership::type)
                        .toList(),
                scores,
                memberships,
                sheet.scope().stream().filter(ScopeAnswer::isOutside).toList());
    }

    /** The type that wins; empty where none does. */
    public Optional<Type> type(List<Score> scores) {
        return codebook.types().stream().filter(type -> wins(type, scores)).findFirst();
    }

    /** How sure that is, or why no type wins. */
    public Status status(List<Score> scores) {
        return type(scores).map(type -> status(type, scores)).orElseGet(() -> statusWithoutType(scores));
    }

    /** Whether scores amount to a type that nothing unknown could change. */
    boolean isDetermined(List<Score> scores) {
        return status(scores) == Status.DETERMINED;
    }

    private static List<Coding> codings(CodingSheet sheet, Axis axis) {
        List<Coding> codings = new ArrayList<>();
        for (Coding coding : sheet.codings()) {
            if (coding.indicator().axis().filter(axis.id()::equals).isPresent()) {
                codings.add(coding);
            }
        }
        return codings;
    }

    /** At most one type does: the codebook's corners are claimed once each. */
    private static boolean wins(Type type, List<Score> scores) {
        return Verdict.needed(type, scores).stream()
                .allMatch(score -> score.leaning().is(pole(type, score)));
    }

    private static Status status(Type type, List<Score> scores) {
        boolean decided = Verdict.needed(type, scores).stream().allMatch(Score::isDecided);
        return decided ? Status.DETERMINED : Status.PROVISIONAL;
    }

    private Status statusWithoutType(List<Score> scores) {
        boolean insufficient = codebook.types().stream()
                .flatMap(type -> Verdict.needed(type, scores).stream())
                .anyMatch(score -> score.leaning() == Leaning.INSUFFICIENT);
        return insufficient ? Status.UNDETERMINED : Status.BORDER;
    }

    private static Membership membership(Type type, List<Score> scores) {
        return new Membership(
                type,
                weakest(type, scores, Score::value, Score::value),
                weakest(type, scores, Score::low, Score::high),
                weakest(type, scores, Score::high, Score::low));
    }

    /**
     * The minimum over a type's poles.
     *
     * @param atHigh what a high pole takes from the score
     * @param atLow what a low pole takes the complement of
     */
    private static Optional<Ratio> weakest(
            Type type,
            List<Score> scores,
            Function<Score, Optional<Ratio>> atHigh,
            Function<Score, Optional<Ratio>> atLow) {
        Optional<Ratio> weakest = Optional.empty();
        for (Score score : Verdict.needed(type, scores)) {
            Optional<Ratio> degree = pole(type, score) == Pole.HIGH
                    ? atHigh.apply(score)
                    : atLow.apply(score).map(Ratio::complement);
            if (degree.isEmpty()) {
                return degree;
            }
            weakest = Optional.of(weakest.isEmpty() ? degree.get() : Ratio.min(weakest.get(), degree.get()));
        }
        return weakest;
    }

    private static Pole pole(Type type, Score score) {
        Map<String, Pole> poles = type.poles();
        return Objects.requireNonNull(poles.get(score.axis().id()));
    }
}
