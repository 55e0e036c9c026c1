package samskab.report;

import java.io.Writer;
import java.util.Locale;
import samskab.source.Identified;

/** The formats of results: the one list of them. */
public enum Format implements Identified {
    /** For people: a card for one case, a table for several. */
    TEXT,
    /** For programs: one object with all cases. */
    JSON,
    /** For programs that read line by line: one object for each case. */
    NDJSON,
    /** For spreadsheets and statistics: one row for each case. */
    CSV,
    /** For documents that people go on writing in. */
    MARKDOWN;

    /** A report on verdicts, in this format. */
    public Report open(Writer out, Setting setting) {
        return switch (this) {
            case TEXT -> new TextReport(out, setting);
            case JSON -> new JsonReport(out, setting);
            case NDJSON -> new NdjsonReport(out, setting);
            case CSV -> new CsvReport(out, setting);
            case MARKDOWN -> new MarkdownReport(out, setting);
        };
    }

    /** A report on what is wrong with case files, in this format; CSV has none. */
    public Report openCheck(Writer out, Setting setting) {
        return this == TEXT ? new CheckReport(out, setting) : open(out, setting);
    }

    /** A report on plans, in this format; CSV has none. */
    public Report openPlan(Writer out, Setting setting) {
        return this == TEXT ? PagesReport.ofPlans(out, setting) : open(out, setting);
    }

    /** A report on how verdicts come about, in this format; CSV and Markdown have none. */
    public Report openExplanation(Writer out, Setting setting) {
        return this == TEXT ? PagesReport.ofExplanations(out, setting) : open(out, setting);
    }

    /** The id, as in {@code --format json}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
