package samskab.report;

import java.util.List;
import java.util.Optional;
import samskab.research.Archive;
import samskab.research.Placed;
import tools.jackson.core.JsonGenerator;

/** Whether the types stand when other choices are made, and how the archive lies on the scales. */
public final class RobustnessStudy implements Study {

    private final Setting setting;
    private final Archive archive;

    /**
     * A study of some sheets.
     *
     * @param coder whose sheets alone are taken; everybody's where it is empty
     * @param phase of which the sheets alone are taken, by its id; of all where it is empty
     */
    public RobustnessStudy(Setting setting, List<Placed> placed, Optional<String> coder, Optional<String> phase) {
        this.setting = setting;
        this.archive = Archive.of(
                setting.codebook(),
                placed,
                one -> coder.filter(id -> !one.sheet().coder().equals(Optional.of(id)))
                                .isEmpty()
                        && phase.filter(id -> !one.sheet().phase().id().equals(id))
                                .isEmpty());
    }

    @Override
    public void text(Page page) {
        Messages messages = setting.messages();
        if (archive.sheets().isEmpty()) {
            boolean isNobody = archive.read() > 0;
            page.paragraph(
                    0,
                    isNobody
                            ? messages.count("research.robustness.nobody", archive.read())
                            : messages.get("research.none"));
            return;
        }
        new RobustnessText(messages, archive).print(page);
        new ScaleText(messages, archive).print(page);
    }

    @Override
    public void json(JsonGenerator json) {
        new RobustnessJson(json, archive).write();
        new ScaleJson(json, archive.scale()).write();
    }
}
