package samskab.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import samskab.classify.Leaning;
import samskab.codebook.Indicator;
import samskab.codebook.Silence;
import samskab.research.Archive;
import samskab.research.Coefficient;
import samskab.research.Placed;
import samskab.research.Proportion;
import samskab.research.Scale.OfAxis;
import samskab.research.Scale.OfIndicator;
import samskab.research.Scale.OfType;

/** The scale figures of an archive for people: the corners and what lies in them, the axes, the indicators. */
final class ScaleText {

    private static final int NAME = 20;
    private static final int NUMBER = 13;
    private static final int INDENT = 4;

    /** Coefficients on fewer sheets than this are rough. */
    private static final int FEW_SHEETS = 30;

    private final Messages messages;
    private final Wording wording;
    private final Archive archive;

    ScaleText(Messages messages, Archive archive) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.archive = archive;
    }

    void print(Page page) {
        corners(page);
        archive.scale().axes().forEach(axis -> axis(page, axis));
        rough(page);
        recorded(page);
    }

    private void corners(Page page) {
        page.heading(messages.get("research.robustness.corners"));
        page.line(page.paint()
                .strong(Columns.left(messages.get("research.robustness.corner"), NAME)
                        + Columns.right(messages.get("research.robustness.sheets-head"), NUMBER)
                        + Columns.right(messages.get("status.determined"), NUMBER)
                        + Columns.right(messages.get("status.provisional"), NUMBER)
                        + Columns.right(messages.get("research.robustness.best"), NUMBER)));
        archive.scale().types().forEach(type -> corner(page, type));
        page.line(Columns.left(messages.get("table.no-type"), NAME) + number(withoutType()));
        page.blank();
        List<String> empty = archive.scale().types().stream()
                .filter(type -> type.sheets() == 0)
                .map(type -> messages.get(type.type().name()))
                .toList();
        page.paragraph(
                0,
                empty.isEmpty()
                        ? messages.get("research.robustness.none-empty")
                        : messages.get("research.robustness.empty", String.join(", ", empty)));
        page.paragraph(0, messages.get("research.robustness.best-legend"));
        if (archive.cases().size() < Proportion.FEW) {
            page.paragraph(
                    0,
                    messages.count(
                            "research.robustness.few-cases", archive.cases().size()));
        }
    }

    private int withoutType() {
        return archive.sheets().size()
                - archive.scale().types().stream().mapToInt(OfType::sheets).sum();
    }

    private void corner(Page page, OfType type) {
        String best =
                type.best().map(found -> messages.number(found.membership())).orElse("–");
        page.line(Columns.left(messages.get(type.type().name()), NAME)
                + number(type.sheets())
                + number(type.determined())
                + number(type.provisional())
                + Columns.right(best, NUMBER));
    }

    private static String number(int number) {
        return Columns.right(String.valueOf(number), NUMBER);
    }

    private void axis(Page page, OfAxis axis) {
        page.heading(messages.get(axis.axis().name()));
        page.paragraph(
                0,
                messages.get(
                        "research.robustness.axis",
                        axis.sheets(Leaning.HIGH),
                        axis.sheets(Leaning.BORDER),
                        axis.sheets(Leaning.LOW),
                        axis.sheets(Leaning.INSUFFICIENT)));
        skewness(page, axis);
        if (!axis.atHalf().isEmpty()) {
            page.paragraph(0, messages.get("research.robustness.at-half", atHalf(axis)));
        }
        page.paragraph(0, messages.get("research.robustness.alpha", names(axis.core()), coefficient(axis.alpha())));
        page.blank();
        archive.scale().indicators().stream()
                .filter(of ->
                        of.indicator().axis().filter(axis.axis().id()::equals).isPresent())
                .forEach(of -> indicator(page, of));
    }

    private void skewness(Page page, OfAxis axis) {
        Proportion above = new Proportion(axis.sheets(Leaning.HIGH), axis.scored());
        above.value().ifPresent(share -> {
            String verdict = above.of() < Proportion.FEW ? "few" : above.isSkewed() ? "skewed" : "not-skewed";
            page.paragraph(
                    0,
                    messages.get("research.robustness.share", messages.percent(share), above.of())
                            + messages.get("research.robustness.share." + verdict));
        });
    }

    private String atHalf(OfAxis axis) {
        int place = archive.scale().axes().indexOf(axis);
        return axis.atHalf().stream().map(sheet -> atHalf(sheet, place)).collect(Collectors.joining("; "));
    }

    private String atHalf(Placed placed, int axis) {
        String key = Visible.of(wording.key(placed.sheet()));
        return placed.verdict().scores().get(axis).leaning() == Leaning.INSUFFICIENT
                ? key + " (" + messages.get("leaning.insufficient") + ")"
                : key;
    }

    private String names(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> messages.get(indicator.name()))
                .collect(Collectors.joining(", "));
    }

    private void indicator(Page page, OfIndicator of) {
        page.strong(messages.get(of.indicator().name()));
        page.paragraph(INDENT, distribution(of));
        of.correlation()
                .ifPresent(correlation -> page.paragraph(
                        INDENT, messages.get("research.robustness.correlation", coefficient(correlation))));
    }

    private String distribution(OfIndicator of) {
        StringJoiner text = new StringJoiner(" · ");
        for (int i = 0; i < of.levels().size(); i++) {
            text.add(messages.get(of.indicator().levels().get(i).name()) + " "
                    + of.levels().get(i));
        }
        of.ranges()
                .forEach((range, sheets) ->
                        text.add(messages.get("quoted", wording.levels(of.indicator(), range)) + " " + sheets));
        for (Silence silence : Silence.ALL) {
            int sheets = of.silences().getOrDefault(silence, 0);
            if (sheets > 0) {
                text.add(messages.get("silence." + silence.id()) + " " + sheets);
            }
        }
        return text.toString();
    }

    private String coefficient(Coefficient coefficient) {
        String value = coefficient.value().isPresent()
                ? RobustnessFigures.decimal(messages, coefficient.value().getAsDouble())
                : messages.get("research.robustness.undefined."
                        + coefficient.undefined().map(Coefficient.Undefined::id).orElseThrow());
        return value + " (n = " + coefficient.sheets() + ")";
    }

    private void rough(Page page) {
        boolean isRough = archive.scale().indicators().stream()
                .map(OfIndicator::correlation)
                .flatMap(Optional::stream)
                .anyMatch(figure -> figure.value().isPresent() && figure.sheets() < FEW_SHEETS);
        if (isRough) {
            page.blank();
            page.paragraph(0, messages.get("research.robustness.rough", FEW_SHEETS));
        }
    }

    private void recorded(Page page) {
        List<OfIndicator> recorded = archive.scale().indicators().stream()
                .filter(of -> of.indicator().axis().isEmpty())
                .toList();
        if (!recorded.isEmpty()) {
            page.heading(messages.get("recorded"));
            recorded.forEach(of -> indicator(page, of));
        }
    }
}
