package samskab.source;

/**
 * Where a value stands in its file.
 *
 * @param line counted from 1 in the whole file, not in the document
 * @param column counted from 1, in characters (code points)
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Of values that no author wrote, such as those of the codebooks that come with the tool. */
    public static final Position NONE = new Position(0, 0);

    /** Whether no author wrote the value. */
    public boolean isNone() {
        return line == 0;
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
