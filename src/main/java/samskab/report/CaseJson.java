package samskab.report;

import java.util.List;
import java.util.Optional;
import samskab.advise.Adviser;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.casefile.ScopeAnswer;
import samskab.classify.Flip;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Indicator;
import samskab.codebook.Named;
import samskab.source.Diagnostic;
import samskab.source.Identified;
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
        write("coder", sheet.coder());
        write("organisation", sheet.organisation());
        write("sector", sheet.sector());
        write("period", sheet.period());
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
        json.writeName("flip");
        verdict.flip().ifPresentOrElse(this::write, json::writeNull);
        json.writeObjectPropertyStart("codings");
        sheet.codings().forEach(this::write);
        json.writeEndObject();
    }

    private void writeType(CodingSheet sheet, Verdict verdict) {
        write("type", verdict.type().map(Named::id));
        json.writeStringProperty("status", verdict.status().id());
        json.writeArrayPropertyStart("candidates");
        verdict.candidates().forEach(type -> json.writeString(type.id()));
        json.writeEndArray();
        write("expected", sheet.expected().map(Named::id));
    }

    private void write(Score score) {
        json.writeObjectPropertyStart(score.axis().id());
        writeShare("value", score.value());
        writeShare("low", score.low());
        writeShare("high", score.high());
        writeShare("coverage", score.coverage());
        json.writeStringProperty("leaning", score.leaning().id());
        json.writeArrayPropertyStart("missing");
        score.missing().forEach(indicator -> json.writeString(indicator.id()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Membership membership) {
        json.writeObjectPropertyStart(membership.type().id());
        writeShare("value", membership.value());
        writeShare("low", membership.low());
        writeShare("high", membership.high());
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

    private void write(Flip flip) {
        json.writeStartObject();
        json.writeNumberProperty("distance", flip.distance());
        json.writeStringProperty("axis", flip.axis().id());
        json.writeArrayPropertyStart("changes");
        for (Flip.Change change : flip.changes()) {
            json.writeStartObject();
            json.writeStringProperty("indicator", change.indicator().id());
            json.writeNumberProperty("steps", change.steps());
            write("from", change.indicator(), change.from());
            write("to", change.indicator(), change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Coding coding) {
        json.writeObjectPropertyStart(coding.indicator().id());
        coding.levels().ifPresent(levels -> write("levels", coding.indicator(), levels));
        if (coding.choice() instanceof Silent silent) {
            json.writeStringProperty("silence", silent.reason().id());
        }
        write("evidence", coding.evidence());
        write("at", coding.at());
        boolean written = !coding.position().isNone();
        write("line", written, coding.position().line());
        write("column", written, coding.position().column());
        json.writeEndObject();
    }

    private void write(String key, boolean isKnown, int number) {
        json.writeName(key);
        if (isKnown) {
            json.writeNumber(number);
        } else {
            json.writeNull();
        }
    }

    /** A level as a list of one, a range as a list of its ends. */
    private void write(String key, Indicator indicator, Levels levels) {
        List<String> ids = Identified.ids(indicator.levels());
        json.writeArrayPropertyStart(key);
        json.writeString(ids.get(levels.lowest()));
        if (levels.isRange()) {
            json.writeString(ids.get(levels.highest()));
        }
        json.writeEndArray();
    }

    private void write(String key, Optional<String> text) {
        json.writeName(key);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private void writeShare(String key, Optional<Ratio> ratio) {
        json.writeName(key);
        ratio.ifPresentOrElse(share -> json.writeNumber(share.toDouble()), json::writeNull);
    }
}
