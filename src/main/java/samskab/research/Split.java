package samskab.research;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Shares the difference of two scores out to what they are made of, so that nothing is left over and what is alike on both sides
 * gets nothing. With weights w, values x, W the sum of the weights and S = sum w x / W the score, before (0) and after (1), and M
 * midway between S0 and S1,
 *
 * <pre>S1 - S0 = sum over indicators of (w1 (x1 - M) - w0 (x0 - M)) / ((W0 + W1) / 2)</pre>
 *
 * where an indicator that is not coded has the weight 0. Seen from the other side every share has the other sign. It is the
 * decomposition of Griliches and Regev (1995), symmetric in time as Bennet's (1920), with the weights themselves in place of
 * their shares of the total: with those, indicators that nobody touched would seem to move the score, too.
 */
final class Split {

    private static final BigDecimal TWO = new BigDecimal(2);

    private final Sum before;
    private final Sum after;

    /** 2 W0 W1, by which a weighted value counts. */
    private final BigDecimal scale;

    /** 2 M W0 W1, by which a weight counts. */
    private final BigDecimal middle;

    private final BigDecimal whole;

    private Split(Sum before, Sum after) {
        this.before = before;
        this.after = after;
        BigDecimal product = before.weight.multiply(after.weight);
        this.scale = product.multiply(TWO);
        this.middle = before.total.multiply(after.weight).add(after.total.multiply(before.weight));
        this.whole = before.weight.add(after.weight).multiply(product);
    }

    /** The split between two scores; empty where one of them is not there, since nothing is coded. */
    static Optional<Split> between(List<Weighed> before, List<Weighed> after) {
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Split(Sum.of(before), Sum.of(after)));
    }

    /** The difference of the scores themselves. */
    Difference difference() {
        return new Difference(
                after.total.multiply(before.weight).subtract(before.total.multiply(after.weight)),
                before.weight.multiply(after.weight));
    }

    /** The share of an indicator that brought in the one and now brings in the other. */
    Difference share(Optional<Weighed> was, Optional<Weighed> is) {
        return new Difference(pull(is).subtract(pull(was)), whole);
    }

    /** What is midway between the shares of two such changes. */
    Difference between(
            Optional<Weighed> was, Optional<Weighed> is, Optional<Weighed> alsoWas, Optional<Weighed> alsoIs) {
        BigDecimal sum = pull(is).subtract(pull(was)).add(pull(alsoIs).subtract(pull(alsoWas)));
        return new Difference(sum, whole.multiply(TWO));
    }

    /** How far something pulls the score away from the middle; in units of {@link #whole}. */
    private BigDecimal pull(Optional<Weighed> weighed) {
        return weighed.map(
                        one -> one.weight().multiply(one.value().multiply(scale).subtract(middle)))
                .orElse(BigDecimal.ZERO);
    }

    private record Sum(BigDecimal weight, BigDecimal total) {

        static Sum of(List<Weighed> items) {
            BigDecimal weight = BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            for (Weighed item : items) {
                weight = weight.add(item.weight());
                total = total.add(item.weight().multiply(item.value()));
            }
            return new Sum(weight, total);
        }
    }
}
