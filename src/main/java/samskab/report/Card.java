package samskab.report;

import java.util.List;
import java.util.Locale;
import samskab.advise.Adviser;
import samskab.advise.Plan.Now;
import samskab.advise.PointAdvice;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.classify.Membership;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Level;
import samskab.codebook.Named;
import samskab.codebook.Pole;

/** One case on a page: the verdict first, then what it rests on. */
final class Card {

    private static final int NAME = 29;
    private static final int CHOICE = 29;
    private static final int MEMBERSHIP = 20;
    private static final int VALUE = 9;
    private static final int LINE = 8;

    private final Setting setting;
    private final Messages messages;
    private final Paint paint;
    private final Wording wording;
    private final CodingSheet sheet;
    private final Verdict verdict;
    private final Page page;

    Card(Setting setting, Outcome.Classified outcome) {
        this.setting = setting;
        this.messages = setting.messages();
        this.paint = setting.paint();
        this.wording = new Wording(messages);
        this.sheet = outcome.sheet();
        this.verdict = outcome.verdict();
        this.page = new Page(paint);
    }

    String text() {
        new Heading(messages, sheet, verdict).print(page);
        if (verdict.isScored()) {
            verdict.scores().forEach(this::score);
            page.blank();
            map();
        }
        verdict.scores().forEach(this::codings);
        recorded();
        sureness();
        if (verdict.isScored()) {
            memberships();
            advice();
        }
        expected();
        stamp();
        return page.text();
    }

    private void score(Score score) {
        String name = Columns.left(messages.get(score.axis().name()), 20);
        String value = paint.strong(Columns.right(wording.number(score.value()), 6));
        String bounds = messages.get("bounds", wording.bounds(score.low(), score.high()));
        String coverage = score.coverage()
                .map(share -> messages.get("coverage", messages.percent(share)))
                .orElse("");
        page.line(name + value + "   " + Columns.left(bounds, 19) + " " + Columns.left(coverage, 15) + " "
                + leaning(score));
    }

    private String leaning(Score score) {
        return switch (score.leaning()) {
            case LOW -> messages.get(score.axis().end(Pole.LOW));
            case HIGH -> messages.get(score.axis().end(Pole.HIGH));
            case BORDER -> messages.get("leaning.border");
            case INSUFFICIENT -> messages.get("leaning.insufficient");
        };
    }

    private void codings(Score score) {
        page.strong(messages.get(score.axis().name()));
        score.codings().forEach(coding -> coding(coding, value(coding)));
        page.blank();
    }

    /** A name or a choice that is too long goes on below: nothing is cut. */
    private void coding(Coding coding, String value) {
        boolean optional = coding.indicator().use() == Use.OPTIONAL;
        List<String> names = Columns.wrap(messages.get(coding.indicator().name()), NAME);
        List<String> choices =
                Columns.wrap(wording.choice(coding) + (optional ? " " + messages.get("optional") : ""), CHOICE);
        String line = coding.position().isNone()
                ? ""
                : messages.get("line", coding.position().line());
        for (int i = 0; i < Math.max(names.size(), choices.size()); i++) {
            String name = Columns.left(i < names.size() ? names.get(i) : "", NAME);
            String choice = Columns.left(i < choices.size() ? choices.get(i) : "", CHOICE);
            String rest = i == 0 ? Columns.left(value, VALUE) + " " + Columns.right(line, LINE) : "";
            page.line(("  " + name + " " + choice + " " + rest).stripTrailing());
        }
    }

    private String value(Coding coding) {
        if (!coding.isApplicable()) {
            return "";
        }
        List<Level> levels = coding.indicator().levels();
        Levels possible = coding.levels().orElse(new Levels(0, levels.size() - 1));
        String low = levels.get(possible.lowest()).value().toPlainString();
        String high = levels.get(possible.highest()).value().toPlainString();
        return messages.decimal(low.equals(high) ? low : low + "–" + high);
    }

    /** What is shown and never scored; only where the sheet says something. */
    private void recorded() {
        List<Coding> recorded = sheet.codings().stream()
                .filter(coding -> coding.indicator().use() == Use.RECORDED
                        && coding.levels().isPresent())
                .toList();
        if (!recorded.isEmpty()) {
            page.strong(messages.get("recorded"));
            recorded.forEach(coding -> coding(coding, ""));
            page.blank();
        }
    }

    private void sureness() {
        verdict.flip().ifPresent(flip -> {
            page.paragraph(0, wording.flip(flip));
            page.blank();
        });
    }

    private void map() {
        List<String> map = TypeMap.of(setting.codebook(), verdict, messages);
        map.forEach(page::line);
        if (!map.isEmpty()) {
            page.blank();
        }
    }

    private void memberships() {
        page.strong(messages.get("memberships"));
        for (Membership membership : verdict.memberships()) {
            String name = "  " + Columns.left(messages.get(membership.type().name()), MEMBERSHIP);
            String bounds = messages.get("bounds", wording.bounds(membership.low(), membership.high()));
            page.line(name + Columns.right(wording.number(membership.value()), 4) + "   " + bounds);
        }
        page.blank();
    }

    /** What matters most now. */
    private void advice() {
        Now now = new Adviser(setting.codebook()).now(sheet, verdict);
        if (now.isEmpty()) {
            return;
        }
        AdviceText advice = new AdviceText(messages, page);
        page.strong(messages.get("card.advice", messages.get(now.phase().name()).toLowerCase(Locale.ROOT)));
        page.blank();
        advice.first(now);
        int number = 1;
        for (PointAdvice point : now.first()) {
            advice.point(number + ".", messages.get(point.point().point().name()), point, now.types());
            number++;
        }
        page.paragraph(0, messages.get("card.plan"));
        page.blank();
    }

    private void expected() {
        sheet.expected().map(Named::name).map(messages::get).ifPresent(type -> {
            page.paragraph(0, messages.get("expected", type));
            page.blank();
        });
    }

    private void stamp() {
        page.line(paint.faint(messages.get("from", Visible.of(sheet.file()), sheet.line())));
        page.faint(0, new Stamp(setting).line());
    }
}
