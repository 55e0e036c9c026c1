package samskab.report;

import java.util.List;
import java.util.stream.Collectors;
import samskab.advise.Plan;
import samskab.advise.Plan.DirectionAdvice;
import samskab.advise.Plan.ModelAdvice;
import samskab.advise.Plan.TaskAdvice;
import samskab.advise.PointAdvice;
import samskab.advise.Reason;
import samskab.advise.Standing;
import samskab.codebook.FocusPoint;
import samskab.codebook.Named;
import samskab.codebook.Phase;
import samskab.codebook.Piece;
import samskab.codebook.Type;

/** A plan to paste into a project's own document, with boxes to tick. */
final class PlanMarkdown {

    /** Two spaces end a line for the eye too. */
    private static final String BREAK = "  ";

    private final Setting setting;
    private final Messages messages;
    private final AdviceWording wording;
    private final Outcome.Advised outcome;
    private final Plan plan;
    private final StringBuilder page = new StringBuilder();

    PlanMarkdown(Setting setting, Outcome.Advised outcome) {
        this.setting = setting;
        this.messages = setting.messages();
        this.wording = new AdviceWording(messages);
        this.outcome = outcome;
        this.plan = outcome.plan();
    }

    String text() {
        head();
        if (!plan.now().isEmpty()) {
            now();
        }
        setting.codebook().phases().forEach(this::phase);
        directions();
        models();
        paragraph(messages.get("from", outcome.sheet().file(), outcome.sheet().line()));
        return page.toString();
    }

    private void head() {
        Heading heading = new Heading(messages, outcome.sheet(), outcome.verdict());
        heading(1, outcome.sheet().title());
        paragraph(heading.about());
        page.append("**")
                .append(Markdown.of(new Wording(messages).verdict(outcome.verdict())))
                .append("**")
                .append(heading.status())
                .append("\n\n");
        paragraph(heading.meaning());
        outcome.verdict().outside().forEach(answer -> paragraph(heading.outside(answer)));
        paragraph(wording.introduction(plan, outcome.verdict()));
    }

    private void now() {
        heading(2, messages.get("plan.now"));
        plan.now().questions().stream().findFirst().ifPresent(question -> {
            item("**" + Markdown.of(messages.get("advice.ask")) + "** " + Markdown.of(wording.question(question)));
            page.append("  ").append(Markdown.of(wording.use(question))).append('\n');
        });
        plan.now().tensions().forEach(tension -> {
            String name = messages.get(
                    "advice.tension", messages.get(tension.tension().name()));
            item("**" + Markdown.of(name) + "** "
                    + Markdown.of(messages.get(tension.tension().question().text())));
            foot(List.of(tension.because()), List.of(tension.tension().question()));
        });
        for (PointAdvice point : plan.now().first()) {
            item("**" + name(point.point().point()) + "** " + Markdown.of(wording.because(point.reasons())));
        }
        page.append('\n');
    }

    private void phase(Phase phase) {
        List<PointAdvice> points = plan.points(phase);
        if (!points.isEmpty()) {
            heading(2, messages.get(phase.name()));
            points.forEach(this::point);
            page.append('\n');
        }
    }

    private void point(PointAdvice advice) {
        FocusPoint point = advice.point();
        List<Type> types = plan.now().types();
        boolean done = advice.standing() == Standing.DONE;
        String box = done ? "[x] " : "[ ] ";
        item(box + "**" + name(point.point()) + "** "
                + Markdown.of(
                        "– " + messages.get("standing." + advice.standing().id())));
        if (done) {
            return;
        }
        if (types.isEmpty()) {
            line(messages.get(point.question()) + " " + messages.get(point.why()));
            line(wording.because(advice.reasons()));
            page.append("  *(")
                    .append(Markdown.of(Wording.references(point.sources())))
                    .append(")*\n");
            return;
        }
        for (Type type : types) {
            String condition = types.size() == 1 ? "" : messages.get("advice.if", wording.name(type)) + " ";
            line(condition + messages.get(point.piece(type).text()));
        }
        foot(advice.reasons(), point.pieces(types));
    }

    private void directions() {
        if (!plan.directions().isEmpty()) {
            heading(2, messages.get("plan.directions"));
            plan.directions().forEach(this::direction);
        }
    }

    private void direction(DirectionAdvice direction) {
        heading(3, wording.direction(direction.direction()));
        direction.due().forEach(this::task);
        if (!direction.others().isEmpty()) {
            item(Markdown.of(wording.others(direction)));
        }
        page.append('\n');
    }

    private void task(TaskAdvice task) {
        item("[ ] **" + name(task.task()) + "** "
                + Markdown.of(messages.get(task.task().piece().text())));
        if (!task.heavy().isEmpty()) {
            line(wording.heavy(task));
        }
        source(List.of(task.task().piece()));
    }

    private void models() {
        if (!plan.models().isEmpty()) {
            heading(2, messages.get("plan.models"));
            plan.models().forEach(this::model);
        }
    }

    private void model(ModelAdvice advice) {
        heading(3, messages.get(advice.model().name()));
        paragraph(messages.get(advice.model().use()));
        advice.parts().forEach(part -> {
            item("**" + name(part.part()) + "** "
                    + Markdown.of(messages.get(part.part().piece().text())));
            part.because().ifPresent(raised -> line(wording.because(List.of(raised))));
            source(List.of(part.part().piece()));
        });
        page.append('\n');
    }

    private String name(Named entry) {
        return Markdown.of(messages.get(entry.name()));
    }

    private void foot(List<? extends Reason> reasons, List<Piece> pieces) {
        line(wording.because(reasons));
        source(pieces);
    }

    /** The sources, the last line of an item. */
    private void source(List<Piece> pieces) {
        String sources = wording.provenance(pieces).stream()
                .map(source -> "*(" + Markdown.of(source) + ")*")
                .collect(Collectors.joining(" "));
        page.append("  ").append(sources).append('\n');
    }

    private void heading(int level, String text) {
        page.append("#".repeat(level)).append(' ').append(Markdown.of(text)).append("\n\n");
    }

    private void paragraph(String text) {
        page.append(Markdown.of(text)).append("\n\n");
    }

    /** An item; what follows in it begins on a line of its own. */
    private void item(String markdown) {
        page.append("- ").append(markdown).append(BREAK).append('\n');
    }

    /** A further line of an item, on a line of its own when it is shown. */
    private void line(String text) {
        page.append("  ").append(Markdown.of(text)).append(BREAK).append('\n');
    }
}
