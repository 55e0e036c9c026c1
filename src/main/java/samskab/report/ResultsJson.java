package samskab.report;

import java.util.List;
import java.util.Optional;
import samskab.report.ArchiveReader.Saved;
import samskab.research.Chosen;
import samskab.research.Reckoning;
import samskab.research.SavedSheet;
import samskab.research.ScaleChange;
import samskab.research.Since;
import samskab.research.Since.AxisChange;
import samskab.research.Since.Effect;
import samskab.research.Since.Pair;
import tools.jackson.core.JsonGenerator;

/** What has changed from one saved result to another, for programs. */
final class ResultsJson {

    private final JsonGenerator json;
    private final Since since;

    ResultsJson(JsonGenerator json, Since since) {
        this.json = json;
        this.since = since;
    }

    void write(String oldFile, Saved old, String newFile, Saved now) {
        json.writeStringProperty("study", "results");
        result("old", oldFile, old);
        result("new", newFile, now);
        json.writeName("rules");
        since.rules().ifPresentOrElse(this::rules, json::writeNull);
        counts();
        json.writeArrayPropertyStart("types");
        since.types().forEach((from, counts) -> counts.forEach((to, number) -> types(from, to, number)));
        json.writeEndArray();
        Json.list(json, "indicators", since.reckoning(), this::reckoning);
        Json.list(json, "changed", since.changed(), this::changed);
        Json.list(json, "added", since.added(), this::lone);
        Json.list(json, "gone", since.gone(), this::lone);
    }

    private void result(String key, String file, Saved saved) {
        SavedResult stamp = saved.stamp();
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("file", file);
        json.writeStringProperty("version", stamp.version());
        json.writeStringProperty("codebook", stamp.codebook());
        json.writeStringProperty("codebookVersion", stamp.codebookVersion());
        json.writeStringProperty("digest", stamp.digest());
        json.writeObjectPropertyStart("options");
        stamp.call().options().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeNumberProperty("sheets", saved.archive().sheets().size());
        json.writeNumberProperty("refused", saved.archive().refused().size());
        json.writeEndObject();
    }

    private void rules(List<ScaleChange> rules) {
        json.writeStartArray();
        for (ScaleChange rule : rules) {
            json.writeStartObject();
            json.writeStringProperty("kind", rule.kind().id());
            json.writeStringProperty("subject", rule.subject());
            Json.text(json, "level", given(rule.level()));
            Json.text(json, "from", given(rule.before()));
            Json.text(json, "to", given(rule.after()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private void counts() {
        long otherType = since.changed().stream().filter(Pair::hasOtherOutcome).count();
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("both", since.both());
        json.writeNumberProperty("changed", since.changed().size());
        json.writeNumberProperty("otherType", otherType);
        json.writeNumberProperty("added", since.added().size());
        json.writeNumberProperty("gone", since.gone().size());
        json.writeEndObject();
    }

    private void types(String from, String to, int number) {
        json.writeStartObject();
        json.writeStringProperty("from", from);
        json.writeStringProperty("to", to);
        json.writeNumberProperty("sheets", number);
        json.writeEndObject();
    }

    private void reckoning(Reckoning one) {
        json.writeStringProperty("indicator", one.indicator());
        json.writeNumberProperty("coded", one.coded());
        json.writeNumberProperty("moved", one.moved());
        json.writeNumberProperty("otherType", one.otherType());
        ChangeWording.json(json, "least", one.least());
        ChangeWording.json(json, "most", one.most());
    }

    private void key(SavedSheet sheet) {
        json.writeStringProperty("case", sheet.key().caseId());
        json.writeStringProperty("phase", sheet.key().phase());
        json.writeName("coder");
        if (sheet.key().coder().isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(sheet.key().coder());
        }
    }

    private void verdict(String key, SavedSheet sheet) {
        json.writeObjectPropertyStart(key);
        Json.text(json, "type", sheet.type());
        json.writeStringProperty("status", sheet.status());
        json.writeEndObject();
    }

    private void lone(SavedSheet sheet) {
        key(sheet);
        Json.text(json, "type", sheet.type());
        json.writeStringProperty("status", sheet.status());
        json.writeBooleanProperty("refusedInTheOther", since.isRefusedElsewhere(sheet));
    }

    private void changed(Pair pair) {
        key(pair.after());
        verdict("from", pair.before());
        verdict("to", pair.after());
        json.writeStringProperty("type", pair.type().id());
        json.writeBooleanProperty("firm", pair.isFirm());
        json.writeObjectPropertyStart("axes");
        since.axes(pair).forEach(this::axis);
        json.writeEndObject();
        Json.list(json, "codings", since.codings(pair), change -> {
            json.writeStringProperty("indicator", change.indicator());
            chosen("from", change.before());
            chosen("to", change.after());
        });
    }

    private void axis(AxisChange axis) {
        json.writeObjectPropertyStart(axis.axis());
        ChangeWording.json(json, "from", axis.before());
        ChangeWording.json(json, "to", axis.after());
        ChangeWording.json(json, "difference", axis.difference());
        json.writeStringProperty("reach", axis.reach().id());
        axis.effects().ifPresentOrElse(this::effects, () -> json.writeNullProperty("effects"));
        json.writeEndObject();
    }

    private void effects(List<Effect> effects) {
        Json.list(json, "effects", effects, effect -> {
            json.writeStringProperty("indicator", effect.indicator());
            json.writeNumberProperty("coding", effect.coding().toDouble());
            json.writeNumberProperty("codebook", effect.codebook().toDouble());
        });
    }

    private void chosen(String key, Chosen chosen) {
        json.writeObjectPropertyStart(key);
        if (chosen.levels().isEmpty()) {
            json.writeStringProperty("silence", chosen.silence());
        } else {
            json.writeArrayPropertyStart("levels");
            chosen.levels().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
