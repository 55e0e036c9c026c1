package samskab.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import samskab.classify.Ratio;
import samskab.classify.Status;
import samskab.codebook.Type;
import samskab.research.Confusion;
import samskab.research.Confusion.BeyondChance;
import samskab.research.Evaluation;
import samskab.research.Misplaced;
import samskab.research.Proportion;
import samskab.research.Proportion.Interval;

/** An evaluation for people. */
final class EvaluationText {

    /** With fewer cases than this it is said that nothing general follows. */
    private static final long FEW = 30;

    private static final int GAP = 2;
    private static final int FIGURES = 30;

    private final Setting setting;
    private final Messages messages;
    private final Wording wording;
    private final Evaluation evaluation;
    private final Page page;
    private final List<Type> types;
    private final int label;

    EvaluationText(Setting setting, Evaluation evaluation, Page page) {
        this.setting = setting;
        this.messages = setting.messages();
        this.wording = new Wording(messages);
        this.evaluation = evaluation;
        this.page = page;
        this.types = setting.codebook().types();
        this.label =
                types.stream().mapToInt(type -> Columns.width(name(type))).max().orElse(0) + GAP;
    }

    void print() {
        page.strong(text("title"));
        page.blank();
        if (evaluation.sheets().isEmpty()) {
            page.paragraph(0, text("none", evaluation.without()));
            return;
        }
        sheets();
        determined();
        provisional();
        withoutType();
        misplaced("misplaced", false);
        misplaced("misplaced-provisional", true);
    }

    /** What the figures rest on comes before the figures. */
    private void sheets() {
        long sheets = evaluation.sheets().size();
        long cases = evaluation.cases();
        page.paragraph(0, messages.count("research.evaluate.sheets", sheets));
        if (evaluation.without() > 0) {
            page.paragraph(0, messages.count("research.evaluate.without", evaluation.without()));
        }
        if (cases < sheets) {
            page.paragraph(0, messages.count("research.evaluate.cases", cases));
        }
        if (cases < FEW) {
            page.paragraph(0, text("few"));
        }
        page.paragraph(0, text("fit"));
    }

    private void determined() {
        Confusion matrix = evaluation.determined();
        heading("determined", matrix.total());
        page.paragraph(0, text("determined-meaning"));
        if (matrix.total() > 0) {
            page.blank();
            matrix(matrix);
            page.blank();
            page.paragraph(0, text("right", share(matrix.right())));
            page.paragraph(0, text("kappa", kappa(matrix)));
            page.blank();
            perType(matrix);
        }
    }

    private void provisional() {
        Confusion matrix = evaluation.provisional();
        heading("provisional", matrix.total());
        page.paragraph(0, text("provisional-meaning"));
        long outOfReach = evaluation.misplaced().stream()
                .filter(one -> one.isProvisional() && !one.isWithinReach())
                .count();
        if (outOfReach > 0) {
            page.paragraph(0, messages.count("research.evaluate.out-of-reach", outOfReach));
        }
        if (matrix.total() > 0) {
            page.blank();
            matrix(matrix);
        }
    }

    /** How many of each expected type there are of the statuses that have no type. */
    private void withoutType() {
        List<Status> statuses = List.of(Status.BORDER, Status.UNDETERMINED);
        List<String> heads = statuses.stream()
                .map(status -> messages.get("status." + status.id()))
                .toList();
        long sheets = evaluation.sheets().size()
                - evaluation.determined().total()
                - evaluation.provisional().total();
        heading("without-type", sheets);
        if (sheets > 0) {
            table(
                    heads,
                    type -> statuses.stream()
                            .map(status -> String.valueOf(evaluation.count(type, status)))
                            .toList());
        }
    }

    private void heading(String key, long sheets) {
        page.heading(text(key, sheets, evaluation.sheets().size()));
    }

