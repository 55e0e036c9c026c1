package samskab.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.casefile.ScopeAnswer;
import samskab.classify.Item;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Indicator;
import samskab.codebook.Named;
import samskab.research.Acceptability;
import samskab.research.Addend;
import samskab.research.Bound;
import samskab.research.Explanation;
import samskab.research.Open;
import samskab.research.ScoreWorking;
import samskab.research.TypeWorking;
import samskab.research.Unweighable;
import samskab.research.WeightRadius;
import tools.jackson.core.JsonGenerator;

/** Explanations for programs: every figure and what it consists of, as fields of the object that is open. */
final class ExplanationJson {

    private final JsonGenerator json;
    private final CaseJson fields;
    private final AdviceJson advice;

    ExplanationJson(JsonGenerator json, CaseJson fields, AdviceJson advice) {
        this.json = json;
        this.fields = fields;
        this.advice = advice;
    }

    void write(Outcome.Explained outcome) {
        Explanation explanation = outcome.explanation();
        json.writeObjectPropertyStart("explanation");
        Json.list(json, "axes", explanation.scores(), this::axis);
        Json.list(json, "types", explanation.types(), this::type);
        fields.flip(outcome.verdict().flip());
        Json.list(json, "open", explanation.open(), this::open);
        Json.list(json, "questions", explanation.questions(), advice::question);
        Json.ids(json, "withoutEvidence", indicators(explanation.unevidenced()));
        Json.list(json, "recorded", explanation.recorded(), this::coding);
        Json.list(json, "outside", outcome.verdict().outside(), this::outside);
        json.writeEndObject();
    }

    private static List<Indicator> indicators(List<Coding> codings) {
        return codings.stream().map(Coding::indicator).toList();
    }

    private void axis(ScoreWorking working) {
        Score score = working.score();
        json.writeStringProperty("axis", score.axis().id());
        Json.share(json, "value", score.value());
        Json.share(json, "low", score.low());
        Json.share(json, "high", score.high());
        Json.share(json, "coverage", score.coverage());
        exact("minimumCoverage", score.axis().minimumCoverage());
        json.writeStringProperty("leaning", score.leaning().id());
        Json.ids(json, "missing", score.missing());
        exact("sum", score.value().map(Ratio::part));
        exact("weight", score.value().map(Ratio::whole));
        Json.list(json, "addends", working.addends(), this::addend);
        Json.list(json, "uncounted", working.uncounted(), this::uncounted);
        bound("least", working.least());
        bound("most", working.most());
        fields.flip(working.flip());
        radius(working);
    }

    private void addend(Addend addend) {
        coding(addend.coding());
        values(addend.item());
        exact("value", addend.item().middle());
        exact("product", addend.product());
        json.writeNumberProperty("weightShare", addend.weightShare().toDouble());
        json.writeNumberProperty("term", addend.term().toDouble());
        Json.share(json, "scoreShare", addend.scoreShare());
        json.writeNumberProperty(
                "pull", addend.offHalf().signum() * addend.pull().toDouble());
    }

    private void uncounted(Coding coding) {
        coding(coding);
        if (coding.isApplicable()) {
            values(Item.of(coding));
        }
    }

    private void coding(Coding coding) {
        json.writeStringProperty("indicator", coding.indicator().id());
        json.writeStringProperty("use", coding.indicator().use().id());
        fields.coding(coding);
    }

    private void values(Item item) {
        exact("weight", item.indicator().weight());
        exact("low", item.low());
        exact("high", item.high());
    }

    private void bound(String key, Optional<Bound> bound) {
        json.writeName(key);
        bound.ifPresentOrElse(this::bound, json::writeNull);
    }

    private void bound(Bound bound) {
        json.writeStartObject();
        json.writeNumberProperty("value", bound.value().toDouble());
        Json.list(json, "counted", bound.counted(), counted -> {
            json.writeStringProperty("indicator", counted.indicator().id());
            exact("value", counted.value());
        });
        Json.ids(json, "leftOut", bound.leftOut());
        json.writeEndObject();
    }

    private void radius(ScoreWorking working) {
        json.writeObjectPropertyStart("weightRadius");
        Json.share(json, "value", working.radius().map(WeightRadius::value));
        Json.share(json, "low", working.radius().map(WeightRadius::low));
        Json.text(json, "undefined", working.unweighable().map(Unweighable::id));
        json.writeEndObject();
    }

    private void type(TypeWorking working) {
        json.writeStringProperty("type", working.membership().type().id());
        json.writeObjectPropertyStart("membership");
        Json.share(json, "value", working.membership().value());
        Json.share(json, "low", working.membership().low());
        Json.share(json, "high", working.membership().high());
        json.writeEndObject();
        Json.list(json, "degrees", working.degrees(), degree -> {
            json.writeStringProperty("axis", degree.axis().id());
            json.writeStringProperty("pole", degree.pole().id());
            Json.share(json, "value", degree.value());
        });
        Json.ids(json, "weakest", working.weakest());
        acceptability(working);
    }

    private void acceptability(TypeWorking working) {
        json.writeObjectPropertyStart("acceptability");
        share("value", working.acceptability().map(Acceptability::value));
        share("low", working.acceptability().map(Acceptability::low));
        share("high", working.acceptability().map(Acceptability::high));
        Json.list(json, "undefined", working.unweighable(), axis -> {
            json.writeStringProperty("axis", axis.axis().id());
            json.writeStringProperty("reason", axis.reason().id());
        });
        json.writeEndObject();
    }

    private void open(Open open) {
        Indicator indicator = open.coding().indicator();
        json.writeStringProperty("indicator", indicator.id());
        Json.text(json, "axis", indicator.axis());
        Json.list(json, "answers", open.answers(), answer -> {
            json.writeStringProperty("answer", id(indicator, answer.answer()));
            Json.share(json, "score", answer.score().value());
            json.writeStringProperty("leaning", answer.score().leaning().id());
            Json.text(json, "type", answer.verdict().type().map(Named::id));
            json.writeStringProperty("status", answer.verdict().status().id());
        });
    }

    private static String id(Indicator indicator, Choice answer) {
        if (answer instanceof Levels levels) {
            return indicator.levels().get(levels.lowest()).id();
        }
        return ((Choice.Silent) answer).reason().id();
    }

    private void outside(ScopeAnswer answer) {
        json.writeStringProperty("question", answer.question().id());
        json.writeStringProperty("answer", answer.answer().id());
        fields.evidence(answer.evidence(), answer.at(), answer.position());
    }

    private void share(String key, Optional<Double> share) {
        json.writeName(key);
        share.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    private void exact(String key, Optional<BigDecimal> number) {
        number.ifPresentOrElse(there -> exact(key, there), () -> json.writeNullProperty(key));
    }

    /** A decimal as it is, without zeros at its end. */
    private void exact(String key, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        json.writeNumberProperty(key, bare.setScale(Math.max(0, bare.scale())));
    }
}
