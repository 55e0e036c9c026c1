package samskab.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import samskab.codebook.Codebook;
import samskab.codebook.Named;
import samskab.research.Agreement;
import samskab.research.Agreement.Alone;
import samskab.research.Figure;
import samskab.research.Gap;
import samskab.research.Reliability;
import tools.jackson.core.JsonGenerator;

/** How far coders agree, for programs. */
final class AgreementJson {

    private final Codebook codebook;
    private final JsonGenerator json;

    AgreementJson(Codebook codebook, JsonGenerator json) {
        this.codebook = codebook;
        this.json = json;
    }

    void write(Agreement agreement) {
        json.writeObjectPropertyStart("agreement");
        Json.list(json, "coders", agreement.coders(), coder -> {
            json.writeStringProperty("coder", coder.name());
            json.writeNumberProperty("sheets", coder.sheets());
            json.writeNumberProperty("shared", coder.shared());
        });
        json.writeNumberProperty("units", agreement.units());
        json.writeNumberProperty("cases", agreement.cases());
        Json.list(json, "alone", agreement.alone(), this::alone);
        json.writeObjectPropertyStart("bootstrap");
        json.writeNumberProperty("seed", agreement.resampling().seed());
        json.writeNumberProperty("replications", agreement.resampling().replications());
        json.writeNumberProperty("level", 0.95);
        json.writeEndObject();
        List<Agreement.Coder> coders = agreement.coders();
        json.writeObjectPropertyStart("type");
        reliability(agreement.type(), coders);
        json.writeEndObject();
        reliabilities("axes", codebook.axes(), agreement.axes(), coders);
        reliabilities("indicators", codebook.indicators(), agreement.indicators(), coders);
        json.writeEndObject();
    }

    private void alone(Alone alone) {
        Json.sheet(json, alone.sheet().sheet());
        json.writeBooleanProperty("othersInAnotherPhase", alone.elsewhere());
    }

    private void reliabilities(
            String key, List<? extends Named> subjects, List<Reliability> all, List<Agreement.Coder> coders) {
        json.writeObjectPropertyStart(key);
        for (int i = 0; i < subjects.size(); i++) {
            json.writeObjectPropertyStart(subjects.get(i).id());
            reliability(all.get(i), coders);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void reliability(Reliability reliability, List<Agreement.Coder> coders) {
        json.writeStringProperty("metric", reliability.metric().id());
        json.writeNumberProperty("pairableUnits", reliability.pairable());
        json.writeNumberProperty("pairableValues", reliability.values());
        json.writeNumberProperty("loneValues", reliability.lone());
        json.writeObjectPropertyStart("missing");
        for (Map.Entry<Gap, Integer> gap : reliability.missing().entrySet()) {
            json.writeNumberProperty(gap.getKey().id(), gap.getValue());
        }
        json.writeEndObject();
        json.writeNumberProperty("pairs", reliability.pairs());
        json.writeNumberProperty("agreeing", reliability.agreeing());
        number("percentAgreement", AgreementWords.share(reliability));
        boolean any = reliability.pairable() > 0;
        figure("alpha", reliability.alpha(), any);
        reliability
                .kappa()
                .ifPresent(kappa -> figure(reliability.linear().isPresent() ? "kappaQuadratic" : "kappa", kappa, any));
        reliability.linear().ifPresent(linear -> figure("kappaLinear", linear, any));
        if (!reliability.without().isEmpty()) {
            json.writeArrayPropertyStart("alphaWithout");
            for (int i = 0; i < coders.size(); i++) {
                json.writeStartObject();
                json.writeStringProperty("coder", coders.get(i).name());
                number("value", reliability.without().get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void figure(String key, Figure figure, boolean anyPair) {
        json.writeObjectPropertyStart(key);
        number("value", figure.value());
        if (figure.value().isEmpty()) {
            json.writeStringProperty("undefined", anyPair ? "no-variation" : "no-pairs");
        }
        number("low", bound(figure, true));
        number("high", bound(figure, false));
        json.writeNumberProperty("undefinedReplications", figure.undefined());
        json.writeEndObject();
    }

    private static OptionalDouble bound(Figure figure, boolean low) {
        return figure.interval()
                .map(interval -> OptionalDouble.of(low ? interval.low() : interval.high()))
                .orElse(OptionalDouble.empty());
    }

    private void number(String key, OptionalDouble number) {
        json.writeName(key);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
