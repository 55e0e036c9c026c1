package samskab.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Level;
import samskab.research.SavedScale;
import samskab.research.SavedScale.Gauge;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a codebook makes of codings, as fields of the codebook in a stamp: so that two results can be compared when the codebook
 * that one of them was made with is no longer at hand.
 */
final class SavedScaleJson {

    /** As the numbers of a codebook: so that nobody can ask for arithmetic with a million digits. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?");

    private SavedScaleJson() {}

    static void write(JsonGenerator json, Codebook codebook) {
        Json.list(json, "axes", codebook.axes(), axis -> write(json, axis));
        Json.list(json, "indicators", codebook.indicators(), indicator -> write(json, indicator));
    }

    private static void write(JsonGenerator json, Axis axis) {
        json.writeStringProperty("id", axis.id());
        json.writeNumberProperty("minimumCoverage", axis.minimumCoverage());
    }

    private static void write(JsonGenerator json, Indicator indicator) {
        boolean isScored = indicator.use() != Use.RECORDED;
        json.writeStringProperty("id", indicator.id());
        json.writeStringProperty("use", indicator.use().id());
        if (isScored) {
            json.writeStringProperty("axis", indicator.axis().orElseThrow());
            json.writeNumberProperty("weight", indicator.weight());
            json.writeBooleanProperty("mustHave", indicator.mustHave());
        }
        json.writeObjectPropertyStart("levels");
        for (Level level : indicator.levels()) {
            json.writeName(level.id());
            if (isScored) {
                json.writeNumber(level.value());
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
    }

    /** What is read of it, object by object. */
    static final class Reader {

        private final JsonParser json;
        private final Map<String, BigDecimal> axes = new LinkedHashMap<>();
        private final Map<String, Gauge> gauges = new LinkedHashMap<>();

        Reader(JsonParser json) {
            this.json = json;
        }

        /** What was read; empty where the result does not carry it. */
        Optional<SavedScale> scale() {
            return axes.isEmpty() ? Optional.empty() : Optional.of(new SavedScale(axes, gauges));
        }

        /** Reads {@code axes}, behind its name. */
        void axes() throws UnusableResult {
            while (isObjectNext()) {
                Entry axis = new Entry();
                axes.put(axis.id(), axis.number("minimumCoverage", ""));
            }
        }

        /** Reads {@code indicators}, behind its name. */
        void indicators() throws UnusableResult {
            while (isObjectNext()) {
                Entry indicator = new Entry();
                gauges.put(indicator.id(), indicator.gauge());
            }
        }

        private boolean isObjectNext() throws UnusableResult {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = json.nextToken();
            }
            if (token != JsonToken.START_OBJECT && token != JsonToken.END_ARRAY) {
                throw Json.unusable(json);
            }
            return token == JsonToken.START_OBJECT;
        }

        /** An axis or an indicator: its fields as texts, and its levels. */
        private final class Entry {

            private final Map<String, String> fields = new LinkedHashMap<>();
            private final Map<String, Optional<BigDecimal>> levels = new LinkedHashMap<>();

            Entry() throws UnusableResult {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    JsonToken token = json.nextToken();
                    if (token == JsonToken.START_OBJECT && name.equals("levels")) {
                        levels();
                    } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                        json.skipChildren();
                    } else {
                        fields.put(name, json.getString());
                    }
                }
            }

            private void levels() throws UnusableResult {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String level = Json.id(json, json.currentName());
                    JsonToken token = json.nextToken();
                    levels.put(level, token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(share()));
                }
            }

            private BigDecimal share() throws UnusableResult {
                BigDecimal share = number(json.getString());
                if (share.compareTo(BigDecimal.ONE) > 0) {
                    throw Json.unusable(json);
                }
                return share;
            }

            private BigDecimal number(String text) throws UnusableResult {
                if (!DECIMAL.matcher(text).matches()) {
                    throw Json.unusable(json);
                }
                return new BigDecimal(text);
            }

            String id() throws UnusableResult {
                return Json.id(json, fields.getOrDefault("id", ""));
            }

            BigDecimal number(String name, String otherwise) throws UnusableResult {
                return number(fields.getOrDefault(name, otherwise));
            }

            Gauge gauge() throws UnusableResult {
                String axis = fields.getOrDefault("axis", "");
                BigDecimal weight = number("weight", "0");
                boolean isScored = !axis.isEmpty();
                boolean allHaveValues = levels.values().stream().allMatch(Optional::isPresent);
                boolean isSound = !isScored || (axes.containsKey(axis) && weight.signum() > 0 && allHaveValues);
                if (!isSound) {
                    throw Json.unusable(json);
                }
                return new Gauge(
                        axis, weight, fields.getOrDefault("use", ""), "true".equals(fields.get("mustHave")), levels);
            }
        }
    }
}
