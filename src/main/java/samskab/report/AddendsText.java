package samskab.report;

import java.util.List;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.classify.Item;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Pole;
import samskab.research.Addend;
import samskab.research.ScoreWorking;

/** What a score consists of: each indicator in sentences, and all of them in a table that can be added up by hand. */
final class AddendsText {

    private static final int INDENT = 4;
    private static final int NAME = 36;
    private static final List<Integer> NUMBERS = List.of(9, 10, 8, 15);

    private final Messages messages;
    private final ExplanationWording words;
    private final Wording wording;
    private final Page page;
    private final String file;

    AddendsText(Messages messages, Page page, String file) {
        this.messages = messages;
        this.words = new ExplanationWording(messages);
        this.wording = new Wording(messages);
        this.page = page;
        this.file = file;
    }

    void print(ScoreWorking working) {
        Score score = working.score();
        page.strong(messages.get(score.axis().name()));
        page.paragraph(0, introduction(working));
        page.blank();
        working.addends().forEach(addend -> addend(addend, score.axis()));
        working.uncounted().forEach(this::uncounted);
        page.blank();
        if (!working.addends().isEmpty()) {
            table(working.addends());
            page.blank();
            page.paragraph(0, sums(working));
            page.blank();
        }
    }

    private String introduction(ScoreWorking working) {
        Score score = working.score();
        if (score.low().isEmpty()) {
            return messages.get("research.explain.inapplicable");
        }
        String low = words.end(score.axis(), Pole.LOW);
        String high = words.end(score.axis(), Pole.HIGH);
        if (score.value().isEmpty()) {
            return messages.get("research.explain.unscored", low, high);
        }
        String value = messages.number(score.value().get());
        String sentence =
                messages.count("research.explain.score", working.addends().size(), low, high, value);
        boolean silent = score.leaning() == Leaning.INSUFFICIENT;
        return silent ? sentence + " " + messages.get("research.explain.too-little") : sentence;
    }

    private void addend(Addend addend, Axis axis) {
        Coding coding = addend.coding();
        page.strong(
                messages.get("mark.task"),
                INDENT,
                messages.get(coding.indicator().name()));
        page.paragraph(
                INDENT,
                value(addend) + " " + share(addend, axis) + " " + words.evidence(coding.evidence(), coding.at()));
        place(coding);
    }

    private void place(Coding coding) {
        ExplanationWording.place(file, coding.position()).ifPresent(place -> page.faint(INDENT, place));
    }

    private String value(Addend addend) {
        Indicator indicator = addend.coding().indicator();
        Levels levels = addend.coding().levels().orElseThrow();
        String weight = messages.exact(addend.weight());
        String middle = messages.exact(addend.item().middle());
        if (!levels.isRange()) {
            return messages.get("research.explain.level", wording.levels(indicator, levels), middle, weight);
        }
        return messages.get(
                "research.explain.range",
                level(indicator, levels.lowest()),
                level(indicator, levels.highest()),
                messages.exact(addend.item().low()),
                messages.exact(addend.item().high()),
                middle,
                weight);
    }

    private String level(Indicator indicator, int level) {
        return wording.levels(indicator, new Levels(level, level));
    }

    private String share(Addend addend, Axis axis) {
        String weight = messages.percent(addend.weightShare());
        int side = addend.offHalf().signum();
        String pull = messages.distance(addend.pull());
        String end = words.end(axis, side > 0 ? Pole.HIGH : Pole.LOW);
        if (addend.scoreShare().isEmpty()) {
            return messages.get("research.explain.share.of-none", weight, pull, end);
        }
        String share = messages.percent(addend.scoreShare().get());
        return side == 0
                ? messages.get("research.explain.share.midway", weight, share)
                : messages.get("research.explain.share", weight, share, pull, end);
    }

    private void uncounted(Coding coding) {
        page.strong(
                messages.get("mark.task"),
                INDENT,
                messages.get(coding.indicator().name()));
        boolean optional = coding.indicator().use() == Use.OPTIONAL;
        String silence = wording.choice(coding) + (optional ? " " + messages.get("optional") : "");
        String sentence = coding.isApplicable()
                ? uncounted(Item.of(coding), silence)
                : messages.get("research.explain.uncounted.inapplicable", silence);
        boolean quoted = coding.evidence().isPresent() || coding.at().isPresent();
        page.paragraph(INDENT, quoted ? sentence + " " + words.evidence(coding.evidence(), coding.at()) : sentence);
        place(coding);
    }

    private String uncounted(Item item, String silence) {
        return messages.get(
                "research.explain.uncounted",
                silence,
                messages.exact(item.low()),
                messages.exact(item.high()),
                messages.exact(item.indicator().weight()));
    }

    private void table(List<Addend> addends) {
        row(
                "",
                messages.get("research.explain.table.value"),
                messages.get("research.explain.table.weight"),
                messages.get("research.explain.table.product"),
                messages.get("research.explain.table.pull"));
        Ratio score = addends.get(0).score();
        for (Addend addend : addends) {
            row(
                    messages.get(addend.coding().indicator().name()),
                    messages.exact(addend.item().middle()),
                    messages.exact(addend.weight()),
                    messages.exact(addend.product()),
                    messages.exact(addend.offHalf()));
        }
        row(
                messages.get("research.explain.table.sum"),
                "",
                messages.exact(score.whole()),
                messages.exact(score.part()),
                messages.exact(Addend.sum(addends)));
    }

    /** A name that is too long goes on below. */
    private void row(String name, String... numbers) {
        List<String> names = Columns.wrap(name, NAME - 1);
        StringBuilder line = new StringBuilder("  ").append(Columns.left(names.get(0), NAME));
        for (int i = 0; i < numbers.length; i++) {
            line.append(Columns.right(numbers[i], NUMBERS.get(i)));
        }
        page.line(line.toString().stripTrailing());
        names.stream().skip(1).forEach(rest -> page.line("  " + rest));
    }

    private String sums(ScoreWorking working) {
        List<Addend> addends = working.addends();
        Ratio value = addends.get(0).score();
        String sums = messages.get(
                "research.explain.sum",
                messages.exact(value.part()),
                messages.exact(value.whole()),
                messages.exact(Addend.sum(addends)));
        int side = value.compareToHalf();
        if (side == 0) {
            return sums;
        }
        List<String> against = addends.stream()
                .filter(addend -> addend.offHalf().signum() == -side)
                .map(addend -> words.quoted(addend.coding().indicator()))
                .toList();
        return sums + " "
                + (against.isEmpty()
                        ? messages.get("research.explain.against.none")
                        : messages.count("research.explain.against", against.size(), words.and(against)));
    }
}
