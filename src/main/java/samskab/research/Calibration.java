package samskab.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import samskab.casefile.KeyHash;
import samskab.classify.Leaning;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Verdict;

/**
 * What one must know of a table of set memberships before one analyses it: rows that cannot be used, and sets in which nearly
 * all cases, or nearly none, are. Of a row only eight bytes are kept.
 */
public final class Calibration {

    private final long[] known;
    private final long[] above;
    private final LongStream.Builder cases = LongStream.builder();
    private long rows;

    /**
     * A table without rows.
     *
     * @param sets how many sets it has
     */
    public Calibration(int sets) {
        this.known = new long[sets];
        this.above = new long[sets];
    }

    /**
     * The sets of a row: the score of each axis, then the membership of each type. Empty where an axis says too little: a
     * value that rests on too little would be taken for one that is known.
     */
    public static List<Optional<Ratio>> sets(Verdict verdict) {
        List<Optional<Ratio>> sets = new ArrayList<>();
        verdict.scores().forEach(score -> sets.add(isKnown(score) ? score.value() : Optional.empty()));
        verdict.memberships().forEach(one -> sets.add(isKnown(one, verdict) ? one.value() : Optional.empty()));
        return sets;
    }

    private static boolean isKnown(Score score) {
        return score.leaning() != Leaning.INSUFFICIENT;
    }

    private static boolean isKnown(Membership membership, Verdict verdict) {
        return verdict.scores().stream()
                .filter(score ->
                        membership.type().poles().containsKey(score.axis().id()))
                .allMatch(Calibration::isKnown);
    }

    /** Whether an axis lies exactly at 0.5: such a case is neither in a set nor out of it. */
    public static boolean isOnBorder(Verdict verdict) {
        return verdict.scores().stream().anyMatch(score -> score.leaning() == Leaning.BORDER);
    }

    /** Counts a row. */
    public void add(Placed placed) {
        rows++;
        cases.add(KeyHash.FIRST.of(placed.sheet().caseId()));
        List<Optional<Ratio>> sets = sets(placed.verdict());
        for (int i = 0; i < sets.size(); i++) {
            known[i] += sets.get(i).isPresent() ? 1 : 0;
            above[i] += sets.get(i).filter(value -> value.compareToHalf() > 0).isPresent() ? 1 : 0;
        }
    }

    /** How many rows there are. */
    public long rows() {
        return rows;
    }

    /** How many different cases they are of. To be called once, behind the last row. */
    public long cases() {
        long[] sorted = cases.build().toArray();
        Arrays.sort(sorted);
        long different = 0;
        for (int i = 0; i < sorted.length; i++) {
            different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return different;
    }

    /** How many of the rows that have a value in a set lie above 0.5 there, counted from 0 as in {@link #sets}. */
    public Proportion above(int set) {
        return new Proportion(above[set], known[set]);
    }
}
