package samskab.research;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import samskab.codebook.Type;
import samskab.research.Proportion.Interval;
import samskab.source.Identified;

/** How often each expected type met each found type. */
public final class Confusion {

    private final List<String> types;
    private final long[][] counts;

    /**
     * A matrix without any sheets.
     *
     * @param types all there are
     */
    Confusion(List<Type> types) {
        this.types = Identified.ids(types);
        this.counts = new long[types.size()][types.size()];
    }

    /**
     * Agreement beyond chance.
     *
     * @param value at most 1; 0 where they agree as often as chance would, below 0 where less often
     * @param interval with 95 %
     */
    public record BeyondChance(double value, Interval interval) {}

    /** Counts a sheet. */
    void add(Type expected, Type found) {
        counts[types.indexOf(expected.id())][types.indexOf(found.id())]++;
    }

    /** How many sheets of an expected type were found to be of a type. */
    public long count(Type expected, Type found) {
        return counts[types.indexOf(expected.id())][types.indexOf(found.id())];
    }

    /** How many sheets there are. */
    public long total() {
        long total = 0;
        for (int type = 0; type < types.size(); type++) {
            total += expected(type);
        }
        return total;
    }

    /** How many of an expected type there are. */
    public long expected(Type type) {
        return expected(types.indexOf(type.id()));
    }

    /** The share of all sheets for which the expected type was found. */
    public Proportion right() {
        long right = 0;
        for (int type = 0; type < types.size(); type++) {
            right += counts[type][type];
        }
        return new Proportion(right, total());
    }

    /** Of the sheets that were found to be of a type, the share for which it was expected. */
    public Proportion precision(Type type) {
        return new Proportion(count(type, type), found(types.indexOf(type.id())));
    }

    /** Of the sheets for which a type was expected, the share that was found to be of it. */
    public Proportion recall(Type type) {
        return new Proportion(count(type, type), expected(type));
    }

    /**
     * Cohen's kappa (1960): (p_o - p_e) / (1 - p_e), with p_o the share on the diagonal and p_e what it would be by chance,
     * the sum over the types of (share expected) x (share found). Its interval is the score interval of p_o put through the
     * same formula, with p_e taken as known, as Cohen does for his standard error; unlike that it does not shrink to nothing
     * where all agree. It ends at -1, below which kappa cannot be. Empty where there is no sheet, and where one type is all
     * that is expected or all that is found: chance alone gives the share that is right then, and the formula 0 whatever it is.
     */
    public Optional<BeyondChance> kappa() {
        OptionalDouble kappa = Kappa.of(counts, Kappa.PLAIN);
        if (kappa.isEmpty()) {
            return Optional.empty();
        }
        double chance = chance();
        return right().interval()
                .map(interval -> new BeyondChance(
                        kappa.getAsDouble(),
                        new Interval(Math.max(-1, beyond(chance, interval.low())), beyond(chance, interval.high()))));
    }

    private double chance() {
        double total = total();
        double chance = 0;
        for (int type = 0; type < types.size(); type++) {
            chance += expected(type) / total * (found(type) / total);
        }
        return chance;
    }

    private static double beyond(double chance, double share) {
        return (share - chance) / (1 - chance);
    }

    private long expected(int type) {
        long sum = 0;
        for (long count : counts[type]) {
            sum += count;
        }
        return sum;
    }

    private long found(int type) {
        long sum = 0;
        for (long[] row : counts) {
            sum += row[type];
        }
        return sum;
    }
}
