package samskab.report;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.BiConsumer;
import samskab.source.Diagnostic;
import tools.jackson.core.JsonGenerator;

/**
 * For programs that read line by line: first the stamp, then a line for each case and for each fault as they come, then how
 * many there were, so that a file that was cut short shows it. Every line says in {@code kind} what it is.
 */
final class NdjsonReport implements Report {

    private static final int USUAL_LENGTH = 1 << 13;

    private final Writer out;
    private final Setting setting;
    private long cases;
    private long refused;
    private long lines;

    NdjsonReport(Writer out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void open() throws IOException {
        out.write(line("stamp", (json, fields) -> fields.stamp()));
        lines++;
    }

    @Override
    public String prepare(Outcome outcome) {
        if (outcome instanceof Outcome.Refused faulty) {
            StringBuilder lines = new StringBuilder();
            for (Diagnostic diagnostic : faulty.diagnostics()) {
                lines.append(line("refused", (json, fields) -> fields.refused(diagnostic)));
            }
            return lines.toString();
        }
        return line("case", (json, fields) -> fields.write(outcome));
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (outcome instanceof Outcome.Refused faulty) {
            refused++;
            lines += faulty.diagnostics().size();
        } else {
            cases++;
            lines++;
        }
        out.write(prepared);
    }

    @Override
    public void close() throws IOException {
        out.write(line("end", (json, fields) -> {
            json.writeNumberProperty("cases", cases);
            json.writeNumberProperty("refused", refused);
            json.writeNumberProperty("lines", lines + 1);
        }));
    }

    private String line(String kind, BiConsumer<JsonGenerator, CaseJson> content) {
        CharArrayWriter line = new CharArrayWriter(USUAL_LENGTH);
        JsonGenerator json = Json.compact(line);
        json.writeStartObject();
        json.writeStringProperty("kind", kind);
        content.accept(json, new CaseJson(json, setting));
        json.writeEndObject();
        json.close();
        line.write('\n');
        return line.toString();
    }
}
