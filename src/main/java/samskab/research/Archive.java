package samskab.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import samskab.codebook.Codebook;
import samskab.research.Robustness.Standing;
import samskab.research.Robustness.Trial;

/**
 * All sheets that a study of robustness is about.
 *
 * @param read how many sheets there were before some of them were taken
 * @param sheets in input order
 * @param counts one for each check
 */
public record Archive(int read, List<Robustness> sheets, List<CheckCount> counts, Scale scale) {

    /** Tries all checks on all sheets that are taken. */
    public static Archive of(Codebook codebook, List<Placed> placed, Predicate<Placed> isTaken) {
        List<Check> checks = Check.all(codebook);
        Map<String, CheckCount> counts = new LinkedHashMap<>();
        checks.forEach(check -> counts.put(check.id(), new CheckCount(check)));
        List<Placed> taken = placed.stream().filter(isTaken).toList();
        List<Robustness> sheets = new ArrayList<>();
        for (Placed sheet : taken) {
            List<Trial> trials = Robustness.trials(sheet, checks);
            Robustness robustness = Robustness.of(sheet, trials);
            boolean isAlone = robustness.changes().size() == 1;
            trials.forEach(trial ->
                    Objects.requireNonNull(counts.get(trial.check().id())).add(sheet, trial, isAlone));
            sheets.add(robustness);
        }
        return new Archive(placed.size(), sheets, List.copyOf(counts.values()), Scale.of(codebook, taken));
    }

    /** How many sheets each case has. */
    public Map<String, Integer> cases() {
        return count(sheet -> sheet.placed().sheet().caseId());
    }

    /** How many sheets each coder has coded, in the order of their ids; those without one stand under nothing. */
    public Map<String, Integer> coders() {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        count(sheet -> Unit.coder(sheet.placed())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Map<String, Integer> count(Function<Robustness, String> key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sheets.forEach(sheet -> counts.merge(key.apply(sheet), 1, Integer::sum));
        return counts;
    }

    /** The sheets of a standing. */
    public List<Robustness> of(Standing standing) {
        return sheets.stream().filter(sheet -> sheet.standing() == standing).toList();
    }

    /** A figure of each sheet that has it. */
    public <T> double[] figures(Function<Robustness, Optional<T>> of, Function<T, Number> value) {
        return sheets.stream()
                .flatMap(sheet -> of.apply(sheet).stream())
                .mapToDouble(figure -> value.apply(figure).doubleValue())
                .sorted()
                .toArray();
    }

    /** The median of figures in ascending order, midway between two where they are even in number; empty where there are none. */
    public static OptionalDouble median(double[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
