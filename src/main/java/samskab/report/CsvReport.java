package samskab.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import samskab.report.CsvColumns.Column;
import samskab.report.CsvColumns.Row;
import samskab.source.Diagnostic;

/** For spreadsheets and statistics, by RFC 4180: one row for each case, and one for each thing that was refused. */
final class CsvReport implements Report {

    /**
     * What makes a spreadsheet take a cell for a formula, also in its wide form; behind a semicolon too, at which a Danish one
     * may part cells.
     */
    private static final Pattern FORMULA = Pattern.compile("(?<=^|[;\\t])([=+@\\-\\t\\r\\n＝＋－＠])");

    private final Writer out;
    private final boolean isRaw;
    private final CsvColumns columns;

    CsvReport(Writer out, Setting setting) {
        this.out = out;
        this.isRaw = setting.csvRaw();
        this.columns = new CsvColumns(setting);
    }

    @Override
    public void open() throws IOException {
        out.write(record(columns.all().stream().map(Column::name).toList()));
    }

    @Override
    public String prepare(Outcome outcome) {
        StringBuilder rows = new StringBuilder();
        if (outcome instanceof Outcome.Classified classified) {
            rows.append(record(columns.row(classified)));
        } else if (outcome instanceof Outcome.Refused refused) {
            for (Diagnostic diagnostic : refused.diagnostics()) {
                rows.append(record(columns.row(diagnostic)));
            }
        }
        return rows.toString();
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        out.write(prepared);
    }

    @Override
    public void close() {
        // Every row stands for itself.
    }

    private String record(Row row) {
        return record(columns.all().stream()
                .map(column -> column.isText()
                        ? safe(column.cell().apply(row))
                        : column.cell().apply(row))
                .toList());
    }

    /** A line of the table. */
    static String record(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(line)
                .writeRecord(cells);
        return line.toString();
    }

    /** Unless raw cells were asked for, nothing is taken for a formula, and nothing steers a terminal. */
    private String safe(String text) {
        if (isRaw) {
            return text;
        }
        return Visible.of(FORMULA.matcher(text).replaceAll("'$1"));
    }
}
