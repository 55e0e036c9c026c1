package samskab.report;

import java.util.List;
import java.util.function.Consumer;
import samskab.advise.Plan;
import samskab.advise.Plan.DirectionAdvice;
import samskab.advise.Plan.ModelAdvice;
import samskab.advise.Plan.Now;
import samskab.advise.Plan.PartAdvice;
import samskab.advise.Plan.TaskAdvice;
import samskab.advise.Plan.TensionAdvice;
import samskab.advise.PointAdvice;
import samskab.advise.Reason;
import samskab.advise.Reason.CarriedOver;
import samskab.advise.Reason.OfPhase;
import samskab.advise.Reason.Raised;
import samskab.advise.Reason.Settles;
import samskab.advise.Reason.Weighs;
import samskab.casefile.CodingSheet.Purpose;
import samskab.classify.Question;
import samskab.codebook.Named;
import samskab.codebook.Piece;
import samskab.codebook.Reference;
import samskab.codebook.Type;
import samskab.source.Identified;
import tools.jackson.core.JsonGenerator;

/** Advice for programs: ids and sentences, each with its reasons and its sources. */
final class AdviceJson {

    private final JsonGenerator json;
    private final Messages messages;
    private final AdviceWording wording;

    AdviceJson(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
        this.wording = new AdviceWording(messages);
    }

    /** What matters most now. */
    void write(Now now) {
        json.writeStringProperty("phase", now.phase().id());
        ids("types", now.types());
        list("questions", now.questions(), this::question);
        list("tensions", now.tensions(), this::tension);
        list("points", now.first(), point -> point(point, now.types()));
    }

    /** Everything; {@code first} names the points that matter most now, in their order. */
    void write(Plan plan) {
        Now now = plan.now();
        json.writeStringProperty("phase", now.phase().id());
        ids("types", now.types());
        list("questions", now.questions(), this::question);
        list("tensions", now.tensions(), this::tension);
        ids("first", now.first().stream().map(first -> first.point().point()).toList());
        list("points", plan.points(), point -> point(point, now.types()));
        list("directions", plan.directions(), this::direction);
        list("models", plan.models(), this::model);
    }

    /** An indicator that is worth asking about: fields of the object that is open. */
    void question(Question question) {
        json.writeStringProperty("indicator", question.indicator().id());
        json.writeStringProperty("axis", question.axis().id());
        json.writeStringProperty("question", messages.get(question.indicator().question()));
        json.writeBooleanProperty("needed", question.isNeeded());
        json.writeBooleanProperty("couldSettle", question.couldSettle());
        json.writeNumberProperty("closes", question.closes().toDouble());
    }

    private void tension(TensionAdvice advice) {
        named(advice.tension());
        piece(advice.tension().question());
        reasons(List.of(advice.because()));
    }

    private void point(PointAdvice advice, List<Type> types) {
        json.writeStringProperty("phase", advice.phase().id());
        named(advice.point().point());
        json.writeStringProperty("standing", advice.standing().id());
        json.writeStringProperty("question", messages.get(advice.point().question()));
        json.writeStringProperty("why", messages.get(advice.point().why()));
        list("pieces", types, type -> {
            json.writeStringProperty("type", type.id());
            piece(advice.point().piece(type));
        });
        reasons(advice.reasons());
        sources(advice.point().sources());
    }

    private void direction(DirectionAdvice advice) {
        named(advice.direction());
        json.writeStringProperty("to", messages.get(advice.direction().to()));
        list("tasks", advice.tasks(), this::task);
        sources(advice.direction().sources());
    }

    private void task(TaskAdvice advice) {
        named(advice.task());
        json.writeBooleanProperty("due", advice.isDue());
        ids("heavy", advice.heavy());
        piece(advice.task().piece());
        json.writeStringProperty("because", messages.get(advice.task().because()));
    }

    private void model(ModelAdvice advice) {
        named(advice.model());
        json.writeStringProperty("use", messages.get(advice.model().use()));
        list("parts", advice.parts(), this::part);
        sources(advice.model().sources());
    }

    private void part(PartAdvice advice) {
        named(advice.part());
        piece(advice.part().piece());
        reasons(advice.because().stream().toList());
    }

    private void reasons(List<? extends Reason> reasons) {
        list("reasons", reasons, this::reason);
    }

    private void reason(Reason reason) {
        if (reason instanceof Raised raised) {
            json.writeStringProperty("kind", "raised");
            ids(
                    "indicators",
                    raised.codings().stream().map(coding -> coding.indicator()).toList());
            list("purposes", raised.purposes(), this::purpose);
            ids("types", raised.types());
            ids("phases", raised.phases());
        } else if (reason instanceof Weighs weighs) {
            json.writeStringProperty("kind", "weighs");
            ids("types", weighs.types());
        } else if (reason instanceof Settles settles) {
            json.writeStringProperty("kind", "settles");
            ids("indicators", settles.indicators());
        } else if (reason instanceof CarriedOver carried) {
            json.writeStringProperty("kind", "carried-over");
            json.writeStringProperty("from", carried.phase().id());
            carried.attention().ifPresent(attention -> json.writeStringProperty("attention", attention.id()));
        } else {
            json.writeStringProperty("kind", reason instanceof OfPhase ? "of-phase" : "started");
        }
        json.writeStringProperty("text", wording.reason(reason));
    }

    private void purpose(Purpose purpose) {
        json.writeStringProperty("list", purpose.list().id());
        ids("items", purpose.items());
    }

    private void piece(Piece piece) {
        json.writeStringProperty("text", messages.get(piece.text()));
        json.writeStringProperty("basis", piece.basis().id());
        sources(piece.sources());
    }

    private void sources(List<Reference> sources) {
        list("sources", sources, source -> {
            json.writeStringProperty("id", source.source().id());
            source.at().ifPresent(at -> json.writeStringProperty("at", at));
        });
    }

    private void named(Named entry) {
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("name", messages.get(entry.name()));
    }

    private void ids(String key, List<? extends Identified> entries) {
        Json.ids(json, key, entries);
    }

    private <T> void list(String key, List<T> entries, Consumer<T> write) {
        Json.list(json, key, entries, write);
    }
}
