package samskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import samskab.batch.Input;
import samskab.report.Messages;
import samskab.source.Document;

/**
 * Shows how far a long run has come: what is read, of how much where that is known, what was refused, how fast it goes and how
 * long it will still take. For eyes only: where results scroll by on the same terminal they show it themselves.
 */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    /** Shorter runs need none. */
    private static final long PATIENCE = SECOND;

    private static final long BETWEEN = SECOND / 5;
    private static final long SECONDS_SHOWN = 90;

    private final Console console;
    private final boolean isShown;
    private final List<Input> inputs;
    private final long size;
    private final LongSupplier clock;
    private final long start;

    private long next;
    private long documents;
    private long refused;
    private long files;
    private long bytes;

    /**
     * Begins to count.
     *
     * @param isShown whether anybody is to see it
     * @param clock in nanoseconds
     */
    Progress(Console console, boolean isShown, List<Input> inputs, LongSupplier clock) {
        this.console = console;
        this.isShown = isShown;
        this.inputs = inputs;
        this.size = isShown && inputs.size() == 1 ? size(inputs.get(0)) : 0;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.next = start + PATIENCE;
    }

    /** In bytes; 0 where that cannot be known, as of a pipe. */
    private static long size(Input input) {
        try {
            Optional<Path> file = input.path().filter(Files::isRegularFile);
            return file.isPresent() ? Files.size(file.get()) : 0;
        } catch (IOException e) {
            return 0; // reading it will tell why
        }
    }

    /** Counts a document that is done. */
    void add(Document document, boolean isRefused) {
        if (!isShown) {
            return;
        }
        documents++;
        refused += isRefused ? 1 : 0;
        files += document.number() == 1 ? 1 : 0;
        bytes += document.bytes().length;
        long now = clock.getAsLong();
        if (now >= next) {
            next = now + BETWEEN;
            console.status(line(now - start));
        }
    }

    /** Takes away what was shown. */
    void end() {
        console.status("");
    }

    private String line(long elapsed) {
        Messages messages = console.messages();
        OptionalDouble share = share();
        StringBuilder line = new StringBuilder();
        if (inputs.size() > 1) {
            line.append(messages.get("progress.files", files, inputs.size())).append(": ");
        } else if (share.isPresent()) {
            line.append(messages.get("percent", (long) (100 * share.getAsDouble())))
                    .append(": ");
        }
        line.append(messages.get("progress.read", documents, refused, documents * SECOND / elapsed));
        if (share.isPresent()) {
            double left = elapsed * (1 - share.getAsDouble()) / share.getAsDouble();
            line.append(", ").append(left(Math.round(left / SECOND)));
        }
        return line.toString();
    }

    /** How much of all is done, of files or of the one file; empty where nobody can know. */
    private OptionalDouble share() {
        if (inputs.size() > 1) {
            return OptionalDouble.of((double) files / inputs.size());
        }
        boolean isKnown = size > 0 && bytes > 0;
        return isKnown ? OptionalDouble.of(Math.min(1, (double) bytes / size)) : OptionalDouble.empty();
    }

    private String left(long seconds) {
        return seconds <= SECONDS_SHOWN
                ? console.messages().get("progress.seconds", seconds)
                : console.messages().get("progress.minutes", Math.round(seconds / 60.0));
    }
}
