package samskab.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Holds what is written against what was saved, line by line, and keeps the first difference. */
final class Comparison extends OutputStream {

    /**
     * The first line that differs.
     *
     * @param line counted from 1
     * @param saved what was saved there; empty where the saved result ends before
     * @param now what is there now; empty where the result ends before
     */
    record Difference(long line, String saved, String now) {}

    private final InputStream saved;
    private final ByteArrayOutputStream current = new ByteArrayOutputStream();
    private long line;
    private Optional<Difference> difference = Optional.empty();

    Comparison(InputStream saved) {
        this.saved = new BufferedInputStream(saved);
    }

    @Override
    public void write(int b) throws IOException {
        current.write(b);
        if (b == '\n') {
            compare();
        }
    }

    /** To be called when nothing more comes: the first difference, where there is one. */
    Optional<Difference> finish() throws IOException {
        compare();
        if (difference.isEmpty() && saved.read() >= 0) {
            difference = Optional.of(new Difference(line + 1, "…", ""));
        }
        return difference;
    }

    private void compare() throws IOException {
        if (difference.isPresent() || current.size() == 0) {
            current.reset();
            return;
        }
        line++;
        String now = current.toString(StandardCharsets.UTF_8);
        String then = savedLine();
        if (!now.equals(then)) {
            difference = Optional.of(new Difference(line, then.strip(), now.strip()));
        }
        current.reset();
    }

    private String savedLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = saved.read();
        while (b >= 0 && b != '\n') {
            bytes.write(b);
            b = saved.read();
        }
        if (b == '\n') {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
