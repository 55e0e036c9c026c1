package samskab.report;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Language;
import samskab.codebook.Level;
import samskab.codebook.Named;
import samskab.codebook.Phase;
import samskab.codebook.PurposeList;
import samskab.codebook.Reference;
import samskab.codebook.Rule;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Text;
import samskab.codebook.Type;
import tools.jackson.core.JsonGenerator;

/** The codebook whole, for programs: all entries with all languages. */
public final class CodebookJson {

    private final JsonGenerator json;
    private final Codebook codebook;

    private CodebookJson(Writer out, Codebook codebook) {
        this.json = Json.generator(out);
        this.codebook = codebook;
    }

    /** Writes a codebook and a line end. */
    public static void write(Writer out, Codebook codebook) {
        new CodebookJson(out, codebook).write();
    }

    private void write() {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
        json.writeStringProperty("codebook", codebook.id());
        json.writeNumberProperty("version", codebook.version());
        json.writeStringProperty("digest", codebook.digest());
        text("title", codebook.title());
        text("description", codebook.description());
        list("sources", codebook.sources(), this::source);
        list("rules", codebook.rules(), this::rule);
        list("axes", codebook.axes(), this::axis);
        list("indicators", codebook.indicators(), this::indicator);
        list("types", codebook.types(), this::type);
        list("scope", codebook.scope(), this::scope);
        list("purposes", codebook.purposes(), this::purposes);
        list("phases", codebook.phases(), this::phase);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void source(Reference.Source source) {
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("citation", source.citation());
    }

    private void rule(Rule rule) {
        named(rule);
        text("text", rule.text());
        references(rule.sources());
    }

    private void axis(Axis axis) {
        named(axis);
        text("question", axis.question());
        text("low", axis.low());
        text("high", axis.high());
        text("lowSide", axis.lowSide());
        text("highSide", axis.highSide());
        json.writeNumberProperty("minimumCoverage", axis.minimumCoverage());
        references(axis.sources());
    }

    private void indicator(Indicator indicator) {
        named(indicator);
        json.writeStringProperty("use", indicator.use().id());
        if (indicator.use() != Use.RECORDED) {
            json.writeStringProperty("axis", indicator.axis().orElseThrow());
            json.writeNumberProperty("weight", indicator.weight());
            json.writeBooleanProperty("mustHave", indicator.mustHave());
        }
        text("question", indicator.question());
        text("why", indicator.why());
        text("trap", indicator.trap());
        list("levels", indicator.levels(), level -> level(level, indicator.use() != Use.RECORDED));
        text("lowExample", indicator.lowExample());
        text("highExample", indicator.highExample());
        references(indicator.sources());
    }

    private void level(Level level, boolean scored) {
        named(level);
        if (scored) {
            json.writeNumberProperty("value", level.value());
        }
        text("descriptor", level.descriptor());
    }

    private void type(Type type) {
        named(type);
        json.writeObjectPropertyStart("poles");
        type.poles().forEach((axis, pole) -> json.writeStringProperty(axis, pole.id()));
        json.writeEndObject();
        text("definition", type.definition());
        references(type.sources());
    }

    private void scope(ScopeQuestion question) {
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("outside", question.outside().id());
        text("question", question.question());
        text("reason", question.reason());
        references(question.sources());
    }

    private void purposes(PurposeList list) {
        named(list);
        list("items", list.items(), this::named);
        references(list.sources());
    }

    private void phase(Phase phase) {
        named(phase);
        list("focus", phase.focus(), this::named);
        references(phase.sources());
    }

    private void named(Named entry) {
        json.writeStringProperty("id", entry.id());
        text("name", entry.name());
    }

    private void text(String key, Text text) {
        json.writeObjectPropertyStart(key);
        for (Language language : Language.values()) {
            json.writeStringProperty(language.id(), text.in(language));
        }
        json.writeEndObject();
    }

    private void references(List<Reference> references) {
        list("sources", references, reference -> {
            json.writeStringProperty("id", reference.source().id());
            reference.at().ifPresent(at -> json.writeStringProperty("at", at));
        });
    }

    private <T> void list(String key, List<T> entries, Consumer<T> write) {
        json.writeArrayPropertyStart(key);
        for (T entry : entries) {
            json.writeStartObject();
            write.accept(entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
