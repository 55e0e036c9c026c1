package samskab.report;

import java.util.List;
import samskab.research.Evaluation;
import samskab.research.Placed;
import tools.jackson.core.JsonGenerator;

/** What was found, held against the types that sources name themselves. */
public final class EvaluationStudy implements Study {

    private final Setting setting;
    private final Evaluation evaluation;

    /** A study of some sheets; those that expect no type are only counted. */
    public EvaluationStudy(Setting setting, List<Placed> placed) {
        this.setting = setting;
        this.evaluation = Evaluation.of(setting.codebook().types(), placed);
    }

    @Override
    public void text(Page page) {
        new EvaluationText(setting, evaluation, page).print();
    }

    @Override
    public void json(JsonGenerator json) {
        new EvaluationJson(json, setting.codebook().types(), evaluation).write();
    }
}
