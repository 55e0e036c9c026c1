package samskab.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import samskab.source.Document;

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
        return path.isPresent() ? Unchanged.open(path.get()) : standardInput;
    }

    /** All of it as one document, for a file that must hold exactly one. */
    public Document whole() {
        try (InputStream in = open(InputStream.nullInputStream())) {
            byte[] bytes = in.readNBytes(Document.MOST_BYTES + 1);
            return new Document(name, 1, 1, bytes, Encoding.troubleWith(bytes));
        } catch (IOException e) {
            return Splitter.unread(name, 1, 1, e);
        }
    }
}
