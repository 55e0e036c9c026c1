package samskab.report;

import java.util.Optional;
import samskab.advise.Adviser;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.casefile.ScopeAnswer;
import samskab.classify.Flip;
import samskab.classify.Membership;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Named;
import samskab.source.Diagnostic;
import samskab.source.Position;
import tools.jackson.core.JsonGenerator;

/** The fields of the objects that JSON output consists of, whatever they stand in. */
final class CaseJson {

    private final JsonGenerator json;
    private final Setting setting;
    private final DiagnosticText sentences;
    private final AdviceJson advice;
    private final Adviser adviser;

    CaseJson(JsonGenerator json, Setting setting) {
        this.json = json;
        this.setting = setting;
        this.sentences = new DiagnosticText(setting.messages(), Paint.NONE);
        this.advice = new AdviceJson(json, setting.messages());
        this.adviser = new Adviser(setting.codebook());
    }

    /** With what the result was made: enough to make it again. */
    void stamp() {
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "samskab");
        json.writeStringProperty("version", setting.version());
        json.writeEndObject();
        json.writeObjectPropertyStart("codebook");
        json.writeStringProperty("id", setting.codebook().id());
        json.writeNumberProperty("version", setting.codebook().version());
        json.writeStringProperty("digest", setting.codebook().digest());
        SavedScaleJson.write(json, setting.codebook());
        json.writeEndObject();
        json.writeObjectPropertyStart("options");
        json.writeStringProperty("command", setting.call().command());
        json.writeArrayPropertyStart("paths");
        setting.call().paths().forEach(json::writeString);
        json.writeEndArray();
        setting.call().options().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** What is said of a document that was not refused. */
    void write(Outcome outcome) {
        if (outcome instanceof Outcome.Classified classified) {
            classified(classified);
        } else if (outcome instanceof Outcome.Advised advised) {
            advised(advised);
        } else if (outcome instanceof Outcome.Explained explained) {
            explained(explained);
        } else if (outcome instanceof Outcome.Checked checked) {
            write(checked.sheet());
        }
    }

    private void classified(Outcome.Classified outcome) {
        write(outcome.sheet());
        write(outcome.sheet(), outcome.verdict());
        json.writeObjectPropertyStart("advice");
        advice.write(adviser.now(outcome.sheet(), outcome.verdict()));
        json.writeEndObject();
    }

    private void advised(Outcome.Advised outcome) {
        write(outcome.sheet());
        writeType(outcome.sheet(), outcome.verdict());
        writeScope(outcome.sheet(), outcome.verdict());
        json.writeObjectPropertyStart("plan");
        advice.write(outcome.plan());
        json.writeEndObject();
    }

    private void explained(Outcome.Explained outcome) {
        write(outcome.sheet());
        writeType(outcome.sheet(), outcome.verdict());
        writeScope(outcome.sheet(), outcome.verdict());
        new ExplanationJson(json, this, advice).write(outcome);
    }

    void refused(Diagnostic diagnostic) {
        json.writeStringProperty("file", diagnostic.file());
        json.writeNumberProperty("document", diagnostic.document());
        json.writeNumberProperty("line", diagnostic.at().line());
        json.writeNumberProperty("column", diagnostic.at().column());
        json.writeStringProperty("id", diagnostic.fault().id());
        json.writeStringProperty("message", sentences.sentence(diagnostic));
        json.writeStringProperty("mend", sentences.mending(diagnostic));
    }

    private void write(CodingSheet sheet) {
        json.writeStringProperty("case", sheet.caseId());
        json.writeStringProperty("title", sheet.title());
        json.writeStringProperty("file", sheet.file());
        json.writeNumberProperty("document", sheet.document());
        json.writeNumberProperty("line", sheet.line());
        json.writeStringProperty("digest", sheet.source().digest());
        json.writeStringProperty("phase", sheet.phase().id());
        json.writeBooleanProperty("phaseStated", sheet.phaseStated());
        Json.text(json, "coder", sheet.coder());
        Json.text(json, "organisation", sheet.organisation());
        Json.text(json, "sector", sheet.sector());
        Json.text(json, "period", sheet.period());
    }

