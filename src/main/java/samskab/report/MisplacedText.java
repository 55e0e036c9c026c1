package samskab.report;

import java.util.List;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.codebook.Type;
import samskab.research.Misplaced;
import samskab.research.Misplaced.Pull;
import samskab.research.Misplaced.WrongSide;

/** A sheet that was found to be of another type than expected, with what put it there, for people. */
final class MisplacedText {

    private static final int GAP = 2;
    private static final int NUMBER = 8;

    private final Messages messages;
    private final Wording wording;
    private final Page page;

    MisplacedText(Messages messages, Page page) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.page = page;
    }

    void print(Misplaced misplaced) {
        page.blank();
        page.strong(Visible.of(wording.key(misplaced.placed().sheet())) + ": "
                + text("instead", name(misplaced.expected()), name(misplaced.found())));
        misplaced.axes().forEach(axis -> wrongSide(misplaced, axis));
        page.paragraph(
                GAP,
                text(
                        "memberships",
                        membership(misplaced.membership(misplaced.expected())),
                        membership(misplaced.membership(misplaced.found()))));
        if (misplaced.isProvisional() && !misplaced.isWithinReach()) {
            page.paragraph(GAP, text("beyond", name(misplaced.expected())));
        }
    }

    private void wrongSide(Misplaced misplaced, WrongSide axis) {
        String side = axis.score().leaning().id();
        String value = wording.number(axis.score().value());
        String bounds = wording.bounds(axis.score().low(), axis.score().high());
        page.paragraph(
                GAP,
                text(
                        "side-" + side,
                        messages.get(axis.score().axis().name()),
                        value,
                        bounds,
                        messages.distance(axis.distance()),
                        name(misplaced.expected()),
                        text("needed-" + axis.needed().id())));
        axis.pulls().forEach(pull -> pull(misplaced, pull));
        if (axis.against().part().signum() > 0) {
            page.line(lead(axis.against()) + text("against"));
        }
    }

    private void pull(Misplaced misplaced, Pull pull) {
        String file = misplaced.placed().sheet().file() + ":"
                + pull.coding().position().line() + ":"
                + pull.coding().position().column();
        String evidence = pull.coding()
                .evidence()
                .or(() -> pull.coding().at())
                .map(words -> messages.get("quoted", Visible.of(words)))
                .orElse(text("no-evidence"));
        String indicator = messages.get(pull.coding().indicator().name());
        List<String> lines = Columns.wrap(
                text("pull", indicator, wording.choice(pull.coding()), evidence), Columns.PAGE - GAP - NUMBER);
        page.line(lead(pull.share()) + lines.get(0));
        lines.stream().skip(1).forEach(line -> page.line(" ".repeat(GAP + NUMBER) + line));
        page.faint(GAP + NUMBER, Visible.of(file));
    }

    private String lead(Ratio pull) {
        return " ".repeat(GAP) + Columns.left(" ".repeat(GAP) + messages.distance(pull), NUMBER);
    }

    private String membership(Membership membership) {
        return text(
                "membership",
                name(membership.type()),
                wording.number(membership.value()),
                wording.bounds(membership.low(), membership.high()));
    }

    private String name(Type type) {
        return messages.get(type.name());
    }

    private String text(String key, Object... arguments) {
        return messages.get("research.evaluate." + key, arguments);
    }
}
