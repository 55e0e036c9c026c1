package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.classify.Ratio;

/**
 * With what codings were turned into scores, as a saved result carries it.
 *
 * @param minimumCoverage of each axis, by its id, in the codebook's order
 * @param gauges what each indicator counts, by its id, in the codebook's order
 */
public record SavedScale(Map<String, BigDecimal> minimumCoverage, Map<String, Gauge> gauges) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /**
     * What an indicator counts.
     *
     * @param axis nothing where it is only recorded
     * @param weight 0 where it is only recorded
     * @param use its id
     * @param levels their values, from the lowest; empty where it is only recorded
     */
    public record Gauge(
            String axis, BigDecimal weight, String use, boolean mustHave, Map<String, Optional<BigDecimal>> levels) {}

    /** Whether an indicator counts on an axis. */
    boolean counts(String axis, String indicator) {
        Gauge gauge = gauges.get(indicator);
        return gauge != null && gauge.axis.equals(axis);
    }

    /** Whether an indicator has the levels that were chosen. */
    public boolean knows(String indicator, Chosen chosen) {
        Gauge gauge = gauges.get(indicator);
        return gauge != null && gauge.levels.keySet().containsAll(chosen.levels());
    }

    /** What an indicator brings into the score of an axis; empty where it is silent or does not count there. */
    Optional<Weighed> weighed(String axis, String indicator, Chosen chosen) {
        Gauge gauge = gauges.get(indicator);
        if (gauge == null || !gauge.axis.equals(axis) || chosen.levels().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String end : List.of(
                chosen.levels().get(0), chosen.levels().get(chosen.levels().size() - 1))) {
            sum = sum.add(gauge.levels.getOrDefault(end, Optional.empty()).orElseThrow());
        }
        return Optional.of(new Weighed(gauge.weight, sum.divide(TWO)));
    }

    /** What indicators bring into the score of an axis, in their order. */
    List<Weighed> weighed(String axis, List<String> indicators, List<Chosen> codings) {
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < codings.size(); i++) {
            weighed(axis, indicators.get(i), codings.get(i)).ifPresent(weighed::add);
        }
        return weighed;
    }

    /** The score of an axis; empty where nothing is coded. */
    public Optional<Ratio> score(String axis, List<String> indicators, List<Chosen> codings) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Weighed one : weighed(axis, indicators, codings)) {
            sum = sum.add(one.weight().multiply(one.value()));
            weight = weight.add(one.weight());
        }
        return weight.signum() == 0 ? Optional.empty() : Optional.of(new Ratio(sum, weight));
    }
}
