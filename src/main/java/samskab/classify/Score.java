package samskab.classify;

import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;

/**
 * Where a case lies on an axis.
 *
 * @param value the weighted mean of what is coded, 0..1; empty where nothing is
 * @param low the least that the value can become when what is unknown gets known; empty where nothing is applicable
 * @param high the most that it can become
 * @param coverage the coded share of the applicable core weight, 0..1; empty where none is applicable
 * @param missing the must-have indicators without a level
 * @param codings the codings of the axis's indicators, in the codebook's order
 */
public record Score(
        Axis axis,
        Optional<Ratio> value,
        Optional<Ratio> low,
        Optional<Ratio> high,
        Optional<Ratio> coverage,
        Leaning leaning,
        List<Indicator> missing,
        List<Coding> codings) {

    /** Scores an axis from the codings of its indicators. */
    public static Score of(Axis axis, List<Coding> codings) {
        List<Item> items =
                codings.stream().filter(Coding::isApplicable).map(Item::of).toList();
        List<Item> coded = items.stream().filter(Item::isCoded).toList();
        Optional<Ratio> value = Item.mean(coded, Item::middle);
        Optional<Ratio> coverage = coverage(items);
        List<Indicator> missing = codings.stream()
                .filter(coding -> coding.levels().isEmpty())
                .map(Coding::indicator)
                .filter(Indicator::mustHave)
                .toList();
        boolean enough = missing.isEmpty()
                && coverage.filter(share -> share.isAtLeast(axis.minimumCoverage()))
                        .isPresent();
        return new Score(
                axis,
                value,
                Item.least(items),
                Item.least(items.stream().map(Item::mirrored).toList()).map(Ratio::complement),
                coverage,
                value.filter(v -> enough).map(Leaning::of).orElse(Leaning.INSUFFICIENT),
                missing,
                codings);
    }

    private static Optional<Ratio> coverage(List<Item> items) {
        List<Item> core = items.stream()
                .filter(item -> item.indicator().use() == Use.CORE)
                .toList();
        return Item.mean(core, Item::coded);
    }

    /** Whether everything that the value can still become lies strictly on its side of 0.5. */
    public boolean isDecided() {
        return switch (leaning) {
            case HIGH -> low.orElseThrow().compareToHalf() > 0;
            case LOW -> high.orElseThrow().compareToHalf() < 0;
            case BORDER, INSUFFICIENT -> false;
        };
    }
}
