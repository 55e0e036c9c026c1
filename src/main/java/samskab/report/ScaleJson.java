package samskab.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import samskab.casefile.Choice.Levels;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.codebook.Silence;
import samskab.research.Coefficient;
import samskab.research.Coefficient.Undefined;
import samskab.research.Placed;
import samskab.research.Scale;
import samskab.research.Scale.OfAxis;
import samskab.research.Scale.OfIndicator;
import samskab.research.Scale.OfType;
import tools.jackson.core.JsonGenerator;

/** The scale figures of an archive for programs. */
final class ScaleJson {

    private final JsonGenerator json;
    private final Scale scale;

    ScaleJson(JsonGenerator json, Scale scale) {
        this.json = json;
        this.scale = scale;
    }

    void write() {
        json.writeObjectPropertyStart("scale");
        Json.list(json, "corners", scale.types(), this::corner);
        Json.list(json, "axes", scale.axes(), this::axis);
        Json.list(json, "indicators", scale.indicators(), this::indicator);
        json.writeEndObject();
    }

    private void corner(OfType type) {
        json.writeStringProperty("type", type.type().id());
        json.writeNumberProperty("sheets", type.sheets());
        json.writeNumberProperty("determined", type.determined());
        json.writeNumberProperty("provisional", type.provisional());
        json.writeName("best");
        type.best()
                .ifPresentOrElse(
                        best -> {
                            json.writeStartObject();
                            json.writeNumberProperty(
                                    "membership", best.membership().toDouble());
                            Json.sheet(json, best.placed().sheet());
                            json.writeEndObject();
                        },
                        json::writeNull);
    }

    private void axis(OfAxis axis) {
        json.writeStringProperty("id", axis.axis().id());
        json.writeNumberProperty("above", axis.sheets(Leaning.HIGH));
        json.writeNumberProperty("atHalf", axis.sheets(Leaning.BORDER));
        json.writeNumberProperty("below", axis.sheets(Leaning.LOW));
        json.writeNumberProperty("insufficient", axis.sheets(Leaning.INSUFFICIENT));
        Json.share(json, "shareAbove", share(axis));
        Json.list(json, "sheetsAtHalf", axis.atHalf(), this::sheet);
        json.writeObjectPropertyStart("alpha");
        coefficient(axis.alpha());
        Json.ids(json, "indicators", axis.core());
        json.writeEndObject();
    }

    private static Optional<Ratio> share(OfAxis axis) {
        return axis.scored() == 0
                ? Optional.empty()
                : Optional.of(new Ratio(new BigDecimal(axis.sheets(Leaning.HIGH)), new BigDecimal(axis.scored())));
    }

    private void sheet(Placed placed) {
        Json.sheet(json, placed.sheet());
    }

    private void indicator(OfIndicator of) {
        json.writeStringProperty("id", of.indicator().id());
        Json.text(json, "axis", of.indicator().axis());
        json.writeObjectPropertyStart("levels");
        for (int i = 0; i < of.levels().size(); i++) {
            json.writeNumberProperty(
                    of.indicator().levels().get(i).id(), of.levels().get(i));
        }
        json.writeEndObject();
        Json.list(json, "ranges", of.ranges().entrySet().stream().toList(), range -> range(of, range));
        json.writeObjectPropertyStart("silences");
        for (Silence silence : Silence.ALL) {
            json.writeNumberProperty(silence.id(), of.silences().getOrDefault(silence, 0));
        }
        json.writeEndObject();
        json.writeName("correlation");
        of.correlation()
                .ifPresentOrElse(
                        correlation -> {
                            json.writeStartObject();
                            coefficient(correlation);
                            json.writeEndObject();
                        },
                        json::writeNull);
    }

    private void range(OfIndicator of, Map.Entry<Levels, Integer> range) {
        Json.levels(json, "levels", of.indicator(), range.getKey());
        json.writeNumberProperty("sheets", range.getValue());
    }

    private void coefficient(Coefficient coefficient) {
        json.writeName("value");
        coefficient.value().ifPresentOrElse(json::writeNumber, json::writeNull);
        Json.text(json, "undefined", coefficient.undefined().map(Undefined::id));
        json.writeNumberProperty("sheets", coefficient.sheets());
    }
}
