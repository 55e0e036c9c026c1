package samskab.report;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.codebook.Type;
import samskab.research.Archive;
import samskab.research.Check;
import samskab.research.CheckCount;
import samskab.research.CheckCount.Move;
import samskab.research.CutOffs;
import samskab.research.Effect;
import samskab.research.NoType;
import samskab.research.OuterBounds;
import samskab.research.Robustness;
import samskab.research.Robustness.Standing;
import samskab.research.Robustness.Trial;
import samskab.research.ValueTable;
import samskab.source.Identified;
import tools.jackson.core.JsonGenerator;

/** Robustness for programs: the checks and what each does, and for each sheet what becomes of it. */
final class RobustnessJson {

    private final JsonGenerator json;
    private final Archive archive;

    RobustnessJson(JsonGenerator json, Archive archive) {
        this.json = json;
        this.archive = archive;
    }

    void write() {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("read", archive.read());
        json.writeNumberProperty("sheets", archive.sheets().size());
        json.writeNumberProperty("cases", archive.cases().size());
        json.writeNumberProperty(
                "casesWithSeveralSheets",
                archive.cases().values().stream().filter(sheets -> sheets > 1).count());
        Json.list(json, "coders", archive.coders().entrySet().stream().toList(), this::coder);
        json.writeEndObject();
        standings();
        coverage();
        Json.list(json, "checks", archive.counts(), this::check);
        Json.list(json, "sheets", archive.sheets(), this::sheet);
    }

    private void coder(Map.Entry<String, Integer> coder) {
        Json.text(json, "coder", Optional.of(coder.getKey()).filter(id -> !id.isEmpty()));
        json.writeNumberProperty("sheets", coder.getValue());
    }

    private void standings() {
        json.writeObjectPropertyStart("standings");
        for (Standing standing : Standing.values()) {
            json.writeObjectPropertyStart(standing.id());
            for (Status status : Status.values()) {
                boolean hasType = standing == Standing.ROBUST || standing == Standing.SHAKY;
                if (status.hasType() == hasType) {
                    json.writeNumberProperty(status.id(), count(standing, status));
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void coverage() {
        json.writeNumberProperty(
                "shakyByCoverageAlone",
                archive.sheets().stream().filter(Robustness::losesOnlyCoverage).count());
    }

    private long count(Standing standing, Status status) {
        return archive.of(standing).stream()
                .filter(sheet -> sheet.placed().verdict().status() == status)
                .count();
    }

    private void check(CheckCount count) {
        Check check = count.check();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("kind", check.kind().id());
        check.indicator().ifPresent(indicator -> json.writeStringProperty("indicator", indicator.id()));
        Identified.find(ValueTable.ALL, check.id()).ifPresent(this::values);
        if (check.kind() == Check.Kind.CUT_OFFS) {
            json.writeNumberProperty("lowest", CutOffs.LOWEST);
            json.writeNumberProperty("highest", CutOffs.HIGHEST);
        }
        json.writeNumberProperty("tried", count.tried());
        for (Status status : Status.values()) {
            if (status.hasType()) {
                json.writeObjectPropertyStart(status.id());
                json.writeNumberProperty("kept", count.sheets(status, Effect.KEPT));
                json.writeNumberProperty("otherType", count.sheets(status, Effect.OTHER_TYPE));
                json.writeNumberProperty("noType", count.sheets(status, Effect.NO_TYPE));
                json.writeEndObject();
            }
        }
        json.writeObjectPropertyStart("withoutType");
        json.writeNumberProperty("gained", count.withoutType(Effect.GAINED));
        json.writeNumberProperty("stillNone", count.withoutType(Effect.STILL_NONE));
        json.writeEndObject();
        json.writeNumberProperty("lostAlone", count.alone());
        Json.list(json, "moves", count.moves().entrySet().stream().toList(), this::move);
    }

    private void values(ValueTable table) {
        json.writeArrayPropertyStart("values");
        table.become().forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void move(Map.Entry<Move, Integer> entry) {
        Move move = entry.getKey();
        Json.text(json, "from", move.from().map(Type::id));
        Json.ids(json, "to", move.to());
        Json.text(json, "noType", move.none().map(NoType::id));
        json.writeNumberProperty("sheets", entry.getValue());
    }

    private void sheet(Robustness sheet) {
        Json.sheet(json, sheet.placed().sheet());
        json.writeStringProperty("title", sheet.placed().sheet().title());
        Json.text(json, "type", sheet.placed().verdict().type().map(Type::id));
        json.writeStringProperty("status", sheet.placed().verdict().status().id());
        json.writeStringProperty("standing", sheet.standing().id());
        json.writeNumberProperty("tried", sheet.tried());
        Json.list(json, "changes", sheet.changes(), this::change);
        Json.share(json, "cutOffShare", sheet.cutOffs());
        Json.share(json, "cutOffShareLow", sheet.cutOffsAtWorst());
        json.writeName("weightRadius");
        sheet.radius()
                .ifPresentOrElse(
                        radius -> {
                            json.writeStartObject();
                            json.writeNumberProperty("value", radius.value().toDouble());
                            json.writeNumberProperty("low", radius.low().toDouble());
                            json.writeEndObject();
                        },
                        json::writeNull);
        json.writeName("acceptability");
        sheet.acceptability()
                .ifPresentOrElse(
                        share -> {
                            json.writeStartObject();
                            json.writeNumberProperty("value", share.value());
                            json.writeNumberProperty("low", share.low());
                            json.writeNumberProperty("high", share.high());
                            json.writeEndObject();
                        },
                        json::writeNull);
        number(
                "flipDistance",
                sheet.placed().verdict().flip().stream()
                        .mapToDouble(flip -> flip.distance())
                        .findFirst());
        json.writeObjectPropertyStart("outerBounds");
        sheet.placed().verdict().scores().forEach(this::outer);
        json.writeEndObject();
    }

    private void change(Trial trial) {
        json.writeStringProperty("check", trial.check().id());
        json.writeStringProperty("effect", trial.effect().id());
        Json.ids(json, "winners", trial.finding().winners());
        Json.text(json, "noType", trial.finding().none().map(NoType::id));
    }

    private void outer(Score score) {
        json.writeName(score.axis().id());
        OuterBounds.of(score)
                .ifPresentOrElse(
                        bounds -> {
                            json.writeStartObject();
                            json.writeNumberProperty("least", bounds.least().doubleValue());
                            json.writeNumberProperty("most", bounds.most().doubleValue());
                            json.writeEndObject();
                        },
                        json::writeNull);
    }

    private void number(String key, OptionalDouble number) {
        json.writeName(key);
        if (number.isPresent()) {
            json.writeNumber((int) number.getAsDouble());
        } else {
            json.writeNull();
        }
    }
}
