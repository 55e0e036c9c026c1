package samskab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.report.ArchiveReader.Saved;
import samskab.research.Chosen;
import samskab.research.Reckoning;
import samskab.research.SavedSheet;
import samskab.research.ScaleChange;
import samskab.research.SheetKey;
import samskab.research.Since;
import samskab.research.Since.AxisChange;
import samskab.research.Since.CodingChange;
import samskab.research.Since.Effect;
import samskab.research.Since.Pair;
import samskab.research.Span;
import tools.jackson.core.JsonGenerator;

/** Two saved results: what has changed since, by other codings or by another codebook, and whether that is more than noise. */
public final class ResultsStudy implements Study {

    /** So many sheets are shown one by one; JSON has them all. */
    private static final int MOST_SHOWN = 50;

    private static final int DIGEST = 12;
    private static final int NAME = 22;
    private static final int NUMBER = 9;
    private static final int CHOICES = 43;
    private static final int SHARE = 8;
    private static final int COUNTED = 28;
    private static final int LETTER = 6;

    private final Messages messages;
    private final Codebook codebook;
    private final ChangeWording changes;
    private final String oldFile;
    private final Saved old;
    private final String newFile;
    private final Saved now;
    private final Since since;

    /** A study of two results; the names of their files are as the user gave them. */
    public ResultsStudy(Setting setting, String oldFile, Saved old, String newFile, Saved now) {
        this.messages = setting.messages();
        this.codebook = setting.codebook();
        this.changes = new ChangeWording(setting);
        this.oldFile = oldFile;
        this.old = old;
        this.newFile = newFile;
        this.now = now;
        this.since = new Since(old.archive(), now.archive());
    }

    @Override
    public void text(Page page) {
        result(page, "research.compare.old", oldFile, old);
        result(page, "research.compare.new", newFile, now);
        page.blank();
        rules(page);
        counts(page);
        if (!since.types().isEmpty()) {
            page.strong(messages.get("research.compare.types"));
            new TypeMatrix(codebook, changes, since.types()).print(page);
        }
        reckoning(page);
        sheets(page, "research.compare.changed", since.changed(), pair -> changed(page, pair));
        sheets(page, "research.compare.added", since.added(), sheet -> lone(page, sheet));
        sheets(page, "research.compare.gone", since.gone(), sheet -> lone(page, sheet));
        page.blank();
        if (!since.changed().isEmpty()) {
            if (since.rules().isPresent()) {
                page.paragraph(0, messages.get("research.compare.shares"));
            }
            page.paragraph(0, messages.get("research.compare.noise"));
        }
    }

    private void result(Page page, String key, String file, Saved saved) {
        SavedResult stamp = saved.stamp();
        String digest =
                stamp.digest().substring(0, Math.min(DIGEST, stamp.digest().length()));
        String made = messages.get(
                "stamp",
                Visible.of(stamp.version()),
                Visible.of(stamp.codebook() + "@" + stamp.codebookVersion()),
                Visible.of(digest));
        String only = Optional.ofNullable(stamp.call().options().get("only"))
                .map(kinds -> ", --only " + Visible.of(kinds))
                .orElse("");
        page.paragraph(0, messages.get(key, Visible.of(file), made + only));
    }

    /** What is different in the codebook. */
    private void rules(Page page) {
        boolean isSame = old.stamp().digest().equals(now.stamp().digest());
        Optional<List<ScaleChange>> rules = since.rules();
        String key =
                isSame ? "same" : rules.isEmpty() ? "not-told" : rules.get().isEmpty() ? "texts" : "changed";
        page.paragraph(0, messages.get("research.compare.codebook." + key));
        rules.orElse(List.of()).forEach(rule -> page.paragraph(2, rule(rule)));
        if (isSame && rules.isEmpty()) {
            page.paragraph(0, messages.get("research.compare.no-scale"));
        }
        page.blank();
    }

    private String rule(ScaleChange rule) {
        boolean isAxis = rule.kind() == ScaleChange.Kind.AXIS_ADDED
                || rule.kind() == ScaleChange.Kind.AXIS_GONE
                || rule.kind() == ScaleChange.Kind.MINIMUM_COVERAGE;
        String subject = changes.name(isAxis ? codebook.axes() : codebook.indicators(), rule.subject());
        return messages.get(
                "research.compare.rule." + rule.kind().id(),
                subject,
                level(rule.subject(), rule.level()),
                messages.decimal(word(rule.before())),
                messages.decimal(word(rule.after())));
    }

