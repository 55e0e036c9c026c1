package samskab.report;

import java.io.IOException;
import java.io.Writer;
import samskab.source.Diagnostic;

/** For people: what is wrong in case files, and how many were looked at. */
final class CheckReport implements Report {

    private final Writer out;
    private final Messages messages;
    private final DiagnosticText text;
    private long good;
    private long refused;

    CheckReport(Writer out, Setting setting) {
        this.out = out;
        this.messages = setting.messages();
        this.text = new DiagnosticText(messages, setting.paint());
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (outcome instanceof Outcome.Refused faulty) {
            refused++;
            for (Diagnostic diagnostic : faulty.diagnostics()) {
                out.write(text.of(diagnostic));
            }
        } else {
            good++;
        }
    }

    @Override
    public void close() throws IOException {
        out.write(messages.count("check.good", good) + messages.count("table.refused", refused) + "\n");
    }
}
