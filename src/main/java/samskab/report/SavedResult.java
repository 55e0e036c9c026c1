package samskab.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.research.SavedScale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * With what a saved result was made, as its first fields tell.
 *
 * @param format in which it was saved
 * @param schemaVersion of the format
 * @param version of samskab
 * @param codebook its id
 * @param codebookVersion a whole number
 * @param digest of the codebook
 * @param scale what the codebook made of codings; empty where the result is from before results carried it
 */
public record SavedResult(
        Format format,
        String schemaVersion,
        String version,
        String codebook,
        String codebookVersion,
        String digest,
        Call call,
        Optional<SavedScale> scale) {

    /** Reads the stamp; empty where there is none. No more of the file is looked at. */
    public static Optional<SavedResult> read(InputStream file) throws IOException {
        try (JsonParser json = Json.parser(file)) {
            return new Stamped(json).read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException | UnusableResult e) {
            return Optional.empty();
        }
    }

    /** Reads the stamp and leaves the parser at its end, behind the options. */
    static Optional<SavedResult> read(JsonParser json) throws UnusableResult {
        return new Stamped(json).read();
    }

    /** The stamp as it is read, field by field. */
    private static final class Stamped {

        private final JsonParser json;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, String> options = new LinkedHashMap<>();
        private final List<String> paths = new ArrayList<>();
        private final SavedScaleJson.Reader scale;
        private boolean hasOptions;

        Stamped(JsonParser json) {
            this.json = json;
            this.scale = new SavedScaleJson.Reader(json);
        }

        Optional<SavedResult> read() throws UnusableResult {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (!hasOptions && json.nextToken() == JsonToken.PROPERTY_NAME) {
                    field(json.currentName());
                }
            }
            boolean isResult = "samskab".equals(fields.get("tool.name")) && options.containsKey("command");
            return isResult ? Optional.of(result()) : Optional.empty();
        }

        private void field(String name) throws UnusableResult {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT && name.equals("options")) {
                hasOptions = true;
                texts("", options);
            } else if (token == JsonToken.START_OBJECT) {
                texts(name + ".", fields);
            } else {
                put(fields, name, token);
            }
        }

        /** Takes in what stands in an object. */
        private void texts(String before, Map<String, String> texts) throws UnusableResult {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = before + json.currentName();
                switch (name) {
                    case "codebook.axes" -> scale.axes();
                    case "codebook.indicators" -> scale.indicators();
                    default -> put(texts, name, json.nextToken());
                }
            }
        }

        /** Takes in a text or number; of lists only that of the paths. */
        private void put(Map<String, String> texts, String name, JsonToken token) {
            if (token == JsonToken.START_ARRAY && name.equals("paths")) {
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    paths.add(json.getString());
                }
            } else if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                json.skipChildren();
            } else {
                texts.put(name, json.getString());
            }
        }

        private SavedResult result() {
            String command = String.valueOf(options.remove("command"));
            return new SavedResult(
                    fields.containsKey("kind") ? Format.NDJSON : Format.JSON,
                    fields.getOrDefault("schemaVersion", ""),
                    fields.getOrDefault("tool.version", ""),
                    fields.getOrDefault("codebook.id", ""),
                    fields.getOrDefault("codebook.version", ""),
                    fields.getOrDefault("codebook.digest", ""),
                    new Call(command, paths, options),
                    scale.scale());
        }
    }
}
