package samskab.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.source.Document;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/** Documents are worked on by several threads, and nobody can tell from the results. */
@Timeout(60)
class BatchTest {

    private static final Input STANDARD_INPUT = new Input("-", Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void results_come_in_the_order_of_the_inputs(int threads) throws Exception {
        Random random = new Random(7);
        int[] delays = random.ints(501, 0, 200_000).toArray();
        List<Input> inputs =
                List.of(file("b.yaml", documents(500)), file("a.yaml", documents(500)), file("c.yaml", documents(500)));
        List<String> results = run("", threads, inputs, document -> {
            LockSupport.parkNanos(delays[document.number()]);
            return name(document);
        });

        assertThat(results)
                .isEqualTo(inputs.stream()
                        .flatMap(input -> IntStream.rangeClosed(1, 500).mapToObj(number -> input.name() + " " + number))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void thousands_of_documents_come_out(int threads) throws Exception {
        List<String> results = run(documents(20_000), threads, List.of(STANDARD_INPUT), BatchTest::text);

        assertThat(results)
                .isEqualTo(IntStream.rangeClosed(1, 20_000)
                        .mapToObj(number -> "---\nn: " + number + "\n")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 127, 128, 129, 640})
    void no_document_is_lost_where_the_lots_end(int count) throws Exception {
        assertThat(run(documents(count), 2, List.of(STANDARD_INPUT), Document::number))
                .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void large_documents_come_out_whole(int threads) throws Exception {
        String large = "---\n" + "1234567\n".repeat(100_000);

        assertThat(run(large.repeat(12), threads, List.of(STANDARD_INPUT), document -> document.bytes().length))
                .hasSize(12)
                .containsOnly(large.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_file_that_cannot_be_read_is_a_result(int threads) throws Exception {
        List<Input> inputs = List.of(
                file("a.yaml", "a: 1\n"),
                Input.file(folder + "/none.yaml"),
                Input.file(folder.toString()),
                file("b.yaml", "b: 2\n"));

        assertThat(run("", threads, inputs, document -> document.trouble().map(Trouble::fault)))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Fault.FILE_GONE),
                        Optional.of(Fault.FILE_UNREADABLE),
                        Optional.empty());
        assertThat(run("", threads, inputs, BatchTest::name))
                .containsExactly(folder + "/a.yaml 1", folder + "/none.yaml 1", folder + " 1", folder + "/b.yaml 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void an_empty_input_is_a_result(int threads) throws Exception {
        assertThat(run("", threads, List.of(STANDARD_INPUT), BatchTest::text)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void no_inputs_give_no_results(int threads) throws Exception {
        assertThat(run("a: 1", threads, List.of(), BatchTest::text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_the_work_throws_comes_out(int threads) {
        assertThatThrownBy(() -> run(documents(1000), threads, List.of(STANDARD_INPUT), document -> {
                    if (document.number() == 300) {
                        throw new UnsupportedOperationException("not number 300");
                    }
                    return document.number();
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("not number 300");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_the_sink_throws_comes_out(int threads) {
        ByteArrayInputStream in = new ByteArrayInputStream(documents(1000).getBytes(StandardCharsets.UTF_8));
        Batch<Integer> batch = new Batch<>(in, threads, Document::number, number -> {
            if (number == 300) {
                throw new UnsupportedOperationException("no room for 300");
            }
        });

        assertThatThrownBy(() -> batch.run(List.of(STANDARD_INPUT)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no room for 300");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_sink_is_called_by_the_thread_that_runs_the_batch(int threads) throws Exception {
        ByteArrayInputStream in = new ByteArrayInputStream(documents(1000).getBytes(StandardCharsets.UTF_8));
        Set<Thread> sinks = new HashSet<>();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        new Batch<>(
                        in,
                        threads,
                        document -> {
                            workers.add(Thread.currentThread());
                            return name(document);
                        },
                        name -> sinks.add(Thread.currentThread()))
                .run(List.of(STANDARD_INPUT));

        assertThat(sinks).containsExactly(Thread.currentThread());
        assertThat(workers.size()).isBetween(1, threads + 1);
        assertThat(workers.equals(sinks)).isEqualTo(threads == 1);
    }

    @Test
    void no_thread_is_left_behind() throws Exception {
        List<Thread> workers = run(documents(1000), 3, List.of(STANDARD_INPUT), document -> Thread.currentThread());

        for (Thread worker : Set.copyOf(workers)) {
            if (worker != Thread.currentThread()) {
                worker.join(10_000);
                assertThat(worker.isAlive()).isFalse();
            }
        }
    }

    @Test
    void a_few_documents_need_no_other_thread() throws Exception {
        List<Thread> workers = run(documents(63), 5, List.of(STANDARD_INPUT), document -> Thread.currentThread());

        assertThat(workers).hasSize(63).containsOnly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void a_stream_that_fails_gives_the_documents_before_and_the_next_input(int threads) throws Exception {
        InputStream good = new ByteArrayInputStream("a: 1\n---\nb: 2\n---\nc".getBytes(StandardCharsets.UTF_8));
        InputStream broken = new SequenceInputStream(good, new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("pulled out");
            }
        });
        List<String> results = new ArrayList<>();
        new Batch<>(broken, threads, BatchTest::shown, results::add)
                .run(List.of(STANDARD_INPUT, file("d.yaml", "d: 4\n")));

        assertThat(results).containsExactly("1 a: 1\n", "2 ---\nb: 2\n", "3 FILE_UNREADABLE pulled out", "1 d: 4\n");
    }

    private static String shown(Document document) {
        return document.number() + " "
                + document.trouble()
                        .map(trouble -> trouble.fault() + " " + trouble.argument())
                        .orElse(text(document));
    }

    private static String documents(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "---\nn: " + number + "\n")
                .collect(Collectors.joining());
    }

    private Input file(String name, String text) throws IOException {
        return Input.file(Files.writeString(folder.resolve(name), text).toString());
    }

    private static <R> List<R> run(String in, int threads, List<Input> inputs, Function<Document, R> work)
            throws InterruptedException {
        List<R> results = new ArrayList<>();
        new Batch<>(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), threads, work, results::add)
                .run(inputs);
        return results;
    }

    private static String name(Document document) {
        return document.file() + " " + document.number();
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }
}
