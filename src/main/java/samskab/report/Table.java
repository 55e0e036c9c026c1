package samskab.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Type;

/** Many cases, a line each, and how many there are of each type and status. */
final class Table {

    private static final int VERDICT = 20;
    private static final int SCORE = 15;
    private static final int NAME = 20;
    private static final int NUMBER = 13;

    private final Setting setting;
    private final Messages messages;
    private final Wording wording;
    private final int key;
    private final Map<String, Long> counts = new HashMap<>();
    private long sheets;
    private long outside;
    private long refused;

    Table(Setting setting) {
        this.setting = setting;
        this.messages = setting.messages();
        this.wording = new Wording(messages);
        this.key = Math.max(
                8,
                Columns.PAGE
                        - VERDICT
                        - 2
                        - (SCORE + 1) * setting.codebook().axes().size());
    }

    void count(Outcome outcome) {
        if (outcome instanceof Outcome.Classified classified) {
            Verdict verdict = classified.verdict();
            sheets++;
            outside += verdict.outside().isEmpty() ? 0 : 1;
            counts.merge(kind(verdict.type(), verdict.status()), 1L, Long::sum);
        } else {
            refused++;
        }
    }

    String head() {
        List<String> axes = setting.codebook().axes().stream()
                .map(Axis::name)
                .map(messages::get)
                .toList();
        String head = Columns.left(messages.get("table.case"), key) + cells(messages.get("table.verdict"), axes);
        return setting.paint().strong(head) + "\n";
    }

    /** A key that is too long gets a line of its own: nothing is cut. */
    String row(Outcome.Classified classified) {
        String name = Visible.of(wording.key(classified.sheet()));
        List<String> scores =
                classified.verdict().scores().stream().map(this::cell).toList();
        String start = Columns.width(name) <= key ? Columns.left(name, key) : name + "\n" + " ".repeat(key);
        return start + cells(mark(classified.verdict()), scores) + "\n";
    }

    private String cell(Score score) {
        return Columns.right(wording.number(score.value()), 4) + " " + wording.bounds(score.low(), score.high());
    }

    private static String cells(String verdict, List<String> scores) {
        StringBuilder cells = new StringBuilder(" ").append(Columns.left(verdict, VERDICT));
        scores.forEach(score -> cells.append(' ').append(Columns.left(score, Math.max(SCORE, score.length()))));
        return cells.toString().stripTrailing();
    }

    private String mark(Verdict verdict) {
        String provisional = verdict.status() == Status.PROVISIONAL ? " ?" : "";
        String outOfScope = verdict.outside().isEmpty() ? "" : " !";
        return wording.verdict(verdict) + provisional + outOfScope;
    }

    String totals() {
        StringBuilder totals = new StringBuilder("\n");
        totals.append(" ".repeat(NAME)).append(heads()).append('\n');
        setting.codebook().types().forEach(type -> totals.append(counts(messages.get(type.name()), Optional.of(type))));
        totals.append(counts(messages.get("table.no-type"), Optional.empty())).append('\n');
        totals.append(messages.count("table.sheets", sheets));
        totals.append(messages.count("table.outside", outside));
        totals.append(messages.count("table.refused", refused)).append('\n');
        totals.append(messages.get("table.legend")).append('\n');
        return totals.append(setting.paint().faint(new Stamp(setting).line()))
                .append('\n')
                .toString();
    }

    private String heads() {
        StringBuilder heads = new StringBuilder();
        for (Status status : Status.values()) {
            heads.append(Columns.right(messages.get("status." + status.id()), NUMBER));
        }
        return heads.toString();
    }

    /** How many of a type, or of none, there are of each status that they can have. */
    private String counts(String name, Optional<Type> type) {
        StringBuilder line = new StringBuilder(Columns.left(name, NAME));
        for (Status status : Status.values()) {
            String number = String.valueOf(counts.getOrDefault(kind(type, status), 0L));
            line.append(Columns.right(status.hasType() == type.isPresent() ? number : "–", NUMBER));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** What is counted together. */
    private static String kind(Optional<Type> type, Status status) {
        return status.id() + " " + type.map(Type::id).orElse("");
    }
}
