package samskab.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import samskab.source.Document;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/**
 * A stream of documents that was asked for.
 *
 * @param name how the user named it, for messages
 * @param path empty for standard input
 */
public record Input(String name, Optional<Path> path) {

    /** A file. */
    public static Input file(String name) {
        return new Input(name, Optional.of(Path.of(name)));
    }

    InputStream open(InputStream standardInput) throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : standardInput;
    }

    /** All of it as one document, for a file that must hold exactly one. */
    public Document whole() {
        try (InputStream in = open(InputStream.nullInputStream())) {
            byte[] bytes = in.readNBytes(Document.MOST_BYTES + 1);
            Optional<Trouble> trouble = trouble(bytes);
            return new Document(name, 1, 1, trouble.isPresent() ? new byte[0] : bytes, trouble);
        } catch (IOException e) {
            return Splitter.unread(name, 1, 1, e);
        }
    }

    private static Optional<Trouble> trouble(byte[] bytes) throws IOException {
        if (bytes.length > Document.MOST_BYTES) {
            return Optional.of(new Trouble(Fault.DOCUMENT_TOO_LARGE, Document.MOST_BYTES_SHOWN));
        }
        Lines lines = new Lines(new ByteArrayInputStream(bytes));
        for (int line = 1; lines.next(); line++) {
            if (lines.isTooLong()) {
                return Optional.of(new Trouble(Fault.LINE_TOO_LONG, Document.LONGEST_LINE_SHOWN, line));
            }
        }
        return Encoding.troubleWith(bytes);
    }
}
