package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Item;
import samskab.classify.Ratio;
import samskab.classify.Score;

/**
 * What a coded indicator adds to the score of its axis, which is the sum of w x over the sum of w. All figures are exact.
 *
 * @param coding what was coded
 * @param item its weight w and its value x: that of its level, midway in a range
 * @param score the score that it is part of: the sums over all coded indicators of the axis
 */
public record Addend(Coding coding, Item item, Ratio score) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** All that a score consists of, in the codebook's order; none where nothing is coded. */
    public static List<Addend> of(Score score) {
        List<Addend> addends = new ArrayList<>();
        for (Coding coding : score.codings()) {
            if (coding.levels().isPresent()) {
                addends.add(new Addend(coding, Item.of(coding), score.value().orElseThrow()));
            }
        }
        return addends;
    }

    /** What else the axis asks, and what no score has in it: what is unknown, and what does not apply. */
    public static List<Coding> uncounted(Score score) {
        return score.codings().stream()
                .filter(coding -> coding.levels().isEmpty())
                .toList();
    }

    public BigDecimal weight() {
        return item.indicator().weight();
    }

    /** w x: these sum to the score's part. */
    public BigDecimal product() {
        return weight().multiply(item.middle());
    }

    /** w (x - 0.5): above 0 where it lifts the score above 0.5. */
    public BigDecimal offHalf() {
        return weight().multiply(item.middle().subtract(HALF));
    }

    /** w over the sum of w: the share of the weight that counts. */
    public Ratio weightShare() {
        return new Ratio(weight(), score.whole());
    }

    /** w x over the sum of w: these sum to the score. */
    public Ratio term() {
        return new Ratio(product(), score.whole());
    }

    /** w x over the sum of w x: the share of the score; empty where the score is 0. */
    public Optional<Ratio> scoreShare() {
        return score.part().signum() == 0 ? Optional.empty() : Optional.of(new Ratio(product(), score.part()));
    }

    /** How far it pulls the score away from 0.5, |w (x - 0.5)| over the sum of w; the sign is that of {@link #offHalf}. */
    public Ratio pull() {
        return new Ratio(offHalf().abs(), score.whole());
    }

    /** The sum of w (x - 0.5): over the sum of w it is the score minus 0.5. */
    public static BigDecimal sum(List<Addend> addends) {
        return addends.stream().map(Addend::offHalf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
