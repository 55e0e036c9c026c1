package samskab.report;

import java.util.List;
import samskab.codebook.Named;
import samskab.report.Disagreements.Found;
import samskab.report.Disagreements.Of;
import samskab.research.Disagreement;
import samskab.research.Disagreement.Effect;
import samskab.research.Disagreement.Reach;
import samskab.research.OtherPhases;
import samskab.research.Said;
import tools.jackson.core.JsonGenerator;

/** Disagreements for programs: all of them, whatever they carry to. */
final class DisagreementsJson {

    private final JsonGenerator json;

    DisagreementsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Found found) {
        json.writeObjectPropertyStart("disagreements");
        json.writeNumberProperty("cases", found.cases().size());
        json.writeNumberProperty("contestedCases", found.contested());
        json.writeObjectPropertyStart("counts");
        for (Reach reach : Reach.values()) {
            json.writeNumberProperty(reach.id(), found.count(reach));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("items");
        for (Of one : found.cases()) {
            one.all().forEach(disagreement -> write(one, disagreement));
        }
        json.writeEndArray();
        Json.list(json, "otherPhases", found.phases(), this::write);
        json.writeEndObject();
    }

    private void write(Of of, Disagreement disagreement) {
        json.writeStartObject();
        json.writeStringProperty("case", of.unit().caseId());
        json.writeStringProperty("phase", of.unit().phase().id());
        json.writeStringProperty("part", disagreement.part().id());
        json.writeStringProperty("question", disagreement.question().id());
        json.writeStringProperty("kind", disagreement.kind().id());
        json.writeStringProperty("reach", disagreement.reach().id());
        Json.list(json, "coders", disagreement.positions().said(), this::write);
        Json.list(json, "effects", disagreement.effects(), this::write);
        json.writeEndObject();
    }

    private void write(Said said) {
        json.writeStringProperty("coder", said.coder());
        words("answer", said.ends());
        Json.text(json, "evidence", said.evidence());
        Json.text(json, "at", said.at());
        json.writeStringProperty("file", said.placed().sheet().file());
        json.writeNumberProperty("document", said.placed().sheet().document());
        place("line", said, said.position().line());
        place("column", said, said.position().column());
        Json.text(json, "type", said.placed().verdict().type().map(Named::id));
        json.writeStringProperty("status", said.placed().verdict().status().id());
    }

    private void words(String key, List<String> words) {
        json.writeArrayPropertyStart(key);
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    private void place(String key, Said said, int number) {
        json.writeName(key);
        if (said.position().isNone()) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    private void write(Effect effect) {
        json.writeStringProperty("coder", effect.sheet().coder());
        json.writeStringProperty("like", effect.like().coder());
        Json.text(json, "type", effect.type().map(Named::id));
        json.writeStringProperty("status", effect.status().id());
    }

    private void write(OtherPhases other) {
        json.writeStringProperty("case", other.caseId());
        json.writeArrayPropertyStart("coders");
        other.phases().forEach((coder, phases) -> {
            json.writeStartObject();
            json.writeStringProperty("coder", coder);
            Json.ids(json, "phases", List.copyOf(phases));
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
