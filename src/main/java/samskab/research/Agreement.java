package samskab.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * How far coders agree. Only units that at least two of them coded are looked at.
 *
 * @param coders in the order in which they first come
 * @param units how many units at least two coders coded
 * @param cases of how many cases these units are: what samples are drawn from
 * @param alone the units that one coder coded only
 * @param resampling how the intervals came about
 * @param type what is said of the type
 * @param axes what is said of each score, in the codebook's order
 * @param indicators what is said of each indicator, in the codebook's order
 */
public record Agreement(
        List<Coder> coders,
        int units,
        int cases,
        List<Alone> alone,
        Resampling resampling,
        Reliability type,
        List<Reliability> axes,
        List<Reliability> indicators) {

    /** Fewer cases leave nothing to draw samples from. */
    public static final int LEAST_CASES = 2;

    /**
     * A coder.
     *
     * @param sheets how many sheets are the coder's
     * @param shared how many of them are of units that others coded too
     */
    public record Coder(String name, int sheets, int shared) {}

    /**
     * A unit that one coder coded only.
     *
     * @param elsewhere whether others coded the same case in another phase
     */
    public record Alone(Placed sheet, boolean elsewhere) {}

    /** How far the coders of some units agree. */
    public static Agreement of(Codebook codebook, List<Unit> units, Resampling resampling) {
        List<Unit> shared =
                units.stream().filter(unit -> unit.sheets().size() >= 2).toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Unit.coders(units).forEach(coder -> numbers.put(coder, numbers.size()));
        List<Measured> measured = new ArrayList<>();
        measured.add(type(codebook, numbers, shared));
        IntStream.range(0, codebook.axes().size())
                .mapToObj(axis -> score(axis, numbers, shared))
                .forEach(measured::add);
        IntStream.range(0, codebook.indicators().size())
                .mapToObj(indicator -> indicator(codebook, indicator, numbers, shared))
                .forEach(measured::add);
        int cases = resample(measured, shared, resampling);
        List<Reliability> all = measured.stream().map(Measured::reliability).toList();
        int indicators = 1 + codebook.axes().size();
        return new Agreement(
                coders(numbers.keySet().stream().toList(), units),
                shared.size(),
                cases,
                alone(units),
                resampling,
                all.get(0),
                all.subList(1, indicators),
                all.subList(indicators, all.size()));
    }

    private static List<Coder> coders(List<String> names, List<Unit> units) {
        Map<String, Integer> sheets = new HashMap<>();
        Map<String, Integer> shared = new HashMap<>();
        for (Unit unit : units) {
            for (Placed sheet : unit.sheets()) {
                sheets.merge(Unit.coder(sheet), 1, Integer::sum);
                shared.merge(Unit.coder(sheet), unit.sheets().size() > 1 ? 1 : 0, Integer::sum);
            }
        }
        return names.stream()
                .map(name -> new Coder(name, sheets.getOrDefault(name, 0), shared.getOrDefault(name, 0)))
                .toList();
    }

    private static List<Alone> alone(List<Unit> units) {
        Map<String, List<String>> coders = new HashMap<>();
        for (Unit unit : units) {
            List<String> known = coders.computeIfAbsent(unit.caseId(), id -> new ArrayList<>());
            unit.sheets().stream().map(Unit::coder).forEach(known::add);
        }
        return units.stream()
                .filter(unit -> unit.sheets().size() == 1)
                .map(unit -> unit.sheets().get(0))
                .map(sheet -> new Alone(
                        sheet,
                        coders.getOrDefault(sheet.sheet().caseId(), List.of()).stream()
                                .anyMatch(coder -> !coder.equals(Unit.coder(sheet)))))
                .toList();
    }

    /** In the order of the cases' names, so that the order of the files does not matter; gives the number of cases. */
    private static int resample(List<Measured> measured, List<Unit> shared, Resampling resampling) {
        Map<String, Integer> numbers = new TreeMap<>();
        shared.forEach(unit -> numbers.put(unit.caseId(), 0));
        int[] next = {0};
        numbers.replaceAll((id, zero) -> next[0]++);
        if (numbers.size() >= LEAST_CASES) {
            int[] caseOf = shared.stream()
                    .mapToInt(unit -> numbers.getOrDefault(unit.caseId(), 0))
                    .toArray();
            measured.forEach(one -> one.expect(resampling.replications()));
            resampling.draw(
                    caseOf,
                    numbers.size(),
                    (unitTimes, sample) -> measured.forEach(one -> one.sample(unitTimes, sample)));
        }
        return numbers.size();
    }

    private static Measured type(Codebook codebook, Map<String, Integer> coders, List<Unit> units) {
        List<String> types = Identified.ids(codebook.types());
        return new Measured(
                Metric.NOMINAL,
                coders,
                units,
                types.size(),
                (placed, missing) -> type(placed.verdict(), types, missing),
                Alpha::nominal);
    }

    private static OptionalInt type(Verdict verdict, List<String> types, Map<Gap, Integer> missing) {
        return verdict.type()
                .map(Type::id)
                .map(id -> OptionalInt.of(types.indexOf(id)))
                .orElseGet(() -> none(verdict.status() == Status.BORDER ? Gap.BORDER : Gap.UNDETERMINED, missing));
    }

    private static Measured score(int axis, Map<String, Integer> coders, List<Unit> units) {
        double[] values = units.stream()
                .flatMap(unit -> unit.sheets().stream())
                .flatMap(placed -> placed.verdict().scores().get(axis).value().stream())
                .mapToDouble(value -> value.toDouble())
                .sorted()
                .distinct()
                .toArray();
        return new Measured(
                Metric.INTERVAL,
                coders,
                units,
                values.length,
                (placed, missing) -> score(placed.verdict().scores().get(axis), values, missing),
                ratings -> Alpha.interval(ratings, values));
    }

    private static OptionalInt score(Score score, double[] values, Map<Gap, Integer> missing) {
        return score.leaning() == Leaning.INSUFFICIENT
                ? none(Gap.INSUFFICIENT, missing)
                : OptionalInt.of(
                        Arrays.binarySearch(values, score.value().orElseThrow().toDouble()));
    }

    private static Measured indicator(Codebook codebook, int indicator, Map<String, Integer> coders, List<Unit> units) {
        return new Measured(
                Metric.ORDINAL,
                coders,
                units,
                codebook.indicators().get(indicator).levels().size(),
                (placed, missing) -> level(placed.sheet().codings().get(indicator), missing),
                Alpha::ordinal);
    }

    private static OptionalInt level(Coding coding, Map<Gap, Integer> missing) {
        if (coding.choice() instanceof Silent silent) {
            return none(Gap.of(silent.reason()), missing);
        }
        Levels levels = coding.levels().orElseThrow();
        return levels.isRange() ? none(Gap.RANGE, missing) : OptionalInt.of(levels.lowest());
    }

    private static OptionalInt none(Gap gap, Map<Gap, Integer> missing) {
        missing.merge(gap, 1, Integer::sum);
        return OptionalInt.empty();
    }
}
