package samskab.report;

import java.util.Map;
import samskab.research.MoveCount;
import samskab.research.Reach;
import samskab.research.Step;
import samskab.research.Trajectory;
import samskab.research.Trajectory.Drift;
import tools.jackson.core.JsonGenerator;

/** Cases followed through their phases, for programs. */
final class PhasesJson {

    private final JsonGenerator json;
    private final StepJson steps;

    PhasesJson(JsonGenerator json) {
        this.json = json;
        this.steps = new StepJson(json);
    }

    void write(Trajectory.All all, MoveCount count) {
        json.writeStringProperty("study", "phases");
        Json.list(json, "trajectories", all.followed(), trajectory -> trajectory(trajectory));
        Json.list(json, "alone", all.alone(), placed -> Json.sheet(json, placed.sheet()));
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("trajectories", all.followed().size());
        json.writeNumberProperty("steps", count.steps());
        json.writeObjectPropertyStart("axes");
        count.axes().forEach(axis -> axis(axis));
        json.writeEndObject();
        json.writeObjectPropertyStart("types");
        count.types().forEach((type, number) -> json.writeNumberProperty(type.id(), number));
        json.writeEndObject();
        json.writeNumberProperty("firmChanges", count.firm());
        json.writeEndObject();
    }

    private void axis(MoveCount.OfAxis axis) {
        json.writeObjectPropertyStart(axis.axis().id());
        directed("up", axis.up());
        directed("down", axis.down());
        json.writeNumberProperty("still", axis.still());
        json.writeNumberProperty("noScore", axis.noScore());
        json.writeEndObject();
    }

    private void directed(String key, Map<Reach, Integer> counts) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("beyond", counts.getOrDefault(Reach.BEYOND, 0));
        json.writeNumberProperty("within", counts.getOrDefault(Reach.WITHIN, 0));
        json.writeEndObject();
    }

    private void trajectory(Trajectory trajectory) {
        json.writeStringProperty("case", trajectory.sheets().get(0).sheet().caseId());
        Json.text(json, "coder", trajectory.sheets().get(0).sheet().coder());
        Json.list(json, "sheets", trajectory.sheets(), steps::sheet);
        Json.list(json, "steps", trajectory.steps(), step -> step(step));
        json.writeName("overall");
        trajectory
                .overall()
                .ifPresentOrElse(
                        step -> {
                            json.writeStartObject();
                            step(step);
                            json.writeEndObject();
                        },
                        json::writeNull);
        json.writeName("drift");
        trajectory.drift().ifPresentOrElse(drift -> drift(drift), json::writeNull);
    }

    private void step(Step step) {
        json.writeStringProperty("from", step.before().sheet().phase().id());
        json.writeStringProperty("to", step.after().sheet().phase().id());
        steps.step(step, false);
    }

    private void drift(Drift drift) {
        json.writeStartObject();
        Json.list(json, "types", drift.stays(), stay -> {
            json.writeStringProperty("type", stay.type().id());
            Json.ids(
                    json,
                    "phases",
                    stay.sheets().stream().map(placed -> placed.sheet().phase()).toList());
        });
        json.writeBooleanProperty("firm", drift.isFirm());
        Json.ids(json, "carriers", drift.carriers());
        json.writeEndObject();
    }
}
