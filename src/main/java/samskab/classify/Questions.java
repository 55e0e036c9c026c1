package samskab.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;

/**
 * What to ask next: of the axes that are not decided, first what they need to say anything, then what could settle the type
 * alone, then what adds to the coverage that an axis lacks, then what would close most of the bounds; what is alike stays in the codebook's order.
 */
public final class Questions {

    private final Classifier classifier;

    public Questions(Codebook codebook) {
        this.classifier = new Classifier(codebook);
    }

    /** The questions about a verdict, the most useful first; none where the type is determined or all is known. */
    public List<Question> about(Verdict verdict) {
        if (verdict.status() == Status.DETERMINED) {
            return List.of();
        }
        return verdict.scores().stream()
                .filter(score -> !score.isDecided() && canBeSaid(score))
                .flatMap(score ->
                        score.codings().stream().flatMap(coding -> about(coding, score, verdict.scores()).stream()))
                .sorted(Questions::compare)
                .toList();
    }

    /** Whether answers could make an axis say something: not where what it needs makes no sense for the case. */
    private static boolean canBeSaid(Score score) {
        return score.coverage().isPresent()
                && score.codings().stream()
                        .noneMatch(coding -> coding.indicator().mustHave() && !coding.isApplicable());
    }

    /** What keeps an axis from saying anything: its core indicators, and those that must be coded, that have no level. */
    public static List<Indicator> lacking(Verdict verdict) {
        return verdict.scores().stream()
                .filter(score -> score.leaning() == Leaning.INSUFFICIENT && canBeSaid(score))
                .flatMap(score -> score.codings().stream())
                .filter(coding -> coding.isApplicable() && coding.levels().isEmpty())
                .map(Coding::indicator)
                .filter(indicator -> indicator.use() == Use.CORE || indicator.mustHave())
                .toList();
    }

    /** The more useful first. */
    private static int compare(Question a, Question b) {
        int needed = Boolean.compare(b.isNeeded(), a.isNeeded());
        int settles = Boolean.compare(b.couldSettle(), a.couldSettle());
        int adds = Boolean.compare(b.adds(), a.adds());
        int closes = b.closes().compareTo(a.closes());
        return needed != 0 ? needed : settles != 0 ? settles : adds != 0 ? adds : closes;
    }

    private Optional<Question> about(Coding coding, Score score, List<Score> scores) {
        if (!coding.isApplicable()
                || coding.levels().filter(levels -> !levels.isRange()).isPresent()) {
            return Optional.empty();
        }
        boolean isNeeded = coding.indicator().mustHave() && coding.levels().isEmpty();
        boolean adds = score.leaning() == Leaning.INSUFFICIENT
                && coding.indicator().use() == Use.CORE
                && coding.levels().isEmpty();
        return Optional.of(new Question(
                coding.indicator(),
                score.axis(),
                isNeeded,
                couldSettle(coding, score, scores),
                adds,
                closes(coding, score)));
    }

    /** Tries each answer that is still possible. */
    private boolean couldSettle(Coding coding, Score score, List<Score> scores) {
        Levels possible =
                coding.levels().orElse(new Levels(0, coding.indicator().levels().size() - 1));
        return IntStream.rangeClosed(possible.lowest(), possible.highest())
                .mapToObj(level -> answered(coding, level, score))
                .anyMatch(answer -> classifier.isDetermined(with(answer, score, scores)));
    }

    private static Score answered(Coding coding, int level, Score score) {
        Coding answer = coding.answered(new Levels(level, level));
        return Score.of(
                score.axis(),
                score.codings().stream()
                        .map(other -> other.equals(coding) ? answer : other)
                        .toList());
    }

    private static List<Score> with(Score answer, Score score, List<Score> scores) {
        List<Score> changed = new ArrayList<>(scores);
        changed.set(scores.indexOf(score), answer);
        return changed;
    }

    /** The share of the weight that is open between the lowest and the highest possible value. */
    private static Ratio closes(Coding coding, Score score) {
        Item item = Item.of(coding);
        BigDecimal weight = score.codings().stream()
                .filter(Coding::isApplicable)
                .map(other -> other.indicator().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ratio(item.indicator().weight().multiply(item.high().subtract(item.low())), weight);
    }
}
