package samskab.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samskab.casefile.CodingSheet;
import samskab.casefile.CodingSheet.FocusMark;
import samskab.casefile.CodingSheet.Purpose;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * What coders say of a case beside their answers: each piece from the first coder who says it, and the sources of all. They
 * are facts of the case, so nobody is asked to decide on them; where coders contradict each other, that is told.
 *
 * @param texts by their keys, in the order of a case file
 * @param purposes what was chosen from each list, by its id
 * @param focus how far each point was attended to, by its id
 * @param contested the keys on which coders contradict each other, as in {@code title} or {@code focus framing}
 */
public record Facts(
        Map<String, String> texts,
        Map<String, List<String>> purposes,
        Map<String, String> focus,
        List<String> sources,
        Optional<String> expected,
        List<String> contested) {

    private static final Map<String, Function<CodingSheet, Optional<String>>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("title", sheet -> Optional.of(sheet.title()));
        TEXTS.put("description", CodingSheet::description);
        TEXTS.put("organisation", CodingSheet::organisation);
        TEXTS.put("sector", CodingSheet::sector);
        TEXTS.put("period", CodingSheet::period);
    }

    /** Puts together what the sheets of a case say. */
    public static Facts of(Unit unit) {
        List<CodingSheet> sheets = unit.sheets().stream().map(Placed::sheet).toList();
        List<String> contested = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        TEXTS.forEach((key, field) ->
                sheets.forEach(sheet -> field.apply(sheet).ifPresent(text -> take(texts, "", key, text, contested))));
        Map<String, List<String>> purposes = new LinkedHashMap<>();
        Map<String, String> focus = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (CodingSheet sheet : sheets) {
            for (Purpose purpose : sheet.purposes()) {
                List<String> items =
                        Identified.ids(purpose.items()).stream().sorted().toList();
                take(purposes, "purposes ", purpose.list().id(), items, contested);
            }
            for (FocusMark mark : sheet.focus()) {
                take(focus, "focus ", mark.point().id(), mark.attention().id(), contested);
            }
            sheet.expected().map(Type::id).ifPresent(type -> take(expected, "", "expected", type, contested));
        }
        List<String> sources = sheets.stream()
                .flatMap(sheet -> sheet.sources().stream())
                .distinct()
                .toList();
        return new Facts(
                texts, purposes, focus, sources, expected.values().stream().findFirst(), contested);
    }

    private static <T> void take(Map<String, T> taken, String group, String key, T value, List<String> contested) {
        T first = taken.computeIfAbsent(key, absent -> value);
        if (!first.equals(value) && !contested.contains(group + key)) {
            contested.add(group + key);
        }
    }
}
