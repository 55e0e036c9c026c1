package samskab.report;

import java.util.List;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.classify.Membership;
import samskab.codebook.Named;
import samskab.research.Placed;
import samskab.research.Span;
import samskab.research.Step;
import samskab.research.Step.Move;
import samskab.research.Step.Part;
import tools.jackson.core.JsonGenerator;

/** Sheets that are compared and the steps between them, for programs. */
final class StepJson {

    private final JsonGenerator json;

    StepJson(JsonGenerator json) {
        this.json = json;
    }

    /** A sheet with its verdict: fields of the object that is open. */
    void sheet(Placed placed) {
        Json.sheet(json, placed.sheet());
        json.writeStringProperty("title", placed.sheet().title());
        json.writeBooleanProperty("phaseStated", placed.sheet().phaseStated());
        Json.text(json, "type", placed.verdict().type().map(Named::id));
        json.writeStringProperty("status", placed.verdict().status().id());
        json.writeArrayPropertyStart("outside");
        placed.verdict()
                .outside()
                .forEach(answer -> json.writeString(answer.question().id()));
        json.writeEndArray();
        json.writeObjectPropertyStart("scores");
        placed.verdict()
                .scores()
                .forEach(score -> ChangeWording.json(json, score.axis().id(), Span.of(score)));
        json.writeEndObject();
        json.writeObjectPropertyStart("memberships");
        placed.verdict().memberships().forEach(this::membership);
        json.writeEndObject();
    }

    private void membership(Membership membership) {
        json.writeObjectPropertyStart(membership.type().id());
        Json.share(json, "value", membership.value());
        Json.share(json, "low", membership.low());
        Json.share(json, "high", membership.high());
        json.writeEndObject();
    }

    /**
     * A step: fields of the object that is open.
     *
     * @param all whether the indicators that are coded alike are among those that are listed
     */
    void step(Step step, boolean all) {
        json.writeStringProperty("type", step.type().id());
        json.writeBooleanProperty("firm", step.isFirm());
        json.writeObjectPropertyStart("axes");
        step.moves().forEach(this::move);
        json.writeEndObject();
        json.writeArrayPropertyStart("indicators");
        step.moves().forEach(move -> parts(move.parts(), all));
        parts(step.recorded(), all);
        json.writeEndArray();
    }

    private void move(Move move) {
        json.writeObjectPropertyStart(move.axis().id());
        ChangeWording.json(json, "difference", move.difference());
        json.writeStringProperty("reach", move.reach().id());
        json.writeEndObject();
    }

    private void parts(List<Part> parts, boolean all) {
        parts.stream().filter(part -> all || part.isChanged()).forEach(this::part);
    }

    private void part(Part part) {
        json.writeStartObject();
        json.writeStringProperty("indicator", part.before().indicator().id());
        Json.text(json, "axis", part.before().indicator().axis());
        coding("from", part.before());
        coding("to", part.after());
        ChangeWording.json(json, "share", part.share());
        json.writeEndObject();
    }

    private void coding(String key, Coding coding) {
        json.writeObjectPropertyStart(key);
        coding.levels().ifPresent(levels -> Json.levels(json, "levels", coding.indicator(), levels));
        if (coding.choice() instanceof Silent silent) {
            json.writeStringProperty("silence", silent.reason().id());
        }
        json.writeEndObject();
    }
}
