package samskab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fits text into columns of a fixed width. */
public final class Columns {

    /** How wide text output is. */
    public static final int PAGE = 80;

    /** Where a line may end; not between a number and its percent sign. */
    private static final Pattern SPACES = Pattern.compile("\\s+(?!%)");

    private Columns() {}

    /** How many columns a text takes: two for wide letters, none for marks that are set on others. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return Character.isIdeographic(c)
                        || isIn(c, 0x1100, 0x115F)
                        || isIn(c, 0x3000, 0x30FF)
                        || isIn(c, 0xAC00, 0xD7A3)
                        || isIn(c, 0xFF01, 0xFF60)
                        || isIn(c, 0x1F300, 0x1FAFF)
                ? 2
                : 1;
    }

    private static boolean isIn(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** The text with spaces after it up to a width; a longer text stays as it is. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with spaces before it up to a width; a longer text stays as it is. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder beginning = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > width - 1) {
                break;
            }
            beginning.appendCodePoint(c);
        }
        return beginning.append('…').toString();
    }

    /** Breaks a text at its spaces into lines no wider than a width; a longer word gets a line of its own. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : SPACES.split(text.strip())) {
            int more = width(word);
            if (!line.isEmpty() && used + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            used = line.isEmpty() ? more : used + 1 + more;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Wraps a text and sets it in from the left; the first line begins with a lead of its own. */
    public static String indent(String lead, String text, int indent) {
        List<String> lines = wrap(text, PAGE - indent);
        return left(lead, indent) + String.join("\n" + " ".repeat(indent), lines) + "\n";
    }
}
