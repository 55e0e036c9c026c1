package samskab.source;

/**
 * Where a value stands in its file.
 *
 * @param line counted from 1 in the whole file, not in the document
 * @param column counted from 1, in characters (code points)
 */
public record Position(int line, int column) implements Comparable<Position> {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Of values that no author wrote, such as those of the codebooks that come with the tool. */
    public static final Position NONE = new Position(0, 0);

    /** The place behind a text that begins at the beginning of a line; a byte order mark takes no room. */
    static Position behind(CharSequence text, int firstLine) {
        int line = firstLine;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsInNext = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !endsInNext) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c) && c != BYTE_ORDER_MARK) {
                column++;
            }
        }
        return new Position(line, column);
    }

    /** Whether no author wrote the value. */
    public boolean isNone() {
        return line == 0;
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
