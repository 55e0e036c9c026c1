package samskab.research;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * The cut-off of each axis anywhere from 0.4 to 0.6 instead of at 0.5, independently of the other axes. Which types win is
 * told by the scores alone, so nothing is tried out.
 */
public final class CutOffs {

    /** The lowest cut-off. */
    public static final BigDecimal LOWEST = new BigDecimal("0.4");

    /** The highest. */
    public static final BigDecimal HIGHEST = new BigDecimal("0.6");

    private static final Ratio ALL = new Ratio(BigDecimal.ONE, BigDecimal.ONE);
    private static final Ratio NONE = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    private CutOffs() {}

    static Finding of(List<Type> types, List<Score> scores) {
        List<Type> winners = types.stream()
                .filter(type -> share(type, scores).part().signum() > 0)
                .toList();
        if (winners.size() == 1 && standsThroughout(winners.get(0), scores)) {
            return Finding.won(winners.get(0));
        }
        return new Finding(winners, Optional.of(Finding.why(types, scores)));
    }

    /** Whether a type wins at every cut-off: each of its scores lies strictly beyond the farther end. */
    private static boolean standsThroughout(Type type, List<Score> scores) {
        return scores.stream().allMatch(score -> {
            Pole pole = type.poles().get(score.axis().id());
            return pole == null
                    || (pole == Pole.HIGH ? isBeyond(value(score), HIGHEST) : isBeyond(LOWEST, value(score)));
        });
    }

    private static boolean isBeyond(Ratio value, BigDecimal limit) {
        return value.part().compareTo(value.whole().multiply(limit)) > 0;
    }

    private static boolean isBeyond(BigDecimal limit, Ratio value) {
        return value.part().compareTo(value.whole().multiply(limit)) < 0;
    }

    private static Ratio value(Score score) {
        return score.value().orElseThrow();
    }

    /**
     * The share of all pairs of cut-offs (of all cut-offs, where a type needs one axis; of all triples ...) under which a type
     * wins: the product over its poles of clamp((x - 0.4) / 0.2) for a high one and clamp((0.6 - x) / 0.2) for a low one, with
     * clamp to 0..1.
     *
     * @return 0..1; 0 where one of its axes says nothing
     */
    public static Ratio share(Type type, List<Score> scores) {
        return share(type, scores, (score, pole) -> value(score));
    }

    /** The least that the share can become when what is unknown gets known: every score where that harms the type most. */
    public static Ratio least(Type type, List<Score> scores) {
        return share(type, scores, (score, pole) -> (pole == Pole.HIGH ? score.low() : score.high()).orElseThrow());
    }

    private static Ratio share(Type type, List<Score> scores, BiFunction<Score, Pole, Ratio> place) {
        Ratio share = ALL;
        for (Score score : scores) {
            Pole pole = type.poles().get(score.axis().id());
            if (pole != null) {
                share = score.leaning() == Leaning.INSUFFICIENT
                        ? NONE
                        : Product.times(share, share(pole, place.apply(score, pole)));
            }
        }
        return share;
    }

    private static Ratio share(Pole pole, Ratio value) {
        BigDecimal above = value.part().subtract(value.whole().multiply(LOWEST));
        BigDecimal all = value.whole().multiply(HIGHEST.subtract(LOWEST));
        BigDecimal inside = above.max(BigDecimal.ZERO).min(all);
        return new Ratio(pole == Pole.HIGH ? inside : all.subtract(inside), all);
    }
}
