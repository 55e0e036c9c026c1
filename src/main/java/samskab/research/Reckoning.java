package samskab.research;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator does over all sheets that two results have in common.
 *
 * @param coded in how many sheets it is coded otherwise
 * @param moved how many scores the codebook's change of it moves
 * @param otherType how many of the sheets with those scores have another type, or another reason for having none
 * @param least the lowest of those moves
 * @param most the highest
 */
public record Reckoning(
        String indicator, int coded, int moved, int otherType, Optional<Difference> least, Optional<Difference> most) {

    static Reckoning none(String indicator) {
        return new Reckoning(indicator, 0, 0, 0, Optional.empty(), Optional.empty());
    }

    Reckoning coded(int more) {
        return new Reckoning(indicator, coded + more, moved, otherType, least, most);
    }

    Reckoning moved(Difference by, boolean hasOtherType) {
        return new Reckoning(
                indicator,
                coded,
                moved + 1,
                otherType + (hasOtherType ? 1 : 0),
                least.filter(d -> isLess(d, by)).or(() -> Optional.of(by)),
                most.filter(d -> isLess(by, d)).or(() -> Optional.of(by)));
    }

    private static boolean isLess(Difference one, Difference other) {
        BigDecimal left = one.part().multiply(other.whole());
        return left.compareTo(other.part().multiply(one.whole())) <= 0;
    }
}
