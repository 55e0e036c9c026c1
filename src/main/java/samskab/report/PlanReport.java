package samskab.report;

import java.io.IOException;
import java.io.Writer;

/** For people: one plan after the other. */
final class PlanReport implements Report {

    private final Writer out;
    private final Setting setting;
    private boolean several;

    PlanReport(Writer out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (outcome instanceof Outcome.Advised advised) {
            out.write(several ? "\n" + "=".repeat(Columns.PAGE) + "\n\n" : "");
            out.write(new PlanText(setting, advised).text());
            several = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (!several) {
            out.write(setting.messages().get("none-advised") + "\n");
        }
    }
}
