package samskab.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import samskab.source.Document;

/** Reads a stream line by line, as bytes, each with its end. Of a line that is too long only the beginning is kept. */
final class Lines {

    /** Small at first, as most files are: clearing a large one for each of them would take as long as reading it. */
    private static final int FIRST_BUFFER = 1 << 13;

    private static final int LARGEST_BUFFER = 1 << 16;
    private static final int USUAL_LINE = 1 << 8;
    private static final int SNIFFED = 1 << 12;

    /** The byte order mark, in UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int next;
    private int end;
    private boolean isUsedUp;
    private Optional<IOException> failure = Optional.empty();

    private byte[] line = new byte[USUAL_LINE];
    private int length;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** What the stream begins with, a few kilobytes at the most. To be called before the first line. */
    byte[] beginning() {
        try {
            int read = in.read(buffer, 0, SNIFFED);
            while (read > 0) {
                end += read;
                read = in.read(buffer, end, SNIFFED - end);
            }
            isUsedUp = read < 0;
        } catch (IOException e) {
            failure = Optional.of(e); // what was read before counts; it is thrown when that is used up
        }
        return Arrays.copyOf(buffer, end);
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean isOpen = true;
        while (isOpen && hasByte()) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            isOpen = stop == end;
            boolean isReturn = !isOpen && buffer[stop] == '\r';
            keep(isOpen ? stop : stop + 1);
            if (isReturn && hasByte() && buffer[next] == '\n') {
                keep(next + 1);
            }
        }
        return length > 0;
    }

    /** Passes over all lines up to one that may be a marker, and tells how many they were. To be called between two lines. */
    int skip() throws IOException {
        int skipped = 0;
        byte before = '\n';
        while (hasByte()) {
            byte[] bytes = buffer; // locals: over fields the loop takes twice as long
            int stop = end;
            for (int at = next; at < stop; at++) {
                byte here = bytes[at];
                if (before == '\n' || (before == '\r' && here != '\n')) {
                    if (here == '-' || here == MARK[0]) {
                        next = at;
                        return skipped;
                    }
                    skipped++;
                }
                before = here;
            }
            next = stop;
        }
        return skipped;
    }

    /** Takes what stands before a place of the buffer into the line, as far as it fits. */
    private void keep(int stop) {
        int more = Math.min(stop - next, Document.LONGEST_LINE - length);
        tooLong |= more < stop - next;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
        }
        System.arraycopy(buffer, next, line, length, more);
        length += more;
        next = stop;
    }

    private boolean hasByte() throws IOException {
        if (next == end && !isUsedUp) {
            fill();
        }
        return next < end;
    }

    private void fill() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (end == buffer.length && end < LARGEST_BUFFER) {
            buffer = new byte[2 * end];
        }
        int read = in.read(buffer);
        next = 0;
        end = Math.max(0, read);
        isUsedUp = read < 0;
    }

    /** Copies the line to a place that is long enough. */
    void copyTo(byte[] target, int at) {
        System.arraycopy(line, 0, target, at, length);
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether a document begins here: {@code ---}, alone or before white space, perhaps after a byte order mark. */
    boolean isMarker() {
        int at = afterMark();
        boolean dashes = length >= at + 3 && line[at] == '-' && line[at + 1] == '-' && line[at + 2] == '-';
        return dashes && (length == at + 3 || isWhite(line[at + 3]));
    }

    private int afterMark() {
        boolean marked = length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? MARK.length : 0;
    }

    /** Whether something stands here besides white space and a comment. */
    boolean isContent() {
        for (int i = afterMark(); i < length; i++) {
            if (!isWhite(line[i])) {
                return line[i] != '#';
            }
        }
        return false;
    }

    private static boolean isWhite(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
