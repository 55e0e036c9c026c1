package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskab.batch.Input;
import samskab.codebook.Language;
import samskab.report.Messages;
import samskab.source.Document;

/** A long run says on a terminal how far it has come, and leaves no trace of it. */
class ProgressTest {

    private static final long MILLISECOND = 1_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now = -5 * MILLISECOND; // such a clock may start anywhere

    private Console console(Language language) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                false,
                true,
                true,
                false,
                language.id());
        return new Console(terminal, Messages.in(language), "1");
    }

    private static List<Input> files(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Input.file("f" + i + ".yaml"))
                .toList();
    }

    private Progress progress(Console console, List<Input> inputs) {
        return new Progress(console, true, inputs, () -> now);
    }

    private void pass(long milliseconds) {
        now += milliseconds * MILLISECOND;
    }

    private String shown(Console console) {
        console.flushErr();
        String text = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return text;
    }

    private static Document document(int number, int bytes) {
        return new Document("f.yaml", number, 1, new byte[bytes]);
    }

    @Test
    void nothing_is_shown_for_a_second() {
        Console console = console(Language.EN);
        Progress progress = progress(console, files(10));
        pass(999);
        progress.add(document(1, 10), false);
        progress.end();

        assertThat(shown(console)).isEmpty();
    }

    @Test
    void of_files_it_says_how_many_of_how_many_how_fast_and_how_long() {
        Console console = console(Language.EN);
        Progress progress = progress(console, files(10));
        progress.add(document(1, 10), false);
        progress.add(document(2, 10), true);
        pass(2_000);
        progress.add(document(1, 10), false);

        assertThat(shown(console)).isEqualTo("2 of 10 files: 3 read, 1 refused, 1/s, 8 s left");
    }

    @Test
    void of_one_file_it_says_which_share_of_its_bytes(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("stream.yaml"), new byte[1000]);
        Console console = console(Language.EN);
        Progress progress = progress(console, List.of(Input.file(file.toString())));
        pass(100_000);
        progress.add(document(1, 389), false);

        assertThat(shown(console)).isEqualTo("38%: 1 read, 0 refused, 0/s, 3 min left");
    }

    @Test
    void as_long_as_nothing_is_done_nobody_knows_how_much_is_left(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("stream.yaml"), new byte[1000]);
        Console console = console(Language.EN);
        Progress progress = progress(console, List.of(Input.file(file.toString())));
        pass(1_000);
        progress.add(document(1, 0), true);

        assertThat(shown(console)).isEqualTo("1 read, 1 refused, 1/s");
    }

    @Test
    void of_a_pipe_nobody_knows_how_much_is_left() {
        Console console = console(Language.DA);
        Progress progress = progress(console, List.of(new Input("-", Optional.empty())));
        pass(1_000);
        progress.add(document(1, 10), false);

        assertThat(shown(console)).isEqualTo("1 læst, 0 afvist, 1/s");
    }

    @Test
    void a_line_takes_the_place_of_the_one_before_five_times_a_second_at_most() {
        Console console = console(Language.EN);
        Progress progress = progress(console, List.of(new Input("-", Optional.empty())));
        pass(1_000);
        progress.add(document(1, 10), false);
        pass(199);
        progress.add(document(2, 10), false);
        pass(1);
        progress.add(document(3, 10), false);

        String first = "1 read, 0 refused, 1/s";
        assertThat(shown(console)).isEqualTo(first + wiped(first) + "3 read, 0 refused, 2/s");
    }

    @Test
    void what_is_said_and_the_end_wipe_it_away() {
        Console console = console(Language.EN);
        Progress progress = progress(console, List.of(new Input("-", Optional.empty())));
        pass(1_000);
        progress.add(document(1, 10), false);
        console.say("said");
        pass(1_000);
        progress.add(document(2, 10), false);
        progress.end();

        String first = "1 read, 0 refused, 1/s";
        String second = "2 read, 0 refused, 1/s";
        assertThat(shown(console)).isEqualTo(first + wiped(first) + "said\n" + second + wiped(second));
    }

    private static String wiped(String line) {
        return "\r" + " ".repeat(line.length()) + "\r";
    }

    @Test
    void where_nobody_looks_nothing_is_written() {
        Console console = console(Language.EN);
        Progress progress = new Progress(console, false, files(2), () -> now);
        pass(60_000);
        progress.add(document(1, 10), false);
        progress.end();

        assertThat(shown(console)).isEmpty();
    }

    @Test
    void it_fits_on_the_screen_with_large_numbers_in_every_language() {
        for (Language language : Language.values()) {
            Console console = console(language);
            Progress progress = progress(console, files(1_000_000));
            for (int i = 0; i < 999_999; i++) {
                progress.add(document(1, 10), true);
            }
            pass(20_000);
            progress.add(document(2, 10), true);

            assertThat(shown(console)).hasSizeBetween(40, 79);
        }
    }
}
