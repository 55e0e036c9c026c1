package samskab.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samskab.casefile.Attention;
import samskab.casefile.Choice;
import samskab.codebook.Answer;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.codebook.Phase;
import samskab.codebook.PurposeList;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Silence;
import samskab.codebook.Term;
import samskab.source.Fields;
import samskab.source.Identified;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema of case files for a codebook, so that an editor can complete and check them while they are written. It
 * says what a schema can say; that a range is no wider than three levels, and that no sheet stands twice, only {@code
 * check} sees.
 */
public final class CaseFileSchema {

    private final JsonGenerator json;
    private final Codebook codebook;
    private final Messages messages;

    private CaseFileSchema(Writer out, Codebook codebook, Messages messages) {
        this.json = Json.generator(out);
        this.codebook = codebook;
        this.messages = messages;
    }

    /** Writes the schema and a line end. */
    public static void write(Writer out, Codebook codebook, Messages messages) {
        new CaseFileSchema(out, codebook, messages).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("title", messages.get("schema.title", codebook.key()));
        object(List.of("case", "title", "codings"), this::keys);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void keys() {
        property("codebook", "schema.codebook", () -> words(List.of(codebook.key())));
        property("case", "schema.case", this::id);
        property("title", "schema.title-key", this::text);
        property("description", "new.description", this::text);
        property("organisation", "new.organisation", this::text);
        property("sector", "new.sector", this::text);
        property("period", "new.period", this::text);
        choice("phase", "schema.phase", Identified.ids(codebook.phases()));
        property("coder", "new.coder", this::id);
        property("purposes", "new.purposes", () -> object(List.of(), this::purposes));
        property("scope", "new.scope", () -> object(List.of(), this::scope));
        property("codings", "schema.codings", () -> object(List.of(), this::codings));
        property("focus", "new.focus", () -> object(List.of(), this::focus));
        property("sources", "new.sources", () -> list(this::text));
        choice("expected", "schema.expected", Identified.ids(codebook.types()));
    }

    private void purposes() {
        for (PurposeList list : codebook.purposes()) {
            described(list.id(), messages.get(list.name()), () -> {
                list(() -> words(Identified.ids(list.items())));
                json.writeBooleanProperty("uniqueItems", true);
            });
        }
    }

    private void scope() {
        List<String> answers = Identified.ids(List.of(Answer.values()));
        for (ScopeQuestion question : codebook.scope()) {
            String text = messages.get(question.question());
            described(question.id(), text, () -> evidenced("answer", List.of(() -> words(answers))));
        }
    }

    private void codings() {
        for (Indicator indicator : codebook.indicators()) {
            List<String> words = Stream.concat(
                            Identified.ids(indicator.levels()).stream(), Identified.ids(Silence.ALL).stream())
                    .toList();
            Runnable word = () -> words(words);
            Runnable range = () -> {
                list(() -> words(Identified.ids(indicator.levels())));
                json.writeNumberProperty("minItems", 2);
                json.writeNumberProperty("maxItems", Choice.Levels.WIDEST);
                json.writeBooleanProperty("uniqueItems", true);
            };
            described(indicator.id(), guide(indicator), () -> evidenced("level", List.of(word, range)));
        }
    }

    /** What an editor shows beside the indicator: its question and its levels. */
    private String guide(Indicator indicator) {
        List<String> lines = new ArrayList<>(List.of(messages.get(indicator.question())));
        for (Level level : indicator.levels()) {
            lines.add("- " + level.id() + ": " + messages.get(level.descriptor()));
        }
        return String.join("\n", lines);
    }

    private void focus() {
        for (Phase phase : codebook.phases()) {
            for (Term point : phase.focus()) {
                String text = messages.get(phase.name()) + ": " + messages.get(point.name());
                described(point.id(), text, () -> words(Identified.ids(List.of(Attention.values()))));
            }
        }
    }

    /** A value, or the value with what speaks for it and, where several came to it together, what each of them had found. */
    private void evidenced(String key, List<Runnable> forms) {
        longForm(key, forms, () -> {
            property("decided-by", "schema.decided-by", this::text);
            property("reason", "schema.reason", this::text);
            property("coders", "schema.coders", () -> {
                json.writeStringProperty("type", "object");
                json.writeObjectPropertyStart("additionalProperties");
                longForm(key, forms, () -> {});
                json.writeEndObject();
            });
        });
    }

    /** A value, or the value with what speaks for it. */
    private void longForm(String key, List<Runnable> forms, Runnable more) {
        json.writeArrayPropertyStart("oneOf");
        forms.forEach(this::schema);
        schema(() -> object(List.of(key), () -> {
            json.writeObjectPropertyStart(key);
            json.writeArrayPropertyStart("oneOf");
            forms.forEach(this::schema);
            json.writeEndArray();
            json.writeEndObject();
            property("evidence", "schema.evidence", this::text);
            property("at", "schema.at", this::text);
            more.run();
        }));
        json.writeEndArray();
    }

    private void object(List<String> required, Runnable properties) {
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        if (!required.isEmpty()) {
            json.writeArrayPropertyStart("required");
            required.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("properties");
        properties.run();
        json.writeEndObject();
    }

    private void property(String key, String description, Runnable schema) {
        described(key, messages.get(description), schema);
    }

    /** One of some words, which the description names. */
    private void choice(String key, String description, List<String> words) {
        described(key, messages.get(description, String.join(", ", words)), () -> words(words));
    }

    private void described(String key, String description, Runnable schema) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("description", description);
        schema.run();
        json.writeEndObject();
    }

    private void list(Runnable items) {
        json.writeStringProperty("type", "array");
        json.writeObjectPropertyStart("items");
        items.run();
        json.writeEndObject();
    }

    private void words(List<String> allowed) {
        json.writeArrayPropertyStart("enum");
        allowed.forEach(json::writeString);
        json.writeEndArray();
    }

    private void id() {
        json.writeArrayPropertyStart("type"); // an id may look like a number
        List.of("string", "integer").forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("pattern", "^" + Fields.ID_FORM + "$");
        json.writeNumberProperty("maxLength", Fields.LONGEST_ID);
    }

    /** Any scalar: {@code period: 2024} means the text that was written. */
    private void text() {
        json.writeArrayPropertyStart("type");
        List.of("string", "number", "boolean").forEach(json::writeString);
        json.writeEndArray();
    }

    private void schema(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }
}
