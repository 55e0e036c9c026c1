package samskab.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import samskab.source.Document;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/**
 * Splits a stream into its YAML documents at the lines that begin with {@code ---}, so that a broken document does not
 * swallow the next. Only one document is held at a time.
 */
final class Splitter {

    private static final int FIRST_SIZE = 1 << 11;

    private final String file;
    private final Lines lines;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int line;
    private int firstLine = 1;
    private int number = 1;
    private boolean hasContent;
    private Optional<Trouble> trouble = Optional.empty();
    private boolean atStart = true;
    private boolean atEnd;

    /**
     * Splits a stream.
     *
     * @param file its name in messages
     */
    Splitter(String file, InputStream in) {
        this.file = file;
        this.lines = new Lines(in);
    }

    /** A file that cannot be read, as a document with that trouble. */
    static Document unread(String file, int number, int line, IOException e) {
        if (e instanceof AccessDeniedException) {
            return Document.unread(file, number, line, Fault.FILE_DENIED, "");
        }
        if (e instanceof NoSuchFileException) {
            return Document.unread(file, number, line, Fault.FILE_GONE, "");
        }
        if (e instanceof Unchanged.ChangedException) {
            return Document.unread(file, number, line, Fault.FILE_CHANGED, "");
        }
        return Document.unread(file, number, line, Fault.FILE_UNREADABLE, String.valueOf(e.getMessage()));
    }

    /** The next document; empty behind the last. A stream in which nothing stands gives one document in which nothing stands. */
    Optional<Document> next() {
        if (atEnd) {
            return Optional.empty();
        }
        try {
            return Optional.of(read());
        } catch (IOException e) {
            atEnd = true;
            return Optional.of(unread(file, number, firstLine, e));
        }
    }

    private Document read() throws IOException {
        if (atStart) {
            atStart = false;
            trouble = Encoding.troubleWith(lines.beginning());
            atEnd = trouble.isPresent();
        }
        while (!atEnd && nextLine()) {
            if (lines.isMarker() && hasContent) {
                Document document = document();
                number++;
                begin();
                return document;
            }
            if (lines.isMarker()) {
                begin();
            } else {
                append();
            }
        }
        atEnd = true;
        return document();
    }

    /**
     * Goes to the next line that matters: of a document that is refused already, none does but the one that ends it. (Comments
     * before the first marker may be as large as they like: behind them a document begins anew.)
     */
    private boolean nextLine() throws IOException {
        if (trouble.isPresent() && hasContent) {
            line += lines.skip();
        }
        line++;
        return lines.next();
    }

    private Document document() {
        return new Document(file, number, firstLine, Arrays.copyOf(bytes, length), trouble);
    }

    /** A document begins with the line at hand; what stood before the first was only comment. */
    private void begin() {
        length = 0;
        firstLine = line;
        trouble = Optional.empty();
        append();
        hasContent = true;
    }

    private void append() {
        hasContent |= lines.isContent();
        trouble = trouble.or(this::excess);
        if (trouble.isEmpty()) {
            if (length + lines.length() > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + lines.length()));
            }
            lines.copyTo(bytes, length);
            length += lines.length();
        }
    }

    private Optional<Trouble> excess() {
        if (lines.isTooLong()) {
            return Optional.of(new Trouble(Fault.LINE_TOO_LONG, Document.LONGEST_LINE_SHOWN, line));
        }
        boolean fits = length + lines.length() <= Document.MOST_BYTES;
        return fits ? Optional.empty() : Optional.of(new Trouble(Fault.DOCUMENT_TOO_LARGE, Document.MOST_BYTES_SHOWN));
    }
}
