package samskab.report;

import java.io.Writer;
import java.util.Locale;
import samskab.source.Identified;

/** The formats of results: the one list of them. */
public enum Format implements Identified {
    /** For people: a card for one case, a table for several. */
    TEXT {
        @Override
        public Report open(Writer out, Setting setting) {
            return new TextReport(out, setting);
        }

        @Override
        public Report openCheck(Writer out, Setting setting) {
            return new CheckReport(out, setting);
        }

        @Override
        public Report openPlan(Writer out, Setting setting) {
            return new PlanReport(out, setting);
        }
    },

    /** For programs: one object with all cases. */
    JSON {
        @Override
        public Report open(Writer out, Setting setting) {
            return new JsonReport(out, setting);
        }

        @Override
        public Report openCheck(Writer out, Setting setting) {
            return new JsonReport(out, setting);
        }

        @Override
        public Report openPlan(Writer out, Setting setting) {
            return new JsonReport(out, setting);
        }
    },

    /** For documents that people go on writing in. */
    MARKDOWN {
        @Override
        public Report open(Writer out, Setting setting) {
            return new MarkdownReport(out, setting);
        }

        @Override
        public Report openCheck(Writer out, Setting setting) {
            return new MarkdownReport(out, setting);
        }

        @Override
        public Report openPlan(Writer out, Setting setting) {
            return new MarkdownReport(out, setting);
        }
    };

    /** A report on verdicts, in this format. */
    public abstract Report open(Writer out, Setting setting);

    /** A report on what is wrong with case files, in this format. */
    public abstract Report openCheck(Writer out, Setting setting);

    /** A report on plans, in this format. */
    public abstract Report openPlan(Writer out, Setting setting);

    /** The id, as in {@code --format json}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
