package samskab.source;

import java.util.Locale;

/** Writes texts into YAML so that whoever reads it gets the same texts back, whatever stands in them. */
public final class YamlText {

    /** Where a line breaks at a space. */
    private static final int WIDTH = 100;

    /** Where it breaks even within a word. */
    private static final int LONGEST = 200;

    private static final char FIRST_NOT_YAML = '\uFFFE';

    private YamlText() {}

    /**
     * A text in double quotes; what nobody sees or what steers a terminal stands there as an escape. A long text goes on in
     * further lines: a line break inside the quotes means a space, and nothing where a backslash stands before it.
     *
     * @param indent of the further lines: more than that of the key
     */
    public static String quoted(String text, int indent) {
        int[] c = text.codePoints().toArray();
        StringBuilder yaml = new StringBuilder("\"");
        int column = 2 * indent;
        for (int i = 0; i < c.length; i++) {
            String next = escaped(c[i]);
            boolean betweenWords = c[i] == ' ' && i > 0 && c[i - 1] != ' ' && i + 1 < c.length && c[i + 1] != ' ';
            if (betweenWords && column + wordLength(c, i + 1) > WIDTH) {
                next = "\n" + " ".repeat(indent);
                column = indent;
            } else if (column >= LONGEST) {
                next = "\\\n" + " ".repeat(indent) + (c[i] == ' ' ? "\\ " : next);
                column = indent;
            }
            yaml.append(next);
            column += next.startsWith("\n") ? 0 : next.length();
        }
        return yaml.append('"').toString();
    }

    /** No longer than it takes to know that it does not fit. */
    private static int wordLength(int[] c, int from) {
        int length = 0;
        for (int i = from; i < c.length && c[i] != ' ' && length < WIDTH; i++) {
            length += escaped(c[i]).length();
        }
        return length;
    }

    /** A text for a comment: on one line, with the escapes that it would have in double quotes. */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.append(escaped(c)));
        return line.toString();
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + Character.toString(c);
        }
        boolean isYaml = (c & 0xFFFF) < FIRST_NOT_YAML && !Hidden.isHidden(c);
        if (isYaml) {
            return Character.toString(c);
        }
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        };
    }
}
