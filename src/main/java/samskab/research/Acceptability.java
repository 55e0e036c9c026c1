package samskab.research;

import java.util.Optional;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * Of all ways to weigh the indicators, the share under which a type wins: the acceptability index of SMAA (Lahdelma, Hokkanen
 * and Salminen 1998), worked out instead of sampled. The weights of an axis are uniform on the simplex, those of different
 * axes independent of each other.
 *
 * @param value 0..1 with the values as they are coded
 * @param low the least that it can become when what is unknown gets known
 * @param high the most that it can become
 */
public record Acceptability(double value, double low, double high) {

    private static final Acceptability ALL = new Acceptability(1, 1, 1);

    /**
     * The acceptability of a type.
     *
     * @return empty where an axis that the type needs says nothing, and where all its indicators are at 0.5: then no weights
     *     decide
     */
    public static Optional<Acceptability> of(Type type, Verdict verdict) {
        Optional<Acceptability> product = Optional.of(ALL);
        for (Score score : verdict.scores()) {
            Pole pole = type.poles().get(score.axis().id());
            if (pole != null) {
                product = product.flatMap(before -> of(pole, score).map(before::times));
            }
        }
        return product;
    }

    /** The share of the weightings of one axis that put its score on the side of a pole; empty as above. */
    public static Optional<Acceptability> of(Pole pole, Score score) {
        Corner middle = Corner.middle(score);
        if (score.leaning() == Leaning.INSUFFICIENT || middle.isAtHalf()) {
            return Optional.empty();
        }
        Corner lowest = Corner.lowest(score);
        Corner highest = Corner.highest(score);
        boolean isHigh = pole == Pole.HIGH;
        return Optional.of(new Acceptability(
                share(pole, middle), share(pole, isHigh ? lowest : highest), share(pole, isHigh ? highest : lowest)));
    }

    private Acceptability times(Acceptability other) {
        return new Acceptability(value * other.value, low * other.low, high * other.high);
    }

    /** No weighting puts a score anywhere but at 0.5 where all its indicators are there. */
    private static double share(Pole pole, Corner corner) {
        if (corner.isAtHalf()) {
            return 0;
        }
        return pole == Pole.HIGH
                ? shareAbove(corner.above(), corner.below())
                : shareAbove(corner.below(), corner.above());
    }

    /**
     * The share of the uniform weightings under which some distances outweigh others: the probability that sum u E exceeds sum
     * v E', with E and E' independent exponentials of mean 1, whose shares of their sum are the uniform weights. Of one u and
     * one v the larger product survives, and what is left of it is distributed as before: so u wins with the probability
     * u / (u + v), and the race goes on without v. Nothing is subtracted, so nothing cancels out; ties among the distances do
     * no harm.
     *
     * @param above u, each more than 0
     * @param below v, each more than 0
     */
    static double shareAbove(double[] above, double[] below) {
        double[] withFewer = new double[below.length + 1];
        withFewer[0] = 1;
        for (double u : above) {
            double[] share = new double[below.length + 1];
            share[0] = 1;
            for (int k = 1; k <= below.length; k++) {
                double v = below[k - 1];
                share[k] = (u * share[k - 1] + v * withFewer[k]) / (u + v);
            }
            withFewer = share;
        }
        return withFewer[below.length];
    }
}
