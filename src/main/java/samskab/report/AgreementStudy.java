package samskab.report;

import java.util.List;
import samskab.research.Agreement;
import samskab.research.Resampling;
import samskab.research.Unit;
import tools.jackson.core.JsonGenerator;

/** How far coders agree, and what they have to talk about. */
public final class AgreementStudy implements Study {

    private final Setting setting;
    private final Agreement agreement;
    private final Disagreements disagreements;

    /** A study of some units. */
    public AgreementStudy(Setting setting, List<Unit> units, Resampling resampling) {
        this.setting = setting;
        this.agreement = Agreement.of(setting.codebook(), units, resampling);
        this.disagreements = new Disagreements(setting, units);
    }

    @Override
    public void text(Page page) {
        if (agreement.coders().isEmpty()) {
            page.paragraph(0, setting.messages().get("research.none"));
            return;
        }
        new AgreementText(setting, agreement, page).write();
        disagreements.text(page);
    }

    @Override
    public void json(JsonGenerator json) {
        new AgreementJson(setting.codebook(), json).write(agreement);
        disagreements.json(json);
    }
}
