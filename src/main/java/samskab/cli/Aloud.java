package samskab.cli;

import java.io.IOException;
import samskab.report.DiagnosticText;
import samskab.report.Outcome;
import samskab.report.Report;

/** Says on standard error what was refused, whatever the format of the results. */
final class Aloud extends Around {

    private final Console console;
    private final DiagnosticText text;

    Aloud(Report report, Console console) {
        super(report);
        this.console = console;
        this.text = new DiagnosticText(console.messages(), console.errPaint());
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (outcome instanceof Outcome.Refused refused) {
            refused.diagnostics().forEach(diagnostic -> console.say(text.of(diagnostic)));
        }
        super.add(outcome, prepared);
    }
}
