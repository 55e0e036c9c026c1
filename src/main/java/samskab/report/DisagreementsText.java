package samskab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import samskab.classify.Status;
import samskab.codebook.Indicator;
import samskab.codebook.Named;
import samskab.codebook.PurposeList;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Type;
import samskab.report.Disagreements.Found;
import samskab.report.Disagreements.Of;
import samskab.research.Disagreement;
import samskab.research.Disagreement.Effect;
import samskab.research.Disagreement.Reach;
import samskab.research.OtherPhases;
import samskab.research.Said;
import samskab.research.Unit;
import samskab.source.Identified;

/** Disagreements for people who have to talk about them: those that carry to something in full, the others in a line. */
final class DisagreementsText {

    private static final int INDENT = 2;
    private static final String BETWEEN = " | ";
    private static final int HALF = (Columns.PAGE - INDENT - BETWEEN.length()) / 2;
    private static final int NUMBERS = 5;

    private final Messages messages;
    private final Page page;

    DisagreementsText(Messages messages, Page page) {
        this.messages = messages;
        this.page = page;
    }

    void print(Found found) {
        if (found.cases().isEmpty() && found.phases().isEmpty()) {
            return;
        }
        page.heading(messages.get("research.disagree"));
        counts(found);
        for (Reach reach : List.of(Reach.TYPE, Reach.STATUS, Reach.SCOPE)) {
            if (found.count(reach) > 0) {
                page.blank();
                page.strong(messages.get("research.reach." + reach.id()));
                found.cases().forEach(one -> full(one, one.reaching(reach)));
            }
        }
        if (found.count(Reach.NONE) > 0) {
            page.blank();
            page.strong(messages.get("research.reach." + Reach.NONE.id()));
            page.blank();
            found.cases().forEach(this::compact);
        }
        phases(found.phases());
        if (found.count() > 0) {
            page.blank();
            page.paragraph(0, messages.get("research.disagree.next"));
        }
    }

    private void counts(Found found) {
        count(found.count(), "all", found.contested(), found.cases().size());
        for (Reach reach : Reach.values()) {
            if (found.count() > 0) {
                count(found.count(reach), reach.id());
            }
        }
    }

    private void count(long number, String what, Object... arguments) {
        String lead = Columns.right(String.valueOf(number), NUMBERS) + "  ";
        String label = messages.get("research.disagree.count." + what, arguments);
        for (String line : Columns.wrap(label, Columns.PAGE - lead.length())) {
            page.line(lead + line);
            lead = " ".repeat(NUMBERS + 2);
        }
    }

    private void full(Of of, List<Disagreement> disagreements) {
        if (disagreements.isEmpty()) {
            return;
        }
        page.blank();
        page.strong(unit(of.unit()) + " · "
                + Visible.of(of.unit().sheets().get(0).sheet().title()));
        String verdicts = of.unit().sheets().stream()
                .map(placed -> Visible.of(Unit.coder(placed)) + ": "
                        + verdict(placed.verdict().type(), placed.verdict().status()))
                .collect(Collectors.joining("; "));
        page.paragraph(0, verdicts);
        disagreements.forEach(this::full);
    }

    private String unit(Unit unit) {
        return unit.caseId() + " · " + messages.get(unit.phase().name()).toLowerCase(Locale.ROOT);
    }

    private void full(Disagreement disagreement) {
        page.blank();
        page.strong(
                "",
                INDENT,
                name(disagreement.question()) + " – "
                        + messages.get("research.kind." + disagreement.kind().id()));
        explain(disagreement.question());
        List<Said> said = disagreement.positions().said();
        List<List<String>> sides =
                said.stream().map(one -> side(disagreement.question(), one)).toList();
        if (sides.size() == 2 && sides.stream().allMatch(DisagreementsText::fitsHalf)) {
            sideBySide(half(sides.get(0)), half(sides.get(1)));
        } else {
            sides.forEach(side -> side.forEach(part -> page.paragraph(INDENT, part)));
        }
        said.forEach(one -> page.faint(INDENT, coder(one) + ": " + Visible.of(YamlPage.place(one))));
        disagreement.effects().forEach(effect -> page.paragraph(INDENT, effect(effect)));
    }