    /** A number stays as it is; a word has its sentence. */
    private String word(String text) {
        String key = "research.compare.word." + (text.isEmpty() ? "nothing" : text);
        return messages.has(key) ? messages.get(key) : changes.name(codebook.axes(), text);
    }

    private String level(String indicator, String level) {
        return codebook.indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .map(Indicator::levels)
                .map(levels -> changes.name(levels, level))
                .findFirst()
                .orElse(Visible.of(level));
    }

    private void counts(Page page) {
        int same = since.both() - since.changed().size();
        long otherType = since.changed().stream().filter(Pair::hasOtherOutcome).count();
        if (since.changed().isEmpty() && since.added().isEmpty() && since.gone().isEmpty()) {
            page.paragraph(0, messages.get("research.compare.nothing"));
        } else if (since.both() == 0) {
            page.paragraph(0, messages.get("research.compare.nothing-in-common"));
        }
        page.line(count("same", same));
        page.line(count("changed", since.changed().size()) + messages.get("research.compare.of-which-type", otherType));
        page.line(count("added", since.added().size()) + refused("then", since.added()));
        page.line(count("gone", since.gone().size()) + refused("now", since.gone()));
        page.line(count("refused", old.archive().refused().size()) + " → "
                + now.archive().refused().size());
        page.blank();
    }

    private String count(String what, long number) {
        return Columns.left(messages.get("research.compare.count." + what), COUNTED)
                + Columns.right(String.valueOf(number), LETTER);
    }

    private String refused(String when, List<SavedSheet> sheets) {
        long refused = sheets.stream().filter(since::isRefusedElsewhere).count();
        return refused == 0 ? "" : messages.get("research.compare.refused." + when, refused);
    }

    private void reckoning(Page page) {
        List<Reckoning> reckoning = since.reckoning();
        if (reckoning.isEmpty()) {
            return;
        }
        page.strong(messages.get("research.compare.by-indicator"));
        boolean isMoved = reckoning.stream().anyMatch(one -> one.moved() > 0);
        List<String> heads = new ArrayList<>();
        for (String head : List.of("coded", "moved", "other-type", "least", "most")) {
            heads.add(messages.get("research.compare.head." + head));
        }
        reckoningRow(page, "", isMoved ? heads : heads.subList(0, 1));
        for (Reckoning one : reckoning) {
            List<String> cells = cells(one);
            reckoningRow(
                    page, changes.name(codebook.indicators(), one.indicator()), isMoved ? cells : cells.subList(0, 1));
        }
        String codebook = isMoved ? " " + messages.get("research.compare.by-indicator.codebook") : "";
        page.paragraph(2, messages.get("research.compare.by-indicator.legend") + codebook);
        page.blank();
    }

    private List<String> cells(Reckoning one) {
        return List.of(
                String.valueOf(one.coded()),
                String.valueOf(one.moved()),
                String.valueOf(one.otherType()),
                changes.signed(one.least()),
                changes.signed(one.most()));
    }

    private static void reckoningRow(Page page, String name, List<String> cells) {
        String numbers =
                cells.stream().map(cell -> Columns.right(cell, NUMBER + 1)).collect(Collectors.joining());
        ChangeWording.row(page, 2, List.of(name), List.of(NAME), numbers, numbers.length());
    }

    private interface Shown<T> {
        void show(T sheet);
    }

    private <T> void sheets(Page page, String heading, List<T> sheets, Shown<T> shown) {
        if (sheets.isEmpty()) {
            return;
        }
        page.heading(messages.get(heading));
        sheets.stream().limit(MOST_SHOWN).forEach(shown::show);
        if (sheets.size() > MOST_SHOWN) {
            page.blank();
            page.paragraph(0, messages.count("research.compare.more", sheets.size() - MOST_SHOWN));
        }
    }

    private String key(SavedSheet sheet) {
        SheetKey key = sheet.key();
        String phase = changes.name(codebook.phases(), key.phase()).toLowerCase(Locale.ROOT);
        return key.caseId() + " · " + phase + (key.coder().isEmpty() ? "" : " · " + key.coder());
    }

