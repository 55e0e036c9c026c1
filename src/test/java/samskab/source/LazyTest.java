package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is made late is made once, whoever asks for it. */
class LazyTest {

    private static final int THREADS = 8;

    private final AtomicInteger made = new AtomicInteger();
    private final Lazy<List<String>> letters = new Lazy<>(() -> {
        made.incrementAndGet();
        return List.of("a", "b");
    });

    @Test
    void a_value_is_made_when_it_is_first_asked_for_and_only_then() {
        assertThat(made).hasValue(0);
        List<String> first = letters.get();

        assertThat(letters.get()).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void a_list_is_made_when_somebody_first_looks_into_it_and_only_then() {
        List<String> list = Lazy.list(letters);
        assertThat(made).hasValue(0);

        assertThat(list).containsExactly("a", "b").hasSize(2);
        assertThat(list.get(1)).isEqualTo("b");
        assertThat(made).hasValue(1);
    }

    @Test
    void a_list_that_is_empty_is_made_once_too() {
        List<String> list = Lazy.list(new Lazy<>(() -> {
            made.incrementAndGet();
            return List.of();
        }));

        assertThat(list).isEmpty();
        assertThat(list).hasSize(0);
        assertThat(made).hasValue(1);
    }

    @Test
    void a_list_is_equal_to_any_other_with_the_same_in_it() {
        assertThat(Lazy.list(letters)).isEqualTo(List.of("a", "b")).hasSameHashCodeAs(List.of("a", "b"));
        assertThat(List.of("a", "b")).isEqualTo(Lazy.list(letters));
        assertThat(Lazy.list(letters)).isNotEqualTo(List.of("b", "a"));
    }

    @Test
    void a_list_cannot_be_changed() {
        List<String> list = Lazy.list(new Lazy<>(() -> new ArrayList<>(List.of("a"))));

        assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(list).containsExactly("a");
    }

    @Test
    @Timeout(20)
    void a_list_is_made_once_also_when_several_threads_ask_at_once() throws Exception {
        CountDownLatch makers = new CountDownLatch(THREADS);
        List<String> list = Lazy.list(new Lazy<>(() -> {
            made.incrementAndGet();
            makers.countDown();
            waitFor(makers); // whoever else would make it, too, has the time to come here
            return List.of("a", "b");
        }));

        assertThat(inThreads(() -> List.copyOf(list))).hasSize(THREADS).containsOnly(List.of("a", "b"));
        assertThat(made).hasValue(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            boolean unused = latch.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What several threads get that ask at the same time. */
    private static <T> List<T> inThreads(Callable<T> question) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<T>> asked = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                asked.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return question.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
