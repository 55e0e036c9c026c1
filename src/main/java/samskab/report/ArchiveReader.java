package samskab.report;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import samskab.classify.Ratio;
import samskab.classify.Status;
import samskab.codebook.Silence;
import samskab.research.Chosen;
import samskab.research.SavedArchive;
import samskab.research.SavedArchive.Refusal;
import samskab.research.SavedScale;
import samskab.research.SavedSheet;
import samskab.research.SheetKey;
import samskab.research.Span;
import samskab.source.Identified;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads a saved result of {@code classify} from its first to its last token, and keeps of each case only what is compared.
 * A result that is cut short, does not hold together or is none at all cannot be
 * used: what is said of it would be wrong.
 */
public final class ArchiveReader {

    private static final List<String> STATUSES =
            List.of(Status.values()).stream().map(Status::id).toList();
    private static final List<String> SILENCES = Identified.ids(Silence.ALL);

    /** Those that results have had so far: what a later one holds is not known. */
    private static final List<String> SCHEMA_VERSIONS = IntStream.rangeClosed(1, JsonReport.SCHEMA_VERSION)
            .mapToObj(String::valueOf)
            .toList();

    private static final int MOST_DIGITS = 30;

    private final JsonParser json;
    private final Map<SheetKey, SavedSheet> sheets = new LinkedHashMap<>();
    private final Set<Refusal> refused = new HashSet<>();
    private final Map<Object, Object> pool = new HashMap<>();
    private Optional<SavedScale> scale = Optional.empty();
    private List<String> axes = List.of();
    private List<String> indicators = List.of();
    private long lines = 1;

    private ArchiveReader(JsonParser json) {
        this.json = json;
    }

    /**
     * A saved result.
     *
     * @param stamp with what it was made
     */
    public record Saved(SavedResult stamp, SavedArchive archive) {}

    /**
     * Reads a result.
     *
     * @throws UnusableResult where it cannot be compared
     */
    public static Saved read(InputStream file) throws IOException, UnusableResult {
        try (JsonParser json = Json.parser(file)) {
            return read(json);
        } catch (JacksonIOException e) {
            throw e.getCause(); // the file cannot be read, which says nothing of what it holds
        } catch (JacksonException e) {
            throw damaged(TokenStreamLocation.NA);
        }
    }

    private static Saved read(JsonParser json) throws UnusableResult {
        try {
            return new ArchiveReader(json).read();
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            // What is larger than the parser allows, such as a number of a thousand digits, comes without a place.
            throw damaged(e.getLocation() == null ? json.currentLocation() : e.getLocation());
        }
    }

    private static UnusableResult damaged(TokenStreamLocation place) {
        return new UnusableResult("damaged", String.valueOf(Math.max(1, place.getLineNr())));
    }

    private Saved read() throws UnusableResult {
        SavedResult stamp = SavedResult.read(json).orElseThrow(() -> new UnusableResult("no-stamp"));
        if (!SCHEMA_VERSIONS.contains(stamp.schemaVersion())) {
            throw new UnusableResult("schema", stamp.schemaVersion());
        }
        if (!stamp.call().command().equals("classify")) {
            throw new UnusableResult("command", stamp.call().command());
        }
        scale = stamp.scale();
        scale.ifPresent(table -> {
            axes = List.copyOf(table.minimumCoverage().keySet());
            indicators = List.copyOf(table.gauges().keySet());
        });
        if (stamp.format() == Format.NDJSON) {
            lines();
        } else {
            whole();
        }
        return new Saved(stamp, new SavedArchive(scale, axes, indicators, sheets, refused));
    }

