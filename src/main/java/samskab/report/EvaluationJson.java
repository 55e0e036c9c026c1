package samskab.report;

import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Membership;
import samskab.classify.Status;
import samskab.codebook.Named;
import samskab.codebook.Type;
import samskab.research.Confusion;
import samskab.research.Confusion.BeyondChance;
import samskab.research.Evaluation;
import samskab.research.Misplaced;
import samskab.research.Misplaced.Pull;
import samskab.research.Misplaced.WrongSide;
import samskab.research.Placed;
import samskab.research.Proportion;
import samskab.research.Proportion.Interval;
import tools.jackson.core.JsonGenerator;

/** An evaluation for programs. */
final class EvaluationJson {

    private final JsonGenerator json;
    private final List<Type> types;
    private final Evaluation evaluation;

    EvaluationJson(JsonGenerator json, List<Type> types, Evaluation evaluation) {
        this.json = json;
        this.types = types;
        this.evaluation = evaluation;
    }

    void write() {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("sheets", evaluation.sheets().size());
        json.writeNumberProperty("cases", evaluation.cases());
        json.writeNumberProperty("withoutExpected", evaluation.without());
        json.writeEndObject();
        determined(evaluation.determined());
        json.writeObjectPropertyStart("provisional");
        matrix(evaluation.provisional());
        json.writeEndObject();
        withoutType();
        Json.list(json, "sheets", evaluation.sheets(), this::sheet);
        Json.list(json, "misplaced", evaluation.misplaced(), this::misplaced);
    }

    private void determined(Confusion matrix) {
        json.writeObjectPropertyStart("determined");
        matrix(matrix);
        share("right", matrix.right());
        json.writeName("kappa");
        matrix.kappa().ifPresentOrElse(this::kappa, json::writeNull);
        Optional<String> reason = Optional.of(matrix.total() == 0 ? "no-sheets" : "no-variation")
                .filter(why -> matrix.kappa().isEmpty());
        Json.text(json, "kappaUndefined", reason);
        json.writeObjectPropertyStart("types");
        for (Type type : types) {
            json.writeObjectPropertyStart(type.id());
            share("precision", matrix.precision(type));
            share("recall", matrix.recall(type));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** First the expected type, then the found. */
    private void matrix(Confusion matrix) {
        json.writeNumberProperty("sheets", matrix.total());
        json.writeObjectPropertyStart("matrix");
        for (Type expected : types) {
            json.writeObjectPropertyStart(expected.id());
            types.forEach(found -> json.writeNumberProperty(found.id(), matrix.count(expected, found)));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void withoutType() {
        json.writeObjectPropertyStart("withoutType");
        for (Type expected : types) {
            json.writeObjectPropertyStart(expected.id());
            for (Status status : List.of(Status.BORDER, Status.UNDETERMINED)) {
                json.writeNumberProperty(status.id(), evaluation.count(expected, status));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void share(String key, Proportion share) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("count", share.count());
        json.writeNumberProperty("of", share.of());
        Json.share(json, "value", share.value());
        interval(share.interval());
        json.writeEndObject();
    }

    private void kappa(BeyondChance kappa) {
        json.writeStartObject();
        json.writeNumberProperty("value", kappa.value());
        interval(Optional.of(kappa.interval()));
        json.writeEndObject();
    }

    private void interval(Optional<Interval> interval) {
        json.writeName("low");
        interval.ifPresentOrElse(known -> json.writeNumber(known.low()), json::writeNull);
        json.writeName("high");
        interval.ifPresentOrElse(known -> json.writeNumber(known.high()), json::writeNull);
    }

    private void sheet(Placed placed) {
        Json.sheet(json, placed.sheet());
        json.writeStringProperty(
                "expected", placed.sheet().expected().orElseThrow().id());
        Json.text(json, "type", placed.verdict().type().map(Named::id));
        json.writeStringProperty("status", placed.verdict().status().id());
    }

    private void misplaced(Misplaced misplaced) {
        sheet(misplaced.placed());
        json.writeBooleanProperty("withinReach", misplaced.isWithinReach());
        json.writeObjectPropertyStart("memberships");
        membership("expected", misplaced.membership(misplaced.expected()));
        membership("type", misplaced.membership(misplaced.found()));
        json.writeEndObject();
        Json.list(json, "axes", misplaced.axes(), this::wrongSide);
    }

    private void membership(String key, Membership membership) {
        json.writeObjectPropertyStart(key);
        Json.share(json, "value", membership.value());
        Json.share(json, "low", membership.low());
        Json.share(json, "high", membership.high());
        json.writeEndObject();
    }

    private void wrongSide(WrongSide axis) {
        json.writeStringProperty("axis", axis.score().axis().id());
        json.writeStringProperty("needed", axis.needed().id());
        json.writeStringProperty("leaning", axis.score().leaning().id());
        Json.share(json, "value", axis.score().value());
        Json.share(json, "low", axis.score().low());
        Json.share(json, "high", axis.score().high());
        Json.share(json, "distance", Optional.of(axis.distance()));
        Json.list(json, "pulls", axis.pulls(), this::pull);
        Json.share(json, "against", Optional.of(axis.against()));
    }

    private void pull(Pull pull) {
        Coding coding = pull.coding();
        json.writeStringProperty("indicator", coding.indicator().id());
        coding.levels().ifPresent(levels -> Json.levels(json, "levels", coding.indicator(), levels));
        Json.share(json, "share", Optional.of(pull.share()));
        Json.text(json, "evidence", coding.evidence());
        Json.text(json, "at", coding.at());
        json.writeNumberProperty("line", coding.position().line());
        json.writeNumberProperty("column", coding.position().column());
    }
}
