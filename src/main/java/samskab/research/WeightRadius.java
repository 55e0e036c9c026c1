package samskab.research;

import java.math.BigDecimal;
import java.util.Optional;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Score;

/**
 * How far all weights of an axis may vary, each on its own by a share r of itself, before the score can reach 0.5: with x the
 * values and w the weights, r = |sum of w (x - 0.5)| / sum of w |x - 0.5|.
 *
 * @param value 0..1 with the values as they are coded; 1 where every indicator lies on one side: then no weights, short of
 *     leaving indicators out, bring the score to 0.5
 * @param low 0..1 with what is unknown where it harms most; 0 where that alone brings the score to 0.5
 */
public record WeightRadius(Ratio value, Ratio low) {

    private static final Ratio NONE = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    /** The radius of an axis; empty where the axis says nothing, and where every indicator is at 0.5. */
    public static Optional<WeightRadius> of(Score score) {
        if (score.leaning() == Leaning.INSUFFICIENT) {
            return Optional.empty();
        }
        int side = score.value().orElseThrow().compareToHalf();
        Corner worst = side > 0 ? Corner.lowest(score) : Corner.highest(score);
        return radius(Corner.middle(score), side)
                .map(value -> new WeightRadius(
                        value, side == 0 ? NONE : radius(worst, side).orElse(NONE)));
    }

    /**
     * The radius at a corner.
     *
     * @param side on which the score lies: above 0 where it is above 0.5; a corner on the other side has no radius
     */
    private static Optional<Ratio> radius(Corner corner, int side) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < corner.weights().size(); i++) {
            BigDecimal weighs =
                    corner.weights().get(i).multiply(corner.distances().get(i));
            sum = sum.add(weighs);
            total = total.add(weighs.abs());
        }
        if (total.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(sum.signum() == side ? new Ratio(sum.abs(), total) : NONE);
    }
}
