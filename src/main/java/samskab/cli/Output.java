package samskab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that appears only when it is whole. A file is written beside its place under
 * another name and then moved, so that nobody ever finds half of it.
 */
final class Output implements AutoCloseable {

    private final Writer writer;
    private final Optional<Path> file;
    private final Optional<Path> temporary;

    private Output(Writer writer, Optional<Path> file, Optional<Path> temporary) {
        this.writer = writer;
        this.file = file;
        this.temporary = temporary;
    }

    static Output to(Terminal terminal) {
        Writer writer = writer(terminal.out());
        return new Output(
                terminal.outIsTerminal() && !terminal.utf8() ? new Plain(writer) : writer,
                Optional.empty(),
                Optional.empty());
    }

    /** A device or a pipe is written to as it is; only a plain file can appear all at once. */
    static Output to(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Output(writer(Files.newOutputStream(file)), Optional.empty(), Optional.empty());
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling(temporaryName());
        temporary.toFile().deleteOnExit(); // first: a signal may come at any time
        OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Output(writer(stream), Optional.of(target), Optional.of(temporary));
    }

    /** Short, whatever the name of the target, and not that of a run that was killed. */
    private static String temporaryName() {
        return ".samskab-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + ".part";
    }

    static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    Writer writer() {
        return writer;
    }

    /** Everything is written: it may appear. */
    void commit() throws IOException {
        writer.flush();
        if (temporary.isPresent()) {
            writer.close();
            move(temporary.get(), file.orElseThrow());
        }
    }

    /** A file that was there keeps its permissions. */
    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(from, Files.getPosixFilePermissions(to));
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind that was not committed. */
    @Override
    public void close() throws IOException {
        if (temporary.isPresent()) {
            try {
                writer.close();
            } finally {
                Files.deleteIfExists(temporary.get());
            }
        } else {
            writer.flush();
        }
    }
}
