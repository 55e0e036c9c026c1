package samskab.report;

import java.util.List;
import samskab.advise.Plan;
import samskab.advise.Plan.DirectionAdvice;
import samskab.advise.Plan.ModelAdvice;
import samskab.advise.Plan.PartAdvice;
import samskab.advise.Plan.TaskAdvice;
import samskab.advise.PointAdvice;
import samskab.advise.Standing;
import samskab.codebook.Phase;

/** The whole plan for a case: what comes first, then phase by phase, direction by direction, model by model. */
final class PlanText {

    private static final int INDENT = 4;

    private final Setting setting;
    private final Messages messages;
    private final AdviceWording wording;
    private final Outcome.Advised outcome;
    private final Plan plan;
    private final Page page;
    private final AdviceText advice;

    PlanText(Setting setting, Outcome.Advised outcome) {
        this.setting = setting;
        this.messages = setting.messages();
        this.wording = new AdviceWording(messages);
        this.outcome = outcome;
        this.plan = outcome.plan();
        this.page = new Page(setting.paint());
        this.advice = new AdviceText(messages, page);
    }

    String text() {
        new Heading(messages, outcome.sheet(), outcome.verdict()).print(page);
        page.paragraph(0, wording.introduction(plan, outcome.verdict()));
        if (!plan.now().isEmpty()) {
            now();
        }
        setting.codebook().phases().forEach(this::phase);
        directions();
        models();
        page.blank();
        new Stamp(setting).print(page, outcome.sheet());
        return page.text();
    }

    private void now() {
        page.heading(messages.get("plan.now"));
        advice.first(plan.now());
        int number = 1;
        for (PointAdvice point : plan.now().first()) {
            page.strong(number + ".", INDENT, messages.get(point.point().point().name()));
            page.paragraph(INDENT, wording.because(point.reasons()));
            number++;
        }
    }

    private void phase(Phase phase) {
        List<PointAdvice> points = plan.points(phase);
        if (!points.isEmpty()) {
            page.heading(messages.get(phase.name()));
            points.forEach(this::point);
        }
    }

    private void point(PointAdvice point) {
        String mark = messages.get("mark." + point.standing().id());
        if (point.standing() == Standing.DONE) {
            page.strong(mark, INDENT, wording.heading(point));
            page.blank();
        } else {
            advice.point(mark, wording.heading(point), point, plan.now().types());
        }
    }

    private void directions() {
        if (!plan.directions().isEmpty()) {
            page.heading(messages.get("plan.directions"));
            plan.directions().forEach(this::direction);
        }
    }

    private void direction(DirectionAdvice direction) {
        page.strong(wording.direction(direction.direction()));
        direction.due().forEach(this::task);
        if (!direction.others().isEmpty()) {
            page.blank();
            page.paragraph(0, wording.others(direction));
        }
        page.blank();
    }

    private void task(TaskAdvice task) {
        page.strong(messages.get("mark.task"), INDENT, messages.get(task.task().name()));
        page.paragraph(INDENT, messages.get(task.task().piece().text()));
        if (!task.heavy().isEmpty()) {
            page.paragraph(INDENT, wording.heavy(task));
        }
        advice.source(task.task().piece());
    }

    private void models() {
        if (!plan.models().isEmpty()) {
            page.heading(messages.get("plan.models"));
            plan.models().forEach(this::model);
        }
    }

    private void model(ModelAdvice model) {
        page.strong(messages.get(model.model().name()));
        page.paragraph(0, messages.get(model.model().use()));
        model.parts().forEach(this::part);
        page.blank();
    }

    private void part(PartAdvice part) {
        page.strong(messages.get("mark.task"), INDENT, messages.get(part.part().name()));
        page.paragraph(INDENT, messages.get(part.part().piece().text()));
        part.because().ifPresent(raised -> page.paragraph(INDENT, wording.because(List.of(raised))));
        advice.source(part.part().piece());
    }
}
