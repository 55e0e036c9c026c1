package samskab.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.casefile.ScopeAnswer;
import samskab.classify.Flip;
import samskab.classify.Leaning;
import samskab.classify.Membership;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Indicator;
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
    private final StringBuilder page = new StringBuilder();

    Card(Setting setting, Outcome.Classified outcome) {
        this.setting = setting;
        this.messages = setting.messages();
        this.paint = setting.paint();
        this.wording = new Wording(messages);
        this.sheet = outcome.sheet();
        this.verdict = outcome.verdict();
    }

    String text() {
        title();
        verdict();
        if (isScored()) {
            verdict.scores().forEach(this::score);
            page.append('\n');
            map();
        }
        verdict.scores().forEach(this::codings);
        recorded();
        sureness();
        if (isScored()) {
            memberships();
        }
        expected();
        stamp();
        return page.toString();
    }

    private void title() {
        Columns.wrap(Visible.of(sheet.title()), Columns.PAGE)
                .forEach(line -> page.append(paint.strong(line)).append('\n'));
        String phase = messages.get("phase", messages.get(sheet.phase().name()).toLowerCase(Locale.ROOT));
        String about = Stream.of(
                        Optional.of(sheet.caseId()),
                        Optional.of(sheet.phaseStated() ? phase : messages.get("phase.assumed", phase)),
                        sheet.coder().map(coder -> messages.get("coder", coder)),
                        sheet.organisation(),
                        sheet.sector(),
                        sheet.period())
                .flatMap(Optional::stream)
                .map(Visible::of)
                .collect(Collectors.joining(" · "));
        Columns.wrap(about, Columns.PAGE)
                .forEach(line -> page.append(paint.faint(line)).append('\n'));
        page.append('\n');
    }

    private void verdict() {
        page.append(paint.strong(wording.verdict(verdict)));
        if (verdict.type().isPresent()) {
            page.append(" – ").append(messages.get("status." + verdict.status().id()));
        }
        page.append('\n');
        paragraph(meaning());
        for (ScopeAnswer answer : verdict.outside()) {
            page.append('\n');
            paragraph(messages.get("outside", messages.get(answer.question().reason())));
        }
        page.append('\n');
    }

    private String meaning() {
        String definition = verdict.type()
                .map(type -> messages.get(type.definition()) + " ")
                .orElse("");
        if (!isScored()) {
            return messages.get("status.undetermined.not-applicable");
        }
        boolean alone =
                verdict.status() == Status.PROVISIONAL && verdict.candidates().size() == 1;
        boolean open = !verdict.candidates().isEmpty() && verdict.status() != Status.DETERMINED && !alone;
        String meaning = messages.get("status." + verdict.status().id() + (alone ? ".border" : ".meaning"), missing());
        String possible = open ? " " + messages.get("possible", wording.types(verdict.candidates())) : "";
        return definition + meaning + possible;
    }

    /** Why an axis says nothing. */
    private String missing() {
        return verdict.scores().stream()
                .filter(score -> score.leaning() == Leaning.INSUFFICIENT)
                .map(this::missing)
                .collect(Collectors.joining("; "));
    }

    private String missing(Score score) {
        String axis = messages.get(score.axis().name());
        if (score.coverage().isEmpty()) {
            return messages.get("missing.nothing-applicable", axis);
        }
        String coverage = messages.percent(score.coverage().get());
        String names =
                score.missing().stream().map(Indicator::name).map(messages::get).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? messages.get("missing.coverage", axis, coverage)
                : messages.get("missing.must-have", axis, names, coverage);
    }

    private void score(Score score) {
        String value = paint.strong(Columns.right(wording.number(score.value()), 6));
        String bounds = messages.get("bounds", wording.bounds(score.low(), score.high()));
        String coverage = score.coverage()
                .map(share -> messages.get("coverage", messages.percent(share)))
                .orElse("");
        String lean = leaning(score);
        page.append(Columns.left(messages.get(score.axis().name()), 20)).append(value);
        page.append("   ").append(Columns.left(bounds, 19)).append(' ');
        page.append(Columns.left(coverage, 15)).append(' ').append(lean);
        page.append('\n');
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
        page.append(paint.strong(messages.get(score.axis().name()))).append('\n');
        score.codings().forEach(coding -> coding(coding, value(coding)));
        page.append('\n');
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
            page.append(("  " + name + " " + choice + " " + rest).stripTrailing())
                    .append('\n');
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
            page.append(paint.strong(messages.get("recorded"))).append('\n');
            recorded.forEach(coding -> coding(coding, ""));
            page.append('\n');
        }
    }

    private void sureness() {
        verdict.flip().ifPresent(flip -> {
            paragraph(messages.count("flip", flip.distance()) + " " + changes(flip));
            page.append('\n');
        });
    }

    private String changes(Flip flip) {
        return flip.changes().stream()
                        .map(change -> messages.get(
                                "flip.change",
                                messages.get(change.indicator().name()),
                                wording.levels(change.indicator(), change.from()),
                                wording.levels(change.indicator(), change.to())))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** Whether any question of any axis has a meaning for the case. */
    private boolean isScored() {
        return verdict.scores().stream().anyMatch(score -> score.low().isPresent());
    }

    private void map() {
        List<String> map = TypeMap.of(setting.codebook(), verdict, messages);
        map.forEach(line -> page.append(line).append('\n'));
        page.append(map.isEmpty() ? "" : "\n");
    }

    private void memberships() {
        page.append(paint.strong(messages.get("memberships"))).append('\n');
        for (Membership membership : verdict.memberships()) {
            String name = "  " + Columns.left(messages.get(membership.type().name()), MEMBERSHIP);
            String bounds = messages.get("bounds", wording.bounds(membership.low(), membership.high()));
            page.append(name)
                    .append(Columns.right(wording.number(membership.value()), 4))
                    .append("   ")
                    .append(bounds)
                    .append('\n');
        }
        page.append('\n');
    }

    private void expected() {
        sheet.expected().map(Named::name).map(messages::get).ifPresent(type -> {
            paragraph(messages.get("expected", type));
            page.append('\n');
        });
    }

    private void stamp() {
        String stamp = new Stamp(setting).line();
        page.append(paint.faint(messages.get("from", Visible.of(sheet.file()), sheet.line())))
                .append('\n');
        page.append(paint.faint(stamp)).append('\n');
    }

    private void paragraph(String text) {
        Columns.wrap(text, Columns.PAGE).forEach(line -> page.append(line).append('\n'));
    }
}
