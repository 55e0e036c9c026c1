package samskab.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samskab.classify.Ratio;
import samskab.classify.Status;

/** What is not the same in two saved results, sheet by sheet, and what made it so: other codings or another codebook. */
public final class Since {

    private final SavedArchive old;
    private final SavedArchive now;
    private final List<Pair> changed = new ArrayList<>();
    private final List<SavedSheet> added = new ArrayList<>();
    private final List<SavedSheet> gone = new ArrayList<>();
    private final Map<String, Map<String, Integer>> types = new LinkedHashMap<>();

    /** What has changed from one result to another. */
    public Since(SavedArchive old, SavedArchive now) {
        this.old = old;
        this.now = now;
        now.sheets()
                .forEach((key, sheet) ->
                        find(old, key).ifPresentOrElse(before -> add(new Pair(before, sheet)), () -> added.add(sheet)));
        old.sheets().forEach((key, sheet) -> {
            if (find(now, key).isEmpty()) {
                gone.add(sheet);
            }
        });
    }

    private static Optional<SavedSheet> find(SavedArchive archive, SheetKey key) {
        return Optional.ofNullable(archive.sheets().get(key));
    }

    /** A sheet that is in both. */
    public record Pair(SavedSheet before, SavedSheet after) {

        /** What became of the type. */
        public TypeMove type() {
            return TypeMove.of(before.type(), after.type());
        }

        /** Whether it has another type, or another reason for having none. */
        public boolean hasOtherOutcome() {
            return !before.outcome().equals(after.outcome());
        }

        /** Whether both types stand whatever the unknown turns out to be. */
        public boolean isFirm() {
            String determined = Status.DETERMINED.id();
            return before.status().equals(determined) && after.status().equals(determined);
        }
    }

    /**
     * What the score of an axis does.
     *
     * @param difference empty where there is no score on one side
     * @param effects what makes the difference, of the indicators that have to do with it; empty where that cannot be told,
     *     since a result does not carry with what it was made
     */
    public record AxisChange(
            String axis, Span before, Span after, Optional<Difference> difference, Optional<List<Effect>> effects) {

        /** Whether it is more than noise. */
        public Reach reach() {
            return Reach.of(before, after);
        }
    }

    /** What an indicator adds to a difference: by another coding, and by what another codebook makes of it. */
    public record Effect(String indicator, Difference coding, Difference codebook) {}

    /** An indicator that is coded otherwise; one that a result does not have counts as not described there. */
    public record CodingChange(String indicator, Chosen before, Chosen after) {}

    private void add(Pair pair) {
        types.computeIfAbsent(pair.before.outcome(), key -> new LinkedHashMap<>())
                .merge(pair.after.outcome(), 1, Integer::sum);
        if (isChanged(pair)) {
            changed.add(pair);
        }
    }

    private boolean isChanged(Pair pair) {
        boolean sameVerdict = pair.before.type().equals(pair.after.type())
                && pair.before.status().equals(pair.after.status());
        return !sameVerdict || !sameScores(pair) || !codings(pair).isEmpty();
    }

    private boolean sameScores(Pair pair) {
        return old.axes().equals(now.axes()) && pair.before.spans().equals(pair.after.spans());
    }

    /** How many sheets are in both results. */
    public int both() {
        return now.sheets().size() - added.size();
    }

    /** The sheets in both that are not the same, those with another type or none first, else in the order of the new result. */
    public List<Pair> changed() {
        List<Pair> sorted =
                new ArrayList<>(changed.stream().filter(Pair::hasOtherOutcome).toList());
        changed.stream().filter(pair -> !pair.hasOtherOutcome()).forEach(sorted::add);
        return sorted;
    }

    /** The sheets that only the new result has. */
    public List<SavedSheet> added() {
        return added;
    }

    /** The sheets that only the old result has. */
    public List<SavedSheet> gone() {
        return gone;
    }

    /** Whether the document of a sheet that only one of the results has was refused in the other. */
    public boolean isRefusedElsewhere(SavedSheet sheet) {
        return old.hasRefused(sheet) || now.hasRefused(sheet);
    }

    /** Of the sheets in both: how many had a type (or a status without one) and now have another, by their ids. */
    public Map<String, Map<String, Integer>> types() {
        return types;
    }

    /** What scores and verdicts rest on and is not the same; empty where a result does not say. */
    public Optional<List<ScaleChange>> rules() {
        return old.scale().flatMap(before -> now.scale().map(after -> ScaleChange.between(before, after)));
    }