    private void whole() throws UnusableResult {
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "cases" -> list(this::sheet);
                case "refused" -> list(this::refusal);
                default -> json.skipChildren();
            }
            seen.add(name);
        }
        if (!seen.containsAll(List.of("cases", "refused"))) {
            throw new UnusableResult("cut-short");
        }
        if (json.nextToken() != null) {
            throw new UnusableResult("several");
        }
    }

    /** Reads an object that is open. */
    private interface Reading {
        void read() throws UnusableResult;
    }

    private void list(Reading entry) throws UnusableResult {
        need(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            entry.read();
        }
        need(json.currentToken() == JsonToken.END_ARRAY);
    }

    private void lines() throws UnusableResult {
        skipRest();
        boolean hasEnd = false;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            if (hasEnd) {
                throw new UnusableResult("several");
            }
            lines++;
            need(json.nextToken() == JsonToken.PROPERTY_NAME
                    && json.currentName().equals("kind"));
            json.nextToken();
            switch (text()) {
                case "case" -> sheet();
                case "refused" -> refusal();
                case "end" -> {
                    end();
                    hasEnd = true;
                }
                case "stamp" -> throw new UnusableResult("several");
                default -> throw Json.unusable(json);
            }
        }
        need(json.currentToken() == null);
        if (!hasEnd) {
            throw new UnusableResult("cut-short");
        }
    }

    private void skipRest() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            json.nextToken();
            json.skipChildren();
        }
    }

    /** The last line knows how many there should be. */
    private void end() throws UnusableResult {
        Map<String, Integer> counts = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            counts.put(name, whole(json.currentToken()));
        }
        boolean isWhole =
                counts.getOrDefault("cases", -1) == sheets.size() && counts.getOrDefault("lines", -1) == lines;
        if (!isWhole) {
            throw new UnusableResult("cut-short");
        }
    }

    private void refusal() throws UnusableResult {
        String file = "";
        int document = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "file" -> file = text();
                case "document" -> document = whole(json.currentToken());
                default -> json.skipChildren();
            }
        }
        refused.add(new Refusal(file, document));
    }

    private void sheet() throws UnusableResult {
        Map<String, String> fields = new HashMap<>();
        Map<String, Span> spans = new LinkedHashMap<>();
        Map<String, Chosen> codings = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            switch (name) {
                case "case", "phase", "status" -> fields.put(name, id());
                case "coder", "type" -> fields.put(name, token == JsonToken.VALUE_NULL ? "" : id());
                case "file" -> fields.put(name, text());
                case "document" -> fields.put(name, String.valueOf(whole(token)));
                case "scores" -> entries(axis -> spans.put(axis, span()));
                case "codings" -> entries(indicator -> codings.put(indicator, chosen()));
                default -> json.skipChildren();
            }
        }
        add(fields, spans, codings);
    }

    /** Reads what stands behind a name. */
    private interface Entry {
        void read(String id) throws UnusableResult;
    }

    private void entries(Entry entry) throws UnusableResult {
        need(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = pooled(Json.id(json, json.currentName()));
            need(json.nextToken() == JsonToken.START_OBJECT);
            entry.read(id);
        }
    }

    private Span span() throws UnusableResult {
        Map<String, Optional<Ratio>> shares = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("value") || name.equals("low") || name.equals("high")) {
                shares.put(name, token == JsonToken.VALUE_NULL ? Optional.empty() : pooled(Optional.of(share(token))));
            } else {
                json.skipChildren();
            }
        }
        need(shares.size() == 3);
        return new Span(part(shares, "value"), part(shares, "low"), part(shares, "high"));
    }

    private static Optional<Ratio> part(Map<String, Optional<Ratio>> shares, String name) {
        return shares.getOrDefault(name, Optional.empty());
    }

    private Ratio share(JsonToken token) throws UnusableResult {
        need(token.isNumeric() && json.getString().length() <= MOST_DIGITS);
        double share = Double.parseDouble(json.getString());
        need(share >= 0 && share <= 1);
        return new Ratio(BigDecimal.valueOf(share), BigDecimal.ONE);
    }

    private Chosen chosen() throws UnusableResult {
        List<String> levels = new ArrayList<>();
        String silence = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "levels" -> levels.addAll(levels());
                case "silence" -> silence = id();
                default -> json.skipChildren();
            }
        }
        boolean isSilent = levels.isEmpty() && SILENCES.contains(silence);
        boolean hasLevels = !levels.isEmpty() && levels.size() <= 2 && silence.isEmpty();
        need(isSilent || hasLevels);
        return pooled(new Chosen(List.copyOf(levels), silence));
    }

    private List<String> levels() throws UnusableResult {
        need(json.currentToken() == JsonToken.START_ARRAY);
        List<String> levels = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            levels.add(id());
        }
        need(json.currentToken() == JsonToken.END_ARRAY);
        return levels;
    }

    private void add(Map<String, String> fields, Map<String, Span> spans, Map<String, Chosen> codings)
            throws UnusableResult {
        need(fields.keySet().containsAll(List.of("case", "phase", "coder", "type", "status", "file", "document")));
        SheetKey key = new SheetKey(fields.getOrDefault("case", ""), field(fields, "phase"), field(fields, "coder"));
        if (sheets.isEmpty() && scale.isEmpty()) {
            axes = List.copyOf(spans.keySet());
            indicators = List.copyOf(codings.keySet());
        }
        String type = field(fields, "type");
        String status = field(fields, "status");
        need(List.copyOf(spans.keySet()).equals(axes)
                && List.copyOf(codings.keySet()).equals(indicators));
        need(STATUSES.contains(status) && type.isEmpty() == isWithoutType(status));
        SavedSheet sheet = new SavedSheet(
                key,
                field(fields, "file"),
                Integer.parseInt(field(fields, "document")),
                pooled(Optional.of(type).filter(id -> !id.isEmpty())),
                status,
                List.copyOf(spans.values()),
                List.copyOf(codings.values()));
        checkScores(sheet);
        if (sheets.put(key, sheet) != null) {
            throw new UnusableResult("twice", name(key));
        }
    }

    private static boolean isWithoutType(String status) {
        return status.equals(Status.BORDER.id()) || status.equals(Status.UNDETERMINED.id());
    }

    /** Where the result says how its scores came about, they must be what it says. */
    private void checkScores(SavedSheet sheet) throws UnusableResult {
        if (scale.isEmpty()) {
            return;
        }
        SavedScale table = scale.get();
        for (int i = 0; i < indicators.size(); i++) {
            need(table.knows(indicators.get(i), sheet.codings().get(i)));
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            Optional<Double> score =
                    table.score(axes.get(axis), indicators, sheet.codings()).map(Ratio::toDouble);
            if (!score.equals(sheet.spans().get(axis).value().map(Ratio::toDouble))) {
                throw new UnusableResult("scores", name(sheet.key()));
            }
        }
    }

    private static String name(SheetKey key) {
        return key.caseId() + ", " + key.phase() + (key.coder().isEmpty() ? "" : ", " + key.coder());
    }

    private String field(Map<String, String> fields, String name) {
        return pooled(fields.getOrDefault(name, ""));
    }

    private String id() throws UnusableResult {
        return Json.id(json, text());
    }

    private String text() throws UnusableResult {
        need(json.currentToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    private int whole(JsonToken token) throws UnusableResult {
        need(token == JsonToken.VALUE_NUMBER_INT && json.getString().matches("[0-9]{1,9}"));
        return Integer.parseInt(json.getString());
    }

    private void need(boolean isSo) throws UnusableResult {
        if (!isSo) {
            throw Json.unusable(json);
        }
    }

    /** An equal value that came before, or else this one: what recurs is kept once. */
    @SuppressWarnings("unchecked")
    private <T> T pooled(T value) {
        return (T) pool.computeIfAbsent(value, key -> key);
    }
}
