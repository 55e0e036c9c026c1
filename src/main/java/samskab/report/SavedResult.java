package samskab.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * With what a saved result was made, as its first fields tell.
 *
 * @param format in which it was saved
 * @param version of samskab
 * @param digest of the codebook
 */
public record SavedResult(Format format, String version, String digest, Call call) {

    /** Reads the stamp; empty where there is none. No more of the file is looked at. */
    public static Optional<SavedResult> read(InputStream file) throws IOException {
        try (JsonParser json = Json.parser(file)) {
            return new Stamped(json).read();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The stamp as it is read, field by field. */
    private static final class Stamped {

        private final JsonParser json;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<String> paths = new ArrayList<>();

        Stamped(JsonParser json) {
            this.json = json;
        }

        Optional<SavedResult> read() {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME && !fields.containsKey("options")) {
                    field("", json.currentName());
                }
            }
            boolean isResult = "samskab".equals(fields.get("tool.name")) && fields.containsKey("options.command");
            return isResult ? Optional.of(result()) : Optional.empty();
        }

        /** Takes in a text, and the texts in an object or list, by their names with points between. */
        private void field(String before, String name) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    field(name + ".", json.currentName());
                }
            } else if (token == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    paths.add(json.getString());
                }
                return;
            }
            fields.put(before + name, token == JsonToken.VALUE_STRING ? json.getString() : "");
        }

        private SavedResult result() {
            Map<String, String> options = new LinkedHashMap<>();
            fields.forEach((name, value) -> {
                if (name.startsWith("options.") && !name.equals("options.command") && !name.equals("options.paths")) {
                    options.put(name.substring("options.".length()), value);
                }
            });
            return new SavedResult(
                    fields.containsKey("kind") ? Format.NDJSON : Format.JSON,
                    fields.getOrDefault("tool.version", ""),
                    fields.getOrDefault("codebook.digest", ""),
                    new Call(fields.getOrDefault("options.command", ""), paths, options));
        }
    }
}