    private void write(CodingSheet sheet, Verdict verdict) {
        writeType(sheet, verdict);
        json.writeObjectPropertyStart("scores");
        verdict.scores().forEach(this::write);
        json.writeEndObject();
        json.writeObjectPropertyStart("memberships");
        verdict.memberships().forEach(this::write);
        json.writeEndObject();
        writeScope(sheet, verdict);
        flip(verdict.flip());
        json.writeObjectPropertyStart("codings");
        sheet.codings().forEach(this::write);
        json.writeEndObject();
    }

    private void writeType(CodingSheet sheet, Verdict verdict) {
        Json.text(json, "type", verdict.type().map(Named::id));
        json.writeStringProperty("status", verdict.status().id());
        json.writeArrayPropertyStart("candidates");
        verdict.candidates().forEach(type -> json.writeString(type.id()));
        json.writeEndArray();
        Json.text(json, "expected", sheet.expected().map(Named::id));
    }

    private void write(Score score) {
        json.writeObjectPropertyStart(score.axis().id());
        Json.share(json, "value", score.value());
        Json.share(json, "low", score.low());
        Json.share(json, "high", score.high());
        Json.share(json, "coverage", score.coverage());
        json.writeStringProperty("leaning", score.leaning().id());
        json.writeArrayPropertyStart("missing");
        score.missing().forEach(indicator -> json.writeString(indicator.id()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Membership membership) {
        json.writeObjectPropertyStart(membership.type().id());
        Json.share(json, "value", membership.value());
        Json.share(json, "low", membership.low());
        Json.share(json, "high", membership.high());
        json.writeEndObject();
    }

    /** The answers given, and which of them put the case outside. */
    private void writeScope(CodingSheet sheet, Verdict verdict) {
        json.writeObjectPropertyStart("scope");
        json.writeArrayPropertyStart("outside");
        verdict.outside().forEach(answer -> json.writeString(answer.question().id()));
        json.writeEndArray();
        json.writeObjectPropertyStart("answers");
        for (ScopeAnswer answer : sheet.scope()) {
            json.writeStringProperty(answer.question().id(), answer.answer().id());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A flip as an object of its own, or null where there is none. */
    void flip(Optional<Flip> flip) {
        json.writeName("flip");
        flip.ifPresentOrElse(this::write, json::writeNull);
    }

    private void write(Flip flip) {
        json.writeStartObject();
        json.writeNumberProperty("distance", flip.distance());
        json.writeStringProperty("axis", flip.axis().id());
        json.writeArrayPropertyStart("changes");
        for (Flip.Change change : flip.changes()) {
            json.writeStartObject();
            json.writeStringProperty("indicator", change.indicator().id());
            json.writeNumberProperty("steps", change.steps());
            Json.levels(json, "from", change.indicator(), change.from());
            Json.levels(json, "to", change.indicator(), change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Coding coding) {
        json.writeObjectPropertyStart(coding.indicator().id());
        coding(coding);
        json.writeEndObject();
    }

    /** What was found for an indicator, and where it stands: fields of the object that is open. */
    void coding(Coding coding) {
        coding.levels().ifPresent(levels -> Json.levels(json, "levels", coding.indicator(), levels));
        if (coding.choice() instanceof Silent silent) {
            json.writeStringProperty("silence", silent.reason().id());
        }
        evidence(coding.evidence(), coding.at(), coding.position());
    }

    /** What supports an answer, and where it stands. */
    void evidence(Optional<String> evidence, Optional<String> at, Position position) {
        Json.text(json, "evidence", evidence);
        Json.text(json, "at", at);
        write("line", !position.isNone(), position.line());
        write("column", !position.isNone(), position.column());
    }

    private void write(String key, boolean isKnown, int number) {
        json.writeName(key);
        if (isKnown) {
            json.writeNumber(number);
        } else {
            json.writeNull();
        }
    }
}
