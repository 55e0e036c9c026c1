package samskab.research;

import java.math.BigDecimal;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Item;

/**
 * What a coded indicator brings into a score.
 *
 * @param weight more than 0
 * @param value 0..1
 */
record Weighed(BigDecimal weight, BigDecimal value) {

    /** What a coding brings in; empty where it is silent. */
    static Optional<Weighed> of(Coding coding) {
        return coding.levels()
                .map(levels ->
                        new Weighed(coding.indicator().weight(), Item.of(coding).middle()));
    }
}
