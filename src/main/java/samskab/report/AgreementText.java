package samskab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.research.Agreement;
import samskab.research.Agreement.Alone;
import samskab.research.Figure;
import samskab.research.Reliability;

/** How far coders agree, for people: tables, and what their figures mean. */
final class AgreementText {

    private static final int NAME = 27;
    private static final int VALUE = 7;
    private static final int INTERVAL = 17;
    private static final int SHARE = 7;
    private static final int UNITS = 7;
    private static final int COUNT = 8;

    /** So many units of one coder only are named; the others are counted. */
    private static final int MOST_NAMED = 20;

    /** Of what is only recorded, what nobody can be compared on stands in the last table alone. */
    private static final String RECORDED = "recorded";

    /** The most that a column for a coder may take: what the page leaves beside a name. */
    private static final int WIDEST = Columns.PAGE - NAME - 2;

    private final Setting setting;
    private final Messages messages;
    private final AgreementWords words;
    private final Agreement agreement;
    private final Page page;
    private final List<Line> lines;

    /** Something that coders are compared on, under a heading of its own where it is the first of its kind. */
    private record Line(String heading, String name, Reliability reliability) {}

    AgreementText(Setting setting, Agreement agreement, Page page) {
        this.setting = setting;
        this.messages = setting.messages();
        this.words = new AgreementWords(messages);
        this.agreement = agreement;
        this.page = page;
        this.lines = lines();
    }

    private List<Line> lines() {
        List<Line> all = new ArrayList<>();
        all.add(new Line("", messages.get("research.agree.type"), agreement.type()));
        for (int i = 0; i < agreement.axes().size(); i++) {
            String name = messages.get(setting.codebook().axes().get(i).name());
            all.add(new Line("research.agree.scores", name, agreement.axes().get(i)));
        }
        add(all, "research.agree.scored", use -> use != Use.RECORDED);
        add(all, RECORDED, use -> use == Use.RECORDED);
        return all;
    }