    /** Where there are too many types for the width of a page, what was found stands behind each expected type. */
    private void matrix(Confusion matrix) {
        List<String> heads = new ArrayList<>(types.stream().map(this::name).toList());
        heads.add(text("all"));
        if (label + heads.stream().mapToInt(this::column).sum() > Columns.PAGE) {
            types.stream()
                    .filter(type -> matrix.expected(type) > 0)
                    .forEach(type -> page.paragraph(GAP, name(type) + ": " + found(matrix, type)));
        } else {
            table(heads, expected -> {
                List<String> cells = new ArrayList<>();
                types.forEach(found -> cells.add(String.valueOf(matrix.count(expected, found))));
                cells.add(String.valueOf(matrix.expected(expected)));
                return cells;
            });
        }
    }

    private String found(Confusion matrix, Type expected) {
        return types.stream()
                .filter(found -> matrix.count(expected, found) > 0)
                .map(found -> name(found) + " " + matrix.count(expected, found))
                .collect(Collectors.joining(", "));
    }

    /** A line for each expected type. */
    private void table(List<String> heads, Function<Type, List<String>> cells) {
        page.line(page.paint().strong(line(text("expected"), heads, heads)));
        types.forEach(type -> page.line(line(name(type), cells.apply(type), heads)));
    }

    private String line(String first, List<String> cells, List<String> heads) {
        StringBuilder line = new StringBuilder(Columns.left(first, label));
        for (int i = 0; i < cells.size(); i++) {
            line.append(Columns.right(cells.get(i), column(heads.get(i))));
        }
        return line.toString();
    }

    /** Wide enough for the head and for every count. */
    private int column(String head) {
        int count = String.valueOf(evaluation.sheets().size()).length();
        return GAP + Math.max(Columns.width(head), count);
    }

    private void perType(Confusion matrix) {
        boolean fits = types.stream()
                .allMatch(type -> Columns.width(precision(matrix, type)) <= FIGURES - GAP
                        && Columns.width(recall(matrix, type)) <= FIGURES);
        if (fits && label + 2 * FIGURES <= Columns.PAGE) {
            page.line(page.paint().strong(figures("", text("precision"), text("recall"))));
            types.forEach(type -> page.line(figures(name(type), precision(matrix, type), recall(matrix, type))));
        } else {
            types.forEach(type -> page.paragraph(
                    GAP,
                    name(type) + ": " + text("precision") + " " + precision(matrix, type) + "; " + text("recall") + " "
                            + recall(matrix, type)));
        }
        page.blank();
        page.paragraph(0, text("figures"));
    }

    private String figures(String name, String precision, String recall) {
        return Columns.left(name, label) + Columns.left(precision, FIGURES) + recall;
    }

    private String precision(Confusion matrix, Type type) {
        return share(matrix.precision(type), "precision-undefined");
    }

    private String recall(Confusion matrix, Type type) {
        return share(matrix.recall(type), "recall-undefined");
    }

    private String share(Proportion share, String undefined) {
        return share.of() == 0 ? text(undefined) : share(share);
    }

    private String share(Proportion share) {
        return text(
                "share",
                share.count(),
                share.of(),
                wording.number(share.value()),
                share.interval().map(this::interval).orElse(""));
    }

    private String kappa(Confusion matrix) {
        return matrix.kappa().map(this::kappa).orElse(text("kappa-no-variation"));
    }

    private String kappa(BeyondChance kappa) {
        return text("kappa-value", number(kappa.value()), interval(kappa.interval()));
    }

    private String interval(Interval interval) {
        return text("interval", number(interval.low()), number(interval.high()));
    }

    private String number(double number) {
        return messages.number(new Ratio(BigDecimal.valueOf(number), BigDecimal.ONE));
    }

    private void misplaced(String key, boolean provisional) {
        List<Misplaced> misplaced = evaluation.misplaced().stream()
                .filter(one -> one.isProvisional() == provisional)
                .toList();
        if (!misplaced.isEmpty()) {
            page.heading(text(key, misplaced.size()));
            page.paragraph(0, text("misplaced-meaning"));
            misplaced.forEach(new MisplacedText(messages, page)::print);
        }
    }

    private String name(Type type) {
        return setting.messages().get(type.name());
    }

    private String text(String key, Object... arguments) {
        return messages.get("research.evaluate." + key, arguments);
    }
}
