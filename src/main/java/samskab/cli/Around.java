package samskab.cli;

import java.io.IOException;
import samskab.report.Outcome;
import samskab.report.Report;

/** A report that does something with outcomes on their way to another. */
abstract class Around implements Report {

    private final Report report;

    Around(Report report) {
        this.report = report;
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
        report.add(outcome, prepared);
    }

    @Override
    public void close() throws IOException {
        report.close();
    }
}
