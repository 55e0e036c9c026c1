package samskab.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Named;
import samskab.research.Difference;
import samskab.research.Reach;
import samskab.research.Span;
import samskab.source.Identified;
import tools.jackson.core.JsonGenerator;

/** How what has changed is put into words and numbers, whatever is compared. */
final class ChangeWording {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;
    private static final int VALUE = 4;

    private final Messages messages;
    private final Codebook codebook;
    private final Wording wording;

    ChangeWording(Setting setting) {
        this.messages = setting.messages();
        this.codebook = setting.codebook();
        this.wording = new Wording(messages);
    }

    /** A difference with its sign and two decimals; with as many more as it takes to tell it from 0, which is none exactly. */
    String signed(Difference difference) {
        if (difference.signum() == 0) {
            return "0";
        }
        int decimals = DECIMALS;
        BigDecimal rounded = round(difference, decimals);
        while (rounded.signum() != difference.signum() && decimals < MOST_DECIMALS) {
            rounded = round(difference, ++decimals);
        }
        return (difference.signum() > 0 ? "+" : "−")
                + messages.decimal(rounded.abs().toPlainString());
    }

    private static BigDecimal round(Difference difference, int decimals) {
        return difference.part().divide(difference.whole(), decimals, RoundingMode.HALF_UP);
    }

    /** A dash where there is none. */
    String signed(Optional<Difference> difference) {
        return difference.map(this::signed).orElse("–");
    }

    /** A score with its bounds. */
    String span(Span span) {
        return Columns.right(wording.number(span.value()), VALUE) + " " + wording.bounds(span.low(), span.high());
    }

    /** A verdict in a word or two, marked where it is provisional and where the case may be outside the codebook. */
    String mark(Verdict verdict) {
        return wording.verdict(verdict)
                + (verdict.status() == Status.PROVISIONAL ? " ?" : "")
                + (verdict.outside().isEmpty() ? "" : " !");
    }

    /** From one score to another, and by how much. */
    String move(String axis, Span before, Span after, Optional<Difference> difference) {
        Optional<Difference> other = difference.filter(one -> one.signum() != 0);
        boolean isStill = difference.isPresent() && other.isEmpty();
        String by = other.map(one -> " (" + signed(one) + ")").orElse("");
        return axis + " " + (isStill ? wording.number(before.value()) : scores(before, after)) + by + ".";
    }

    /** Whether a move is more than noise. */
    String reach(Reach reach) {
        return messages.get("research.compare.reach." + reach.id());
    }

    /** Two scores with as many decimals as it takes to tell them apart. */
    private String scores(Span before, Span after) {
        String from = wording.number(before.value());
        String to = wording.number(after.value());
        for (int decimals = DECIMALS + 1; from.equals(to) && decimals <= MOST_DECIMALS; decimals++) {
            from = number(before, decimals);
            to = number(after, decimals);
        }
        return from + " → " + to;
    }

    private String number(Span span, int decimals) {
        return wording.number(span.value(), decimals);
    }

    /** What an entry of the codebook is called; its id where the codebook does not have it. */
    String name(Collection<? extends Named> entries, String id) {
        for (Named entry : entries) {
            if (entry.id().equals(id)) {
                return messages.get(entry.name());
            }
        }
        return Visible.of(id);
    }

    /** What a type is called, or why there is none. */
    String outcome(String typeOrStatus) {
        return Identified.ids(codebook.types()).contains(typeOrStatus)
                ? name(codebook.types(), typeOrStatus)
                : messages.has("status." + typeOrStatus)
                        ? messages.get("status." + typeOrStatus)
                        : Visible.of(typeOrStatus);
    }

    /** Cells side by side, each wrapped to its width; the last stands to the right of the first line. */
    static void row(Page page, int indent, List<String> cells, List<Integer> widths, String last, int lastWidth) {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Columns.wrap(cells.get(i), widths.get(i)));
            lines = Math.max(lines, wrapped.get(i).size());
        }
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < wrapped.size(); i++) {
                List<String> cell = wrapped.get(i);
                text.append(Columns.left(line < cell.size() ? cell.get(line) : "", widths.get(i)))
                        .append(' ');
            }
            page.line((text + (line == 0 ? Columns.right(last, lastWidth) : "")).stripTrailing());
        }
    }

    /** A difference as the nearest double, or null where there is none. */
    static void json(JsonGenerator json, String key, Optional<Difference> difference) {
        json.writeName(key);
        difference.ifPresentOrElse(one -> json.writeNumber(one.toDouble()), json::writeNull);
    }

    /** A score with its bounds, as an object. */
    static void json(JsonGenerator json, String key, Span span) {
        json.writeObjectPropertyStart(key);
        Json.share(json, "value", span.value());
        Json.share(json, "low", span.low());
        Json.share(json, "high", span.high());
        json.writeEndObject();
    }
}
