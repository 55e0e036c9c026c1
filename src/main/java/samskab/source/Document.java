package samskab.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One YAML document of a file, before anyone has looked into it.
 *
 * @param file how the user named the file, for messages
 * @param number counted from 1 in the file
 * @param firstLine the line of the file on which the document begins
 * @param bytes what stands there, the line of its {@code ---} included
 * @param trouble why the bytes could not be had (an unreadable file, a document over its size); they are empty then
 */
@SuppressWarnings("ArrayRecordComponent") // documents are never compared; copying a million of them would be waste
public record Document(String file, int number, int firstLine, byte[] bytes, Optional<Trouble> trouble) {

    /** No document may be larger, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    /** The same as people write it. */
    public static final String MOST_BYTES_SHOWN = "1 MiB";

    /** No line may be longer, in bytes: the time that a YAML parser takes grows with the square of it. */
    public static final int LONGEST_LINE = 1 << 16;

    /** The same as people write it. */
    public static final String LONGEST_LINE_SHOWN = "64 KiB";

    /** Whoever makes a document, it is within the limits. */
    public Document {
        if (trouble.isEmpty()) {
            trouble = excess(bytes, firstLine);
        }
        if (trouble.isPresent()) {
            bytes = new byte[0];
        }
    }

    /** A document that was read; where it or one of its lines is too large, that is its trouble. */
    public Document(String file, int number, int firstLine, byte[] bytes) {
        this(file, number, firstLine, bytes, Optional.empty());
    }

    /**
     * A text that holds one document.
     *
     * @param file what diagnostics call it
     */
    public static Document of(String file, String text) {
        return new Document(file, 1, 1, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Trouble> excess(byte[] bytes, int firstLine) {
        if (bytes.length > MOST_BYTES) {
            return Optional.of(new Trouble(Fault.DOCUMENT_TOO_LARGE, MOST_BYTES_SHOWN));
        }
        return bytes.length > LONGEST_LINE ? longLine(bytes, firstLine) : Optional.empty();
    }

    private static Optional<Trouble> longLine(byte[] bytes, int firstLine) {
        int line = firstLine;
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (++length > LONGEST_LINE) {
                return Optional.of(new Trouble(Fault.LINE_TOO_LONG, LONGEST_LINE_SHOWN, line));
            }
            boolean endsInNext = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if ((bytes[i] == '\n' || bytes[i] == '\r') && !endsInNext) {
                line++;
                length = 0;
            }
        }
        return Optional.empty();
    }

    /**
     * Why the bytes of a document could not be had.
     *
     * @param line where the trouble is, counted in the file; 0 for the beginning of the document
     */
    public record Trouble(Fault fault, String argument, int line) {

        /** A trouble of the document as a whole. */
        public Trouble(Fault fault, String argument) {
            this(fault, argument, 0);
        }
    }

    /** A document that could not be had. */
    public static Document unread(String file, int number, int firstLine, Fault fault, String argument) {
        return new Document(file, number, firstLine, new byte[0], Optional.of(new Trouble(fault, argument)));
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String digest() {
        return Digest.of(bytes);
    }
}
