package samskab.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import samskab.source.Document;

/**
 * Applies a function to every document of some inputs, on several threads, and hands on the results in input order. What
 * comes out does not depend on the number of threads.
 *
 * @param <R> what the function makes of a document
 */
public final class Batch<R> {

    /** Documents are handed to a thread in lots: one by one would cost more than most of them do. */
    private static final int LOT = 64;

    /** So many lots a thread wait at the most; reading goes on only when the first of them is done. */
    private static final int WAITING = 4;

    private final InputStream standardInput;
    private final int threads;
    private final Function<Document, R> work;
    private final Consumer<R> sink;

    private final Deque<Future<List<R>>> running = new ArrayDeque<>();
    private List<Document> lot = new ArrayList<>();
    private int lotBytes;
    private Optional<ExecutorService> executor = Optional.empty();

    /**
     * Prepares a run.
     *
     * @param threads at least 1
     * @param work called on any thread
     * @param sink called on the thread that runs the batch, in input order
     */
    public Batch(InputStream standardInput, int threads, Function<Document, R> work, Consumer<R> sink) {
        this.standardInput = standardInput;
        this.threads = threads;
        this.work = work;
        this.sink = sink;
    }

    /** Reads all inputs to their ends. */
    public void run(List<Input> inputs) throws InterruptedException {
        try {
            for (Input input : inputs) {
                run(input);
            }
            finish();
        } finally {
            executor.ifPresent(ExecutorService::shutdownNow);
        }
    }

    private void run(Input input) throws InterruptedException {
        try (InputStream in = input.open(standardInput)) {
            Splitter documents = new Splitter(input.name(), in);
            Optional<Document> document = documents.next();
            while (document.isPresent()) {
                add(document.get());
                document = documents.next();
            }
        } catch (IOException e) {
            add(Splitter.unread(input.name(), 1, 1, e));
        }
    }

    private void add(Document document) throws InterruptedException {
        if (threads == 1) {
            sink.accept(work.apply(document));
            return;
        }
        lot.add(document);
        lotBytes += document.bytes().length;
        if (lot.size() == LOT || lotBytes >= Document.MOST_BYTES) {
            submit();
        }
    }

    private void submit() throws InterruptedException {
        if (executor.isEmpty()) {
            executor = Optional.of(Executors.newFixedThreadPool(threads));
        }
        List<Document> full = lot;
        lot = new ArrayList<>();
        lotBytes = 0;
        running.add(executor.get().submit(() -> full.stream().map(work).toList()));
        if (running.size() > WAITING * threads) {
            handOn(running.remove());
        }
    }

    private void finish() throws InterruptedException {
        while (!running.isEmpty()) {
            handOn(running.remove());
        }
        lot.forEach(document -> sink.accept(work.apply(document)));
    }

    private void handOn(Future<List<R>> results) throws InterruptedException {
        try {
            results.get().forEach(sink);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug; // as with one thread
            }
            if (e.getCause() instanceof Error bug) {
                throw bug;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
