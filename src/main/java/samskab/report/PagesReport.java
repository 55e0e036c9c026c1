package samskab.report;

import java.io.IOException;
import java.io.Writer;

/** For people: a page for each case, one after the other. */
final class PagesReport implements Report {

    private final Writer out;
    private final Setting setting;
    private final String nothing;
    private boolean several;

    private PagesReport(Writer out, Setting setting, String nothing) {
        this.out = out;
        this.setting = setting;
        this.nothing = nothing;
    }

    /** A report on plans. */
    static PagesReport ofPlans(Writer out, Setting setting) {
        return new PagesReport(out, setting, setting.messages().get("none-advised"));
    }

    /** A report on how verdicts come about. */
    static PagesReport ofExplanations(Writer out, Setting setting) {
        return new PagesReport(out, setting, setting.messages().get("research.explain.none"));
    }

    @Override
    public String prepare(Outcome outcome) {
        if (outcome instanceof Outcome.Advised advised) {
            return new PlanText(setting, advised).text();
        } else if (outcome instanceof Outcome.Explained explained) {
            return new ExplanationText(setting, explained).text();
        }
        return "";
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        if (!prepared.isEmpty()) {
            out.write(several ? "\n" + "=".repeat(Columns.PAGE) + "\n\n" : "");
            out.write(prepared);
            several = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (!several) {
            out.write(nothing + "\n");
        }
    }
}
