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
        List<Item> items = items(codings);
        Optional<Ratio> value = value(items);
        Optional<Ratio> coverage = coverage(items);
        List<Indicator> missing = missing(codings);
        return new Score(
                axis,
                value,
                Item.least(items),
                Item.least(items.stream().map(Item::mirrored).toList()).map(Ratio::complement),
                coverage,
                leaning(axis, value, coverage, missing),
                missing,
                codings);
    }

    /** Where the score of an axis would lie, without the rest of it. */
    public static Leaning leaning(Axis axis, List<Coding> codings) {
        List<Item> items = items(codings);
        return leaning(axis, value(items), coverage(items), missing(codings));
    }

    private static Leaning leaning(
            Axis axis, Optional<Ratio> value, Optional<Ratio> coverage, List<Indicator> missing) {
        boolean enough = missing.isEmpty()
                && coverage.filter(share -> share.isAtLeast(axis.minimumCoverage()))
                        .isPresent();
        return value.filter(v -> enough).map(Leaning::of).orElse(Leaning.INSUFFICIENT);
    }

    private static Optional<Ratio> value(List<Item> items) {
        return Item.mean(items.stream().filter(Item::isCoded).toList(), Item::middle);
    }

    private static List<Indicator> missing(List<Coding> codings) {
        return codings.stream()
                .filter(coding -> coding.levels().isEmpty())
                .map(Coding::indicator)
                .filter(Indicator::mustHave)
                .toList();
    }

    /** What each applicable indicator adds, in the codebook's order. */
    public List<Item> items() {
        return items(codings);
    }

    private static List<Item> items(List<Coding> codings) {
        return codings.stream().filter(Coding::isApplicable).map(Item::of).toList();
    }

    private static Optional<Ratio> coverage(List<Item> items) {
        List<Item> core = items.stream()
                .filter(item -> item.indicator().use() == Use.CORE)
                .toList();
        return Item.mean(core, Item::coded);
    }

    /** Whether it lies on a side of 0.5, and enough is coded to say so. */
    public boolean isLeaning() {
        return leaning == Leaning.LOW || leaning == Leaning.HIGH;
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
