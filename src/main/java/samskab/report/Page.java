package samskab.report;

import java.util.Locale;

/** Text output as it grows: 80 columns wide, wrapped before it is painted. */
public final class Page {

    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    Page(Paint paint) {
        this.paint = paint;
    }

    Paint paint() {
        return paint;
    }

    String text() {
        return text.toString();
    }

    /** A line as it is. */
    void line(String line) {
        text.append(line).append('\n');
    }

    /** An empty line, where there is none yet. */
    void blank() {
        if (text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
    }

    /** A heading of a section, with space around it. */
    void heading(String heading) {
        blank();
        strong(heading.toUpperCase(Locale.ROOT));
        blank();
    }

    void strong(String line) {
        Columns.wrap(line, Columns.PAGE).forEach(part -> line(paint.strong(part)));
    }

    /** The title of a block; it begins with a mark of its own. */
    void strong(String mark, int indent, String title) {
        String lead = Columns.left(mark, indent);
        for (String part : Columns.wrap(title, Columns.PAGE - indent)) {
            line(lead + paint.strong(part));
            lead = " ".repeat(indent);
        }
    }

    void paragraph(int indent, String paragraph) {
        text.append(Columns.indent("", paragraph, indent));
    }

    /** Something in the background, such as where it comes from. */
    void faint(int indent, String paragraph) {
        Columns.wrap(paragraph, Columns.PAGE - indent).forEach(part -> line(" ".repeat(indent) + paint.faint(part)));
    }
}
