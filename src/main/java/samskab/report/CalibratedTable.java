package samskab.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import samskab.casefile.CodingSheet;
import samskab.codebook.Codebook;
import samskab.research.Calibration;
import samskab.research.Placed;
import samskab.research.Proportion;
import samskab.source.Identified;

/**
 * The calibrated table that QCA takes (the R package, fsQCA): a row for each sheet, with the score of each axis and the
 * membership of each type as numbers of 0 to 1. What was refused has no row.
 */
public final class CalibratedTable implements Report {

    /** So many rows are named; the others are counted. */
    private static final int MOST_NAMED = 20;

    /** The strictest that was found to be asked of names in fsQCA. */
    private static final int LONGEST_NAME = 15;

    private final Writer out;
    private final Setting setting;
    private final Messages messages;
    private final List<String> columns;
    private final Calibration calibration;
    private final Named empty = new Named();
    private final Named atHalf = new Named();
    private long refused;

    public CalibratedTable(Writer out, Setting setting) {
        this.out = out;
        this.setting = setting;
        this.messages = setting.messages();
        this.columns = columns(setting.codebook());
        this.calibration = new Calibration(columns.size() - 1);
    }

    /** Rows of which something is said. */
    private static final class Named {

        private final List<String> names = new ArrayList<>();
        private long count;

        void add(String name) {
            count++;
            if (count <= MOST_NAMED) {
                names.add(name);
            }
        }
    }

    @Override
    public void open() throws IOException {
        out.write(CsvReport.record(columns));
    }

    @Override
    public String prepare(Outcome outcome) {
        if (!(outcome instanceof Outcome.Classified classified)) {
            return "";
        }
        List<String> cells = new ArrayList<>(List.of(name(classified.sheet())));
        Calibration.sets(classified.verdict()).forEach(set -> cells.add(CsvColumns.number(set)));
        return CsvReport.record(cells);
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        out.write(prepared);
        if (!(outcome instanceof Outcome.Classified classified)) {
            refused++;
            return;
        }
        calibration.add(new Placed(classified.sheet(), classified.verdict()));
        String name = name(classified.sheet());
        if (Calibration.sets(classified.verdict()).stream().anyMatch(Optional::isEmpty)) {
            empty.add(name);
        }
        if (Calibration.isOnBorder(classified.verdict())) {
            atHalf.add(name);
        }
    }

    @Override
    public void close() {
        // Every row stands for itself.
    }

    /** The case, the phase where the sheet names it, the coder: no two sheets of a run have all of them in common. */
    private static String name(CodingSheet sheet) {
        return sheet.caseId()
                + (sheet.phaseStated() ? "." + sheet.phase().id() : "")
                + sheet.coder().map(coder -> "_" + coder).orElse("");
    }

    /** In capitals, as QCA writes sets; only letters and digits, short, and each only once. */
    private static List<String> columns(Codebook codebook) {
        List<String> names = new ArrayList<>(List.of("CASE"));
        Stream.of(codebook.axes(), codebook.types())
                .flatMap(List::stream)
                .map(Identified::id)
                .forEach(id -> names.add(free(id.replace("-", "").toUpperCase(Locale.ROOT), names)));
        return names;
    }

    private static String free(String name, List<String> taken) {
        String free = cut(name, "");
        for (int number = 2; taken.contains(free); number++) {
            free = cut(name, String.valueOf(number));
        }
        return free;
    }

    private static String cut(String name, String end) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    }

    /** What one must know before one analyses the table. To be called once, behind the last row. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(messages.get("research.calibrated.title")));
        long cases = calibration.cases();
        if (cases < calibration.rows()) {
            notes.add(note(messages.get(
                    "research.calibrated.rows" + (cases == 1 ? ".one" : ".many"), calibration.rows(), cases)));
        }
        rows("research.calibrated.empty", empty).ifPresent(notes::add);
        rows("research.calibrated.half", atHalf).ifPresent(notes::add);
        String skewed = skewed();
        if (!skewed.isEmpty()) {
            notes.add(note(messages.get("research.calibrated.skewed", skewed)));
        }
        notes.add(note(messages.get("research.calibrated.made-of-axes")));
        if (refused > 0) {
            notes.add(note(messages.count("research.calibrated.refused", refused)));
        }
        notes.add(note(messages.get("research.calibrated.stamp", new Stamp(setting).line())));
        return notes;
    }

    private String skewed() {
        StringJoiner skewed = new StringJoiner(", ");
        for (int set = 0; set < columns.size() - 1; set++) {
            Proportion above = calibration.above(set);
            if (above.isSkewed()) {
                skewed.add(messages.get("research.calibrated.above", columns.get(set + 1), above.count(), above.of()));
            }
        }
        return skewed.toString();
    }

    private Optional<String> rows(String key, Named rows) {
        String names = String.join(", ", rows.names);
        long more = rows.count - rows.names.size();
        String all = more > 0 ? messages.get("research.calibrated.more", names, more) : names;
        return rows.count == 0
                ? Optional.empty()
                : Optional.of(note(messages.get(key + (rows.count == 1 ? ".one" : ".many"), rows.count, all)));
    }

    private static String note(String text) {
        return Columns.indent("-", text, 2);
    }
}
