package samskab.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samskab.source.Diagnostics;
import samskab.source.Document;
import samskab.source.Lazy;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Sequence;

/** Most of a codebook is read when somebody first looks into it, and that may be several threads at once. */
class CodebookThreadsTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void no_thread_waits_for_another_that_waits_for_it() throws Exception {
        Codebook codebook = read(slow(root(), "advice", "focus", "plan"));
        Phase plan = codebook.phases().get(0);
        Future<Integer> advice =
                threads.submit(() -> codebook.advice().focus(plan).size());
        begun.await();
        Future<Integer> points = threads.submit(() -> plan.focus().size());

        assertThat(points.get(5, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(advice.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void only_one_thread_reads_at_a_time() throws Exception {
        Node once = slow(root(), "advice", "focus", "plan", "", "pieces");
        Codebook codebook = read(slow(once, "advice", "focus", "build", "", "pieces"));
        Future<Integer> light = threads.submit(pieces(codebook, 0));
        Future<Integer> noise = threads.submit(pieces(codebook, 1));

        assertThat(light.get(5, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(noise.get(5, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(most).hasValue(1);
    }

    private static Callable<Integer> pieces(Codebook codebook, int phase) {
        FocusPoint point = codebook.advice().focus(codebook.phases().get(phase)).get(0);
        return () -> point.pieces().size();
    }

    private static Node root() {
        return Codebooks.tree(document()).root().orElseThrow();
    }

    private static Document document() {
        return Document.of("small.yaml", SmallCodebook.TEXT);
    }

    private static Codebook read(Node root) {
        return new CodebookReader(new Diagnostics(document())).read(root, "").orElseThrow();
    }

    /** A tree in which one value takes its time to be looked into: what stands behind keys, or at {@code ""} in a list. */
    private Node slow(Node node, String... path) {
        return slow(node, List.of(path));
    }

    private Node slow(Node node, List<String> path) {
        if (node instanceof Sequence list) {
            return new Sequence(
                    path.isEmpty()
                            ? slowly(list.items())
                            : list.items().stream()
                                    .map(item -> slow(item, rest(path)))
                                    .toList(),
                    list.at());
        }
        Mapping mapping = (Mapping) node;
        return new Mapping(
                path.isEmpty()
                        ? slowly(mapping.entries())
                        : mapping.entries().stream()
                                .map(entry -> entry.key().text().equals(path.get(0))
                                        ? new Node.Entry(entry.key(), slow(entry.value(), rest(path)))
                                        : entry)
                                .toList(),
                mapping.at());
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }

    private <T> List<T> slowly(List<T> list) {
        return Lazy.list(new Lazy<>(() -> {
            most.accumulateAndGet(reading.incrementAndGet(), Math::max);
            begun.countDown();
            pause();
            reading.decrementAndGet();
            return list;
        }));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