    private void explain(Identified question) {
        if (question instanceof ScopeQuestion scope) {
            page.paragraph(INDENT, messages.get(scope.question()));
        } else if (question instanceof Indicator indicator) {
            page.paragraph(INDENT, messages.get(indicator.question()));
            String trap = messages.get("codebook.trap") + ": " + messages.get(indicator.trap());
            page.paragraph(INDENT, Columns.cut(trap, Columns.PAGE - INDENT));
        }
    }

    /** What a coder says: the answer, the evidence, where the description says so. */
    private List<String> side(Identified question, Said said) {
        List<String> side = new ArrayList<>();
        side.add(coder(said) + ": " + answer(question, said));
        said.evidence().ifPresent(text -> side.add(messages.get("quoted", Visible.of(text))));
        said.at().ifPresent(text -> side.add(Visible.of(text)));
        return side;
    }

    private static String coder(Said said) {
        return Visible.of(said.coder());
    }

    private String name(Identified question) {
        return question instanceof Named named ? messages.get(named.name()) : question.id();
    }

    private String answer(Identified question, Said said) {
        if (said.words().isEmpty()) {
            return messages.get("research.disagree.no-purpose");
        }
        if (question instanceof ScopeQuestion) {
            String key = said.isSilent()
                    ? "silence." + said.words().get(0)
                    : said.words().get(0);
            return messages.get(key);
        }
        if (said.isSilent()) {
            return messages.get("silence." + said.words().get(0));
        }
        return question instanceof Indicator indicator
                ? names(indicator.levels(), said.ends(), " – ")
                : names(((PurposeList) question).items(), said.words(), ", ");
    }

    private String names(List<? extends Named> entries, List<String> ids, String between) {
        return ids.stream()
                .flatMap(id -> Identified.find(entries, id).stream())
                .map(entry -> messages.get(entry.name()))
                .collect(Collectors.joining(between));
    }

    private String verdict(Optional<Type> type, Status status) {
        String how = messages.get("status." + status.id());
        return type.map(one -> messages.get(one.name()) + " – " + how).orElse(how);
    }

    private String effect(Effect effect) {
        return messages.get(
                "research.disagree.effect",
                coder(effect.sheet()),
                coder(effect.like()),
                verdict(effect.type(), effect.status()));
    }

    /** What changes nothing, on as few lines as possible. */
    private void compact(Of of) {
        List<String> items = of.reaching(Reach.NONE).stream().map(this::compact).toList();
        if (!items.isEmpty()) {
            page.paragraph(INDENT, unit(of.unit()) + ": " + String.join("; ", items));
        }
    }

    private String compact(Disagreement disagreement) {
        return name(disagreement.question()) + " ("
                + disagreement.positions().said().stream()
                        .map(said -> coder(said) + ": " + answer(disagreement.question(), said))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private void phases(List<OtherPhases> others) {
        if (others.isEmpty()) {
            return;
        }
        page.blank();
        page.strong(messages.get("research.disagree.phases"));
        page.blank();
        for (OtherPhases other : others) {
            String phases = other.phases().entrySet().stream()
                    .map(one -> Visible.of(one.getKey()) + ": "
                            + one.getValue().stream()
                                    .map(phase -> messages.get(phase.name()).toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
            page.paragraph(INDENT, other.caseId() + " – " + phases);
        }
    }

    private static boolean fitsHalf(List<String> side) {
        return half(side).stream().allMatch(line -> Columns.width(line) <= HALF);
    }

    private static List<String> half(List<String> side) {
        return side.stream().flatMap(part -> Columns.wrap(part, HALF).stream()).toList();
    }

    private void sideBySide(List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String line = Columns.left(i < left.size() ? left.get(i) : "", HALF)
                    + BETWEEN
                    + (i < right.size() ? right.get(i) : "");
            page.line((" ".repeat(INDENT) + line).stripTrailing());
        }
    }
}