    /** The indicators of a sheet that are coded otherwise, in the order of the newer codebook. */
    public List<CodingChange> codings(Pair pair) {
        List<CodingChange> changes = new ArrayList<>();
        if (old.indicators().equals(now.indicators()) && pair.before.codings().equals(pair.after.codings())) {
            return changes;
        }
        for (String indicator : both(old.indicators(), now.indicators())) {
            Chosen before = old.chosen(pair.before, indicator);
            Chosen after = now.chosen(pair.after, indicator);
            if (!before.equals(after)) {
                changes.add(new CodingChange(indicator, before, after));
            }
        }
        return changes;
    }

    /** What the scores of a sheet do, axis by axis. */
    public List<AxisChange> axes(Pair pair) {
        return both(old.axes(), now.axes()).stream()
                .map(axis -> axis(axis, pair))
                .toList();
    }

    private AxisChange axis(String axis, Pair pair) {
        Span before = old.span(pair.before, axis);
        Span after = now.span(pair.after, axis);
        if (old.scale().isEmpty() || now.scale().isEmpty()) {
            return new AxisChange(axis, before, after, difference(before, after), Optional.empty());
        }
        Optional<Split> split = Split.between(
                old.scale().get().weighed(axis, old.indicators(), pair.before.codings()),
                now.scale().get().weighed(axis, now.indicators(), pair.after.codings()));
        List<Effect> effects = split.map(shares -> effects(axis, pair, shares)).orElse(List.of());
        return new AxisChange(axis, before, after, split.map(Split::difference), Optional.of(effects));
    }

    /** From what the results say; they hold the nearest doubles of the scores. */
    private static Optional<Difference> difference(Span before, Span after) {
        Optional<Ratio> from = before.value();
        return from.flatMap(was -> after.value().map(is -> Difference.between(was, is)));
    }

    private List<Effect> effects(String axis, Pair pair, Split split) {
        List<Effect> effects = new ArrayList<>();
        for (String indicator : both(old.indicators(), now.indicators())) {
            Effect effect = effect(
                    axis, indicator, old.chosen(pair.before, indicator), now.chosen(pair.after, indicator), split);
            if (effect.coding.signum() != 0 || effect.codebook.signum() != 0) {
                effects.add(effect);
            }
        }
        return effects;
    }

    /**
     * The effect of the coding is what it does with the old table and with the new, midway; that of the table what it does
     * with the old coding and with the new, midway: together they are the whole. Where one of the codings cannot be looked up
     * in the other's table, it could not have been chosen there, so that all of it is the codebook's doing.
     */
    private Effect effect(String axis, String indicator, Chosen was, Chosen is, Split split) {
        SavedScale before = old.scale().orElseThrow();
        SavedScale after = now.scale().orElseThrow();
        Optional<Weighed> from = before.weighed(axis, indicator, was);
        Optional<Weighed> to = after.weighed(axis, indicator, is);
        boolean isComparable = before.counts(axis, indicator)
                && after.counts(axis, indicator)
                && before.knows(indicator, is)
                && after.knows(indicator, was);
        if (!isComparable) {
            return new Effect(indicator, Difference.NONE, split.share(from, to));
        }
        Optional<Weighed> newCoding = before.weighed(axis, indicator, is);
        Optional<Weighed> newTable = after.weighed(axis, indicator, was);
        return new Effect(
                indicator, split.between(from, newCoding, newTable, to), split.between(from, newTable, newCoding, to));
    }

    /** The indicators that have changed anything, in the order of the newer codebook. */
    public List<Reckoning> reckoning() {
        Map<String, Reckoning> all = new LinkedHashMap<>();
        both(old.indicators(), now.indicators()).forEach(id -> all.put(id, Reckoning.none(id)));
        for (Pair pair : changed) {
            codings(pair).forEach(one -> all.computeIfPresent(one.indicator, (id, sum) -> sum.coded(1)));
            axes(pair).stream()
                    .flatMap(axis -> axis.effects.stream())
                    .flatMap(List::stream)
                    .filter(effect -> effect.codebook.signum() != 0)
                    .forEach(effect -> all.computeIfPresent(
                            effect.indicator, (id, sum) -> sum.moved(effect.codebook, pair.hasOtherOutcome())));
        }
        return all.values().stream()
                .filter(sum -> sum.coded() > 0 || sum.moved() > 0)
                .toList();
    }

    private static Set<String> both(List<String> before, List<String> after) {
        Set<String> both = new LinkedHashSet<>(after);
        both.addAll(before);
        return both;
    }
}