    private void add(List<Line> all, String heading, Function<Use, Boolean> wanted) {
        List<Indicator> indicators = setting.codebook().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (wanted.apply(indicators.get(i).use())) {
                String name = messages.get(indicators.get(i).name());
                all.add(new Line(heading, name, agreement.indicators().get(i)));
            }
        }
    }

    void write() {
        page.heading(messages.get("research.agree.heading"));
        who();
        if (agreement.units() == 0) {
            page.paragraph(0, messages.get("research.agree.nothing"));
            return;
        }
        alphas();
        if (lines.stream().anyMatch(AgreementText::hasKappa)) {
            kappas();
        }
        if (!agreement.type().without().isEmpty()) {
            withoutEach();
        }
        missing();
    }

    private void who() {
        page.line(messages.get("research.agree.coders"));
        agreement
                .coders()
                .forEach(coder -> page.line(
                        "  " + Visible.of(coder.name()) + ": " + messages.count("table.sheets", coder.sheets())));
        page.paragraph(
                0,
                messages.count("research.agree.units", agreement.units())
                        + messages.count("research.agree.cases", agreement.cases()));
        List<Alone> alone = agreement.alone();
        if (!alone.isEmpty()) {
            page.paragraph(0, messages.count("research.agree.alone", alone.size()));
            alone.stream().limit(MOST_NAMED).forEach(this::alone);
            if (alone.size() > MOST_NAMED) {
                page.paragraph(2, messages.count("gate.more", alone.size() - MOST_NAMED));
            }
        }
        page.blank();
    }

    private void alone(Alone alone) {
        String key = new Wording(messages).key(alone.sheet().sheet());
        page.paragraph(2, Visible.of(key) + (alone.elsewhere() ? " " + messages.get("research.agree.elsewhere") : ""));
    }

    private void alphas() {
        head(row(
                "",
                messages.get("research.agree.alpha"),
                messages.get("research.agree.interval"),
                messages.get("research.agree.share"),
                messages.get("research.agree.pairable"),
                messages.get("research.agree.custom")));
        table(line -> {
            Reliability reliability = line.reliability;
            if (reliability.pairable() == 0 && line.heading.equals(RECORDED)) {
                return "";
            }
            return row(
                    line.name,
                    words.value(
                            reliability.alpha(),
                            reliability.pairable() == 0
                                    ? "research.agree.undefined.pairs"
                                    : "research.agree.undefined.variation"),
                    words.interval(reliability.alpha()),
                    words.percent(reliability),
                    AgreementWords.units(reliability),
                    words.word(reliability.alpha()));
        });
        page.blank();
        page.paragraph(0, messages.get("research.agree.alpha.meaning"));
        page.paragraph(
                0,
                agreement.cases() < Agreement.LEAST_CASES
                        ? messages.get("research.agree.interval.none")
                        : messages.get(
                                "research.agree.interval.meaning",
                                agreement.resampling().replications(),
                                agreement.cases(),
                                agreement.resampling().seed()));
        if (lines.stream().anyMatch(line -> line.reliability.alpha().value().orElse(0) == 1)) {
            page.paragraph(0, messages.get("research.agree.perfect"));
        }
        undefined();
        page.paragraph(0, messages.get("research.agree.share.meaning"));
        page.paragraph(
                0, messages.get("research.agree.custom.meaning", messages.decimal("0.80"), messages.decimal("0.667")));
        if (lines.stream().anyMatch(line -> line.reliability.isWeak())) {
            page.paragraph(0, messages.get("research.agree.weak", Reliability.FEW));
        }
    }

    /** How many samples say nothing, where any do. */
    private void undefined() {
        StringJoiner samples = new StringJoiner(", ");
        for (Line line : lines) {
            Figure alpha = line.reliability.alpha();
            if (alpha.value().isPresent() && alpha.undefined() > 0) {
                samples.add(line.name + " " + alpha.undefined());
            }
        }
        if (samples.length() > 0) {
            page.paragraph(0, messages.get("research.agree.undefined.samples", samples));
        }
    }

    private static boolean hasKappa(Line line) {
        return line.reliability.kappa().isPresent() && line.reliability.pairable() > 0;
    }

    private void kappas() {
        page.heading(messages.get("research.agree.kappa.heading"));
        head(row(
                "",
                messages.get("research.agree.kappa"),
                messages.get("research.agree.interval"),
                messages.get("research.agree.linear"),
                messages.get("research.agree.pairable"),
                messages.get("research.agree.custom.kappa")));
        table(line -> line.reliability
                .kappa()
                .filter(kappa -> hasKappa(line))
                .map(kappa -> row(
                        line.name,
                        words.value(kappa, "research.agree.undefined.constant"),
                        words.interval(kappa),
                        line.reliability
                                .linear()
                                .filter(linear -> linear.value().isPresent())
                                .map(linear -> words.number(linear.value().getAsDouble()))
                                .orElse(""),
                        AgreementWords.units(line.reliability),
                        words.landisKoch(kappa)))
                .orElse(""));
        page.blank();
        page.paragraph(0, messages.get("research.agree.kappa.meaning"));
    }

    private void withoutEach() {
        page.heading(messages.get("research.agree.without.heading"));
        List<String> names = agreement.coders().stream()
                .map(coder -> Columns.cut(Visible.of(coder.name()), WIDEST))
                .toList();
        int width =
                Math.max(COUNT, names.stream().mapToInt(Columns::width).max().orElse(0));
        int abreast = (Columns.PAGE - NAME) / (width + 2);
        for (int from = 0; from < names.size(); from += abreast) {
            int first = from;
            int end = Math.min(from + abreast, names.size());
            head(cells("", width, names.subList(first, end)));
            table(line -> line.reliability.without().stream().allMatch(OptionalDouble::isEmpty)
                    ? ""
                    : cells(
                            line.name,
                            width,
                            line.reliability.without().subList(first, end).stream()
                                    .map(words::number)
                                    .toList()));
            page.blank();
        }
        page.paragraph(0, messages.get("research.agree.without.meaning"));
    }

    private static String cells(String name, int width, List<String> cells) {
        StringBuilder row = new StringBuilder(lead(name));
        cells.forEach(cell -> row.append("  ").append(Columns.right(cell, width)));
        return row.toString();
    }

    private void missing() {
        page.heading(messages.get("research.agree.missing.heading"));
        head(lead("") + Columns.right(messages.get("research.agree.values"), COUNT)
                + Columns.right(messages.get("research.agree.lone"), COUNT) + "  "
                + messages.get("research.agree.gaps"));
        table(line -> {
            Reliability reliability = line.reliability;
            String gaps = reliability.missing().entrySet().stream()
                    .map(gap ->
                            messages.get("research.agree.gap." + gap.getKey().id(), gap.getValue()))
                    .collect(Collectors.joining(", "));
            String start = lead(line.name)
                    + Columns.right(String.valueOf(reliability.values()), COUNT)
                    + Columns.right(String.valueOf(reliability.lone()), COUNT)
                    + "  ";
            int indent = NAME + 2 * COUNT + 2;
            List<String> wrapped = Columns.wrap(gaps, Columns.PAGE - indent);
            return (start + String.join("\n" + " ".repeat(indent), wrapped)).stripTrailing();
        });
        page.blank();
        page.paragraph(0, messages.get("research.agree.missing.meaning"));
    }

    private void head(String columns) {
        page.line(page.paint().strong(columns));
    }

    /** All lines of a table that have something to show, each kind under its heading. */
    private void table(Function<Line, String> row) {
        String heading = "";
        for (Line line : lines) {
            String text = row.apply(line);
            if (!text.isEmpty()) {
                if (!line.heading.equals(heading)) {
                    heading = line.heading;
                    page.line(messages.get(heading));
                }
                text.lines().forEach(page::line);
            }
        }
    }

    private static String row(String name, String value, String interval, String share, String units, String word) {
        String figures = interval.isEmpty() && !value.isEmpty()
                ? Columns.right(value, VALUE + INTERVAL)
                : Columns.right(value, VALUE) + Columns.right(interval, INTERVAL);
        return (lead(name) + figures + Columns.right(share, SHARE) + Columns.right(units, UNITS) + " " + word)
                .stripTrailing();
    }

    /** A name that is too long gets a line of its own: nothing is cut. */
    private static String lead(String name) {
        String inset = name.isEmpty() ? "" : " " + name;
        return Columns.width(inset) <= NAME ? Columns.left(inset, NAME) : inset + "\n" + " ".repeat(NAME);
    }
}
