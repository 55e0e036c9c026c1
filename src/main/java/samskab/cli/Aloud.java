package samskab.cli;

import java.io.IOException;
import samskab.report.DiagnosticText;
import samskab.report.Outcome;
import samskab.report.Report;

/** Says on standard error what was refused, whatever the format of the results. */
final class Aloud implements Report {

    private final Report report;
    private final Console console;
    private final DiagnosticText text;

    Aloud(Report report, Console console) {
        this.report = report;
        this.console = console;
        this.text = new DiagnosticText(console.messages(), console.errPaint());
    }

    @Override
    public void open() throws IOException {
        report.open();
    }

    @Override
    public String prepare(Outcome outcome) {
        return report.prepare(outcome);
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (outcome instanceof Outcome.Refused refused) {
            refused.diagnostics().forEach(diagnostic -> console.say(text.of(diagnostic)));
        }
        report.add(outcome, prepared);
    }

    @Override
    public void close() throws IOException {
        report.close();
    }
}
