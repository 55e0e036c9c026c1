package samskab.report;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import samskab.codebook.Advice;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Condition;
import samskab.codebook.Direction;
import samskab.codebook.Direction.Task;
import samskab.codebook.FocusPoint;
import samskab.codebook.FocusPoint.ForType;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Language;
import samskab.codebook.Level;
import samskab.codebook.Model;
import samskab.codebook.Model.Part;
import samskab.codebook.Named;
import samskab.codebook.Phase;
import samskab.codebook.Piece;
import samskab.codebook.PurposeList;
import samskab.codebook.Reference;
import samskab.codebook.Rule;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Tension;
import samskab.codebook.Text;
import samskab.codebook.Type;
import samskab.source.Identified;
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
        advice(codebook.advice());
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
        json.writeBooleanProperty("staysOpen", phase.staysOpen());
        list("focus", phase.focus(), this::named);
        references(phase.sources());
    }

    private void advice(Advice advice) {
        json.writeObjectPropertyStart("advice");
        json.writeObjectPropertyStart("focus");
        codebook.phases().forEach(phase -> list(phase.id(), advice.focus(phase), this::point));
        json.writeEndObject();
        list("directions", advice.directions(), this::direction);
        list("models", advice.models(), this::model);
        list("tensions", advice.tensions(), this::tension);
        json.writeEndObject();
    }

    private void point(FocusPoint point) {
        json.writeStringProperty("id", point.point().id());
        text("question", point.question());
        text("why", point.why());
        ids("heavy", point.heavy());
        ids("settles", point.settles());
        list("when", point.when(), this::condition);
        json.writeObjectPropertyStart("pieces");
        for (ForType piece : point.pieces()) {
            json.writeObjectPropertyStart(piece.type().id());
            piece(piece.piece());
            json.writeEndObject();
        }
        json.writeEndObject();
        references(point.sources());
    }

    private void direction(Direction direction) {
        named(direction);
        text("to", direction.to());
        list("tasks", direction.tasks(), this::task);
        references(direction.sources());
    }

    private void task(Task task) {
        named(task);
        piece(task.piece());
        ids("phases", task.phases());
        ids("heavy", task.heavy());
        text("because", task.because());
    }

    private void model(Model model) {
        named(model);
        text("use", model.use());
        list("parts", model.parts(), this::part);
        references(model.sources());
    }

    private void part(Part part) {
        named(part);
        piece(part.piece());
        ids("phases", part.phases());
        ids("types", part.types());
        list("when", part.when(), this::condition);
    }

    private void tension(Tension tension) {
        named(tension);
        piece(tension.question());
        list("when", tension.when(), this::condition);
    }

    private void piece(Piece piece) {
        text("text", piece.text());
        json.writeStringProperty("basis", piece.basis().id());
        references(piece.sources());
    }

    private void condition(Condition condition) {
        json.writeObjectPropertyStart("codings");
        condition.codings().forEach(coded -> ids(coded.indicator().id(), coded.levels()));
        json.writeEndObject();
        ids("unknown", condition.unknown());
        json.writeObjectPropertyStart("purposes");
        condition.purposes().forEach(list -> ids(list.id(), list.items()));
        json.writeEndObject();
        ids("types", condition.types());
        ids("phases", condition.phases());
    }

    private void ids(String key, List<? extends Identified> entries) {
        Json.ids(json, key, entries);
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
        Json.list(json, key, entries, write);
    }
}
