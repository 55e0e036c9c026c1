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
import samskab.source.Identified;

/**
 * What coders say of a case beside their answers: each piece from the first coder who says it, and the sources of all. They
 * are facts of the case, so nobody is asked to decide on them; where coders contradict each other, it is told who says what.
 *
 * @param texts by their keys, in the order of a case file
 * @param purposes what was chosen from each list, by its id
 * @param focus how far each point was attended to, by its id
 * @param contested what each coder says where they contradict each other, by keys such as {@code title} or {@code focus framing}
 */
public record Facts(
        Map<String, String> texts,
        Map<String, List<String>> purposes,
        Map<String, String> focus,
        List<String> sources,
        Optional<String> expected,
        Map<String, List<Voice>> contested) {

    /**
     * What one coder says.
     *
     * @param words one text, or the ids that were chosen
     */
    public record Voice(String coder, List<String> words) {}

    public static final String PURPOSES = "purposes ";
    public static final String FOCUS = "focus ";
    public static final String EXPECTED = "expected";

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
        Map<String, List<Voice>> voices = new LinkedHashMap<>();
        TEXTS.forEach((key, field) -> unit.sheets()
                .forEach(placed -> field.apply(placed.sheet()).ifPresent(text -> hear(voices, key, placed, text))));
        unit.sheets().forEach(placed -> hearRest(voices, placed));
        List<String> sources = unit.sheets().stream()
                .flatMap(placed -> placed.sheet().sources().stream())
                .distinct()
                .toList();
        return new Facts(
                first(voices, "", Facts::word),
                first(voices, PURPOSES, Voice::words),
                first(voices, FOCUS, Facts::word),
                sources,
                Optional.ofNullable(voices.get(EXPECTED)).map(all -> word(all.get(0))),
                contested(voices));
    }

    private static void hearRest(Map<String, List<Voice>> voices, Placed placed) {
        CodingSheet sheet = placed.sheet();
        for (Purpose purpose : sheet.purposes()) {
            List<String> items =
                    Identified.ids(purpose.items()).stream().sorted().toList();
            hear(voices, PURPOSES + purpose.list().id(), placed, items);
        }
        for (FocusMark mark : sheet.focus()) {
            hear(voices, FOCUS + mark.point().id(), placed, mark.attention().id());
        }
        sheet.expected().ifPresent(type -> hear(voices, EXPECTED, placed, type.id()));
    }

    private static void hear(Map<String, List<Voice>> voices, String key, Placed placed, String word) {
        hear(voices, key, placed, List.of(word));
    }

    private static void hear(Map<String, List<Voice>> voices, String key, Placed placed, List<String> words) {
        voices.computeIfAbsent(key, absent -> new ArrayList<>()).add(new Voice(Unit.coder(placed), words));
    }

    private static String word(Voice voice) {
        return voice.words.get(0);
    }

    /** What the first coder says on each of the keys that begin so; the texts, where nothing is asked for. */
    private static <T> Map<String, T> first(Map<String, List<Voice>> voices, String group, Function<Voice, T> words) {
        Map<String, T> first = new LinkedHashMap<>();
        voices.forEach((key, all) -> {
            if (group.isEmpty() ? TEXTS.containsKey(key) : key.startsWith(group)) {
                first.put(key.substring(group.length()), words.apply(all.get(0)));
            }
        });
        return first;
    }

    private static Map<String, List<Voice>> contested(Map<String, List<Voice>> voices) {
        Map<String, List<Voice>> contested = new LinkedHashMap<>();
        voices.forEach((key, all) -> {
            if (all.stream().map(Voice::words).distinct().count() > 1) {
                contested.put(key, all);
            }
        });
        return contested;
    }

    /** On what coders contradict each other, for a sentence. */
    public String matters() {
        return String.join(", ", contested.keySet());
    }

    /** What others say than the first, on a key as in {@link #contested}. */
    public List<Voice> others(String key) {
        List<Voice> all = contested.getOrDefault(key, List.of());
        return all.stream()
                .filter(voice -> !voice.words.equals(all.get(0).words))
                .toList();
    }
}