    private void lone(Page page, SavedSheet sheet) {
        String refused = since.isRefusedElsewhere(sheet) ? messages.get("research.compare.refused-elsewhere") : "";
        page.paragraph(2, key(sheet) + ": " + changes.outcome(sheet.outcome()) + refused);
    }

    private void changed(Page page, Pair pair) {
        page.strong(key(pair.after()));
        page.paragraph(2, type(pair));
        Map<String, CodingChange> codings = new LinkedHashMap<>();
        since.codings(pair).forEach(coding -> codings.put(coding.indicator(), coding));
        for (AxisChange axis : since.axes(pair)) {
            if (!axis.before().equals(axis.after())
                    || axis.effects().filter(some -> !some.isEmpty()).isPresent()) {
                axis(page, axis, codings);
            }
        }
        if (!codings.isEmpty()) {
            boolean isAll = codings.size() == since.codings(pair).size();
            page.paragraph(2, messages.get("research.compare.codings." + (isAll ? "all" : "others")));
            codings.values().forEach(coding -> part(page, coding.indicator(), choices(coding), ""));
        }
        page.blank();
    }

    private String type(Pair pair) {
        String sentence = messages.get(
                "research.compare.type." + pair.type().id(),
                changes.outcome(pair.before().outcome()),
                changes.outcome(pair.after().outcome()));
        return switch (pair.type()) {
            case CHANGED -> sentence + " " + messages.get("research.compare.firm." + pair.isFirm());
            case KEPT -> sentence + status(pair);
            case GAINED, LOST, NONE -> sentence;
        };
    }

    /** Where the type is the same and how sure it is, is not. */
    private String status(Pair pair) {
        return pair.before().status().equals(pair.after().status())
                ? ""
                : " "
                        + messages.get(
                                "research.compare.status",
                                messages.get("status." + pair.before().status()),
                                messages.get("status." + pair.after().status()));
    }

    /**
     * What an axis does, and by which indicators.
     *
     * @param codings those that are not shown yet; what is shown here is taken out
     */
    private void axis(Page page, AxisChange axis, Map<String, CodingChange> codings) {
        String name = changes.name(codebook.axes(), axis.axis());
        List<Effect> effects = axis.effects().orElse(List.of());
        if (effects.isEmpty() && axis.before().value().equals(axis.after().value())) {
            page.paragraph(
                    2, messages.get("research.compare.bounds", name, bounds(axis.before()), bounds(axis.after())));
            return;
        }
        String reach = isByCodebook(effects, codings)
                ? messages.get("research.compare.by-codebook")
                : changes.reach(axis.reach());
        page.paragraph(2, changes.move(name, axis.before(), axis.after(), axis.difference()) + " " + reach);
        for (Effect effect : effects) {
            effect(page, effect, Optional.ofNullable(codings.remove(effect.indicator())));
        }
    }

    private String bounds(Span span) {
        return changes.span(span).strip();
    }

    /** Whether nothing was coded otherwise, so that no unknown has to do with the difference. */
    private static boolean isByCodebook(List<Effect> effects, Map<String, CodingChange> codings) {
        return !effects.isEmpty() && effects.stream().noneMatch(effect -> codings.containsKey(effect.indicator()));
    }

    /** What an indicator adds by its coding, and below it what it adds by what the codebook makes of it. */
    private void effect(Page page, Effect effect, Optional<CodingChange> change) {
        change.ifPresent(coding -> part(page, effect.indicator(), choices(coding), changes.signed(effect.coding())));
        if (effect.codebook().signum() != 0) {
            part(page, effect.indicator(), messages.get("research.compare.effect"), changes.signed(effect.codebook()));
        }
    }

    private void part(Page page, String indicator, String what, String share) {
        List<String> cells = List.of(changes.name(codebook.indicators(), indicator), what);
        ChangeWording.row(page, 4, cells, List.of(NAME, CHOICES), share, SHARE);
    }

    private String choices(CodingChange change) {
        return chosen(change.indicator(), change.before()) + " → " + chosen(change.indicator(), change.after());
    }

    private String chosen(String indicator, Chosen chosen) {
        return chosen.levels().isEmpty()
                ? messages.get("silence." + chosen.silence())
                : chosen.levels().stream().map(level -> level(indicator, level)).collect(Collectors.joining(" – "));
    }

    @Override
    public void json(JsonGenerator json) {
        new ResultsJson(json, since).write(oldFile, old, newFile, now);
    }
}
