package samskab.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.classify.Leaning;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Silence;
import samskab.codebook.Type;

/** How an archive's sheets lie on the scales of its codebook: what a reviewer asks about the data before the results. */
public record Scale(List<OfType> types, List<OfAxis> axes, List<OfIndicator> indicators) {

    /**
     * A corner of the property space, and what lies in it: a row of the truth table.
     *
     * @param best the sheet with the highest membership of all, also where the corner is empty; of sheets whose axes say
     *     something
     */
    public record OfType(Type type, int determined, int provisional, Optional<Best> best) {

        /** How many sheets have the type. */
        public int sheets() {
            return determined + provisional;
        }
    }

    /** A sheet and its membership in a type. */
    public record Best(Placed placed, Ratio membership) {}

    /**
     * How the sheets lie on an axis.
     *
     * @param leanings how many sheets have which leaning
     * @param atHalf the sheets whose score is exactly 0.5, also where too little is coded
     * @param core the indicators that alpha is about
     * @param alpha Cronbach's alpha
     */
    public record OfAxis(
            Axis axis, Map<Leaning, Integer> leanings, List<Placed> atHalf, List<Indicator> core, Coefficient alpha) {

        /** How many sheets lean so. */
        public int sheets(Leaning leaning) {
            return leanings.getOrDefault(leaning, 0);
        }

        /** How many sheets have a score on it that says something. */
        public int scored() {
            return sheets(Leaning.HIGH) + sheets(Leaning.LOW) + sheets(Leaning.BORDER);
        }
    }

    /**
     * How an indicator was coded.
     *
     * @param levels for each level, from the lowest, on how many sheets it alone was chosen
     * @param ranges on how many sheets a range was chosen, from the lowest range
     * @param silences for each silence, on how many sheets there is no level for that reason
     * @param correlation with its axis without it; empty where it is only recorded
     */
    public record OfIndicator(
            Indicator indicator,
            List<Integer> levels,
            Map<Levels, Integer> ranges,
            Map<Silence, Integer> silences,
            Optional<Coefficient> correlation) {}

    /** The scales of some sheets that were read with a codebook. */
    public static Scale of(Codebook codebook, List<Placed> sheets) {
        List<OfType> types = new ArrayList<>();
        for (int i = 0; i < codebook.types().size(); i++) {
            types.add(type(codebook.types().get(i), i, sheets));
        }
        List<OfAxis> axes = new ArrayList<>();
        for (int i = 0; i < codebook.axes().size(); i++) {
            axes.add(axis(codebook, i, sheets));
        }
        List<OfIndicator> indicators = new ArrayList<>();
        for (int i = 0; i < codebook.indicators().size(); i++) {
            indicators.add(indicator(codebook, i, sheets));
        }
        return new Scale(types, axes, indicators);
    }

    private static OfType type(Type type, int place, List<Placed> sheets) {
        int determined = 0;
        int provisional = 0;
        Optional<Best> best = Optional.empty();
        for (Placed sheet : sheets) {
            boolean isOwn = sheet.verdict().type().equals(Optional.of(type));
            determined += isOwn && sheet.verdict().status() == Status.DETERMINED ? 1 : 0;
            provisional += isOwn && sheet.verdict().status() == Status.PROVISIONAL ? 1 : 0;
            best = better(best, membership(type, place, sheet));
        }
        return new OfType(type, determined, provisional, best);
    }

    private static Optional<Best> membership(Type type, int place, Placed sheet) {
        Membership membership = sheet.verdict().memberships().get(place);
        boolean isSaid = sheet.verdict().scores().stream()
                .filter(score -> type.poles().containsKey(score.axis().id()))
                .noneMatch(score -> score.leaning() == Leaning.INSUFFICIENT);
        return membership.value().filter(value -> isSaid).map(value -> new Best(sheet, value));
    }

    /** The first of equals stays. */
    private static Optional<Best> better(Optional<Best> best, Optional<Best> other) {
        boolean isBetter = other.isPresent()
                && best.filter(so -> so.membership().compareTo(other.get().membership()) >= 0)
                        .isEmpty();
        return isBetter ? other : best;
    }

    private static OfAxis axis(Codebook codebook, int place, List<Placed> sheets) {
        Axis axis = codebook.axes().get(place);
        Map<Leaning, Integer> leanings = new EnumMap<>(Leaning.class);
        List<Placed> atHalf = new ArrayList<>();
        for (Placed sheet : sheets) {
            Score score = sheet.verdict().scores().get(place);
            leanings.merge(score.leaning(), 1, Integer::sum);
            score.value().filter(value -> value.compareToHalf() == 0).ifPresent(value -> atHalf.add(sheet));
        }
        List<Indicator> core = codebook.indicatorsOf(axis).stream()
                .filter(indicator -> indicator.use() == Use.CORE)
                .toList();
        return new OfAxis(axis, leanings, atHalf, core, CronbachAlpha.of(core, scores(place, sheets)));
    }

    private static List<Score> scores(int axis, List<Placed> sheets) {
        return sheets.stream().map(sheet -> sheet.verdict().scores().get(axis)).toList();
    }

    private static OfIndicator indicator(Codebook codebook, int place, List<Placed> sheets) {
        Indicator indicator = codebook.indicators().get(place);
        int[] levels = new int[indicator.levels().size()];
        Map<Levels, Integer> ranges =
                new TreeMap<>(Comparator.comparingInt(Levels::lowest).thenComparingInt(Levels::highest));
        Map<Silence, Integer> silences = new EnumMap<>(Silence.class);
        for (Placed sheet : sheets) {
            Coding coding = sheet.sheet().codings().get(place);
            if (coding.choice() instanceof Levels chosen && chosen.isRange()) {
                ranges.merge(chosen, 1, Integer::sum);
            } else if (coding.choice() instanceof Levels chosen) {
                levels[chosen.lowest()]++;
            } else if (coding.choice() instanceof Silent silent) {
                silences.merge(silent.reason(), 1, Integer::sum);
            }
        }
        return new OfIndicator(
                indicator,
                Arrays.stream(levels).boxed().toList(),
                ranges,
                silences,
                correlation(codebook, indicator, sheets));
    }

    private static Optional<Coefficient> correlation(Codebook codebook, Indicator indicator, List<Placed> sheets) {
        for (int i = 0; i < codebook.axes().size(); i++) {
            Axis axis = codebook.axes().get(i);
            if (indicator.axis().filter(axis.id()::equals).isPresent()) {
                boolean isAlone = codebook.indicatorsOf(axis).size() == 1;
                return Optional.of(Correlation.of(indicator, scores(i, sheets), isAlone));
            }
        }
        return Optional.empty();
    }
}
