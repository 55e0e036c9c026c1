package samskab.report;

import java.util.List;
import samskab.classify.Membership;
import samskab.research.Placed;
import samskab.research.Step;
import samskab.research.Step.Move;
import samskab.research.Step.Part;
import tools.jackson.core.JsonGenerator;

/** Two cases side by side: what is alike, what is not, and whether that is more than noise. */
public final class CasesStudy implements Study {

    private static final int NAME = 22;
    private static final int CELL = 22;
    private static final int SHARE = 8;

    private final Messages messages;
    private final Wording wording;
    private final ChangeWording changes;
    private final Step step;

    /** A study of two sheets. */
    public CasesStudy(Setting setting, Placed first, Placed second) {
        this.messages = setting.messages();
        this.wording = new Wording(messages);
        this.changes = new ChangeWording(setting);
        this.step = Step.between(first, second);
    }

    @Override
    public void text(Page page) {
        title(page, "1", step.before());
        title(page, "2", step.after());
        page.blank();
        row(page, 0, "", "1", "2", "2 − 1");
        row(
                page,
                0,
                messages.get("table.verdict"),
                changes.mark(step.before().verdict()),
                changes.mark(step.after().verdict()),
                "");
        for (Move move : step.moves()) {
            String name = messages.get(move.axis().name());
            row(
                    page,
                    0,
                    name,
                    changes.span(move.before()),
                    changes.span(move.after()),
                    changes.signed(move.difference()));
        }
        page.blank();
        memberships(page);
        step.moves().forEach(move -> move(page, move));
        recorded(page);
        page.paragraph(
                0, messages.get("research.compare.shares") + " " + messages.get("research.compare.shares.alike"));
        page.blank();
        page.line(messages.get("table.legend"));
        page.paragraph(0, messages.get("research.compare.noise"));
    }

    private void title(Page page, String number, Placed placed) {
        page.strong(number, 3, Visible.of(placed.sheet().title()));
        page.faint(3, new Heading(messages, placed.sheet(), placed.verdict()).about());
    }

    private void memberships(Page page) {
        page.strong(messages.get("memberships"));
        List<Membership> second = step.after().verdict().memberships();
        int at = 0;
        for (Membership first : step.before().verdict().memberships()) {
            row(page, 2, messages.get(first.type().name()), membership(first), membership(second.get(at++)), "");
        }
        page.blank();
    }

    private String membership(Membership membership) {
        return Columns.right(wording.number(membership.value()), 4) + " "
                + wording.bounds(membership.low(), membership.high());
    }

    private void move(Page page, Move move) {
        page.strong(messages.get(move.axis().name()));
        page.paragraph(2, changes.reach(move.reach()));
        move.parts().forEach(part -> part(page, part, share(part)));
        page.blank();
    }

    /** Where both are coded alike there is nothing to say. */
    private String share(Part part) {
        boolean adds = part.share().filter(share -> share.signum() != 0).isPresent();
        return part.isChanged() || adds ? changes.signed(part.share()) : "=";
    }

    private void part(Page page, Part part, String share) {
        String name = messages.get(part.before().indicator().name());
        row(page, 2, name, wording.choice(part.before()), wording.choice(part.after()), share);
    }

    /** What is shown and never scored; only where one of the sheets says something. */
    private void recorded(Page page) {
        List<Part> recorded = step.recorded().stream()
                .filter(part -> part.before().levels().isPresent()
                        || part.after().levels().isPresent())
                .toList();
        if (!recorded.isEmpty()) {
            page.strong(messages.get("recorded"));
            recorded.forEach(part -> part(page, part, part.isChanged() ? "" : "="));
            page.blank();
        }
    }

    private static void row(Page page, int indent, String name, String first, String second, String last) {
        ChangeWording.row(page, indent, List.of(name, first, second), List.of(NAME, CELL, CELL), last, SHARE);
    }

    @Override
    public void json(JsonGenerator json) {
        StepJson steps = new StepJson(json);
        json.writeStringProperty("study", "cases");
        Json.list(json, "sheets", List.of(step.before(), step.after()), steps::sheet);
        json.writeObjectPropertyStart("step");
        steps.step(step, true);
        json.writeEndObject();
    }
}
