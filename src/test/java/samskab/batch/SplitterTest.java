package samskab.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.source.Document;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/** A stream falls into its documents at the lines that begin with three hyphens. */
class SplitterTest {

    /** A document in short: its number, the line on which it begins, what stands there, what is the trouble. */
    private record Part(int number, int line, String text, Optional<Trouble> trouble) {

        Part(int number, int line, String text) {
            this(number, line, text, Optional.empty());
        }

        static Part tooLarge(int number, int line) {
            return new Part(number, line, "", Optional.of(new Trouble(Fault.DOCUMENT_TOO_LARGE, "1 MiB")));
        }

        static Part tooLong(int number, int line, int longLine) {
            return new Part(number, line, "", Optional.of(new Trouble(Fault.LINE_TOO_LONG, "64 KiB", longLine)));
        }
    }

    @Test
    void a_stream_without_markers_is_one_document() {
        assertThat(split("a: 1\nb: 2\n")).containsExactly(new Part(1, 1, "a: 1\nb: 2\n"));
    }

    @Test
    void documents_are_numbered_and_know_their_first_lines() {
        assertThat(split("a: 1\n\n---\nb: 2\nc: 3\n---\n\nd: 4\n"))
                .containsExactly(
                        new Part(1, 1, "a: 1\n\n"),
                        new Part(2, 3, "---\nb: 2\nc: 3\n"),
                        new Part(3, 6, "---\n\nd: 4\n"));
    }

    @Test
    void a_marker_at_the_beginning_begins_the_first_document() {
        assertThat(split("---\na: 1\n---\nb: 2\n"))
                .containsExactly(new Part(1, 1, "---\na: 1\n"), new Part(2, 3, "---\nb: 2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# comment\n\n", "\n", " \t\r\n", "   # comment\n", "#\n#\n"})
    void comments_before_the_first_marker_are_no_document(String comments) {
        int line = 1 + (int) comments.chars().filter(c -> c == '\n').count();

        assertThat(split(comments + "---\na: 1\n")).containsExactly(new Part(1, line, "---\na: 1\n"));
    }

    @Test
    void a_byte_order_mark_does_not_make_a_comment_a_document() {
        assertThat(split("\uFEFF# comment\n---\na: 1\n"))
                .singleElement()
                .extracting(Part::number, Part::text)
                .containsExactly(1, "---\na: 1\n");
    }

    @Test
    void a_byte_order_mark_before_the_first_marker_is_no_document() {
        assertThat(split("\uFEFF---\na: 1\n---\nb: 2\n"))
                .containsExactly(new Part(1, 1, "\uFEFF---\na: 1\n"), new Part(2, 3, "---\nb: 2\n"));
    }

    @Test
    void only_a_whole_byte_order_mark_is_one() {
        byte[] bytes = bytes("\uFEFF---\na\n");
        for (int i = 0; i < 3; i++) {
            byte[] other = bytes.clone();
            other[i] = '-';
            Splitter splitter = new Splitter("a.yaml", new ByteArrayInputStream(other));

            assertThat(splitter.next().map(Document::bytes)).contains(other);
            assertThat(splitter.next()).isEmpty();
        }
        assertThat(split("\uFEFF")).containsExactly(new Part(1, 1, "\uFEFF"));
        assertThat(split("xxxxx-\n\uFEFF--")).hasSize(1);
        assertThat(split("a\n\uFEFF---")).hasSize(2);
        assertThat(split("a\n\uFEFF---b")).hasSize(1);
    }

    @Test
    void comments_without_a_marker_belong_to_the_document() {
        assertThat(split("# c\na: 1\n")).containsExactly(new Part(1, 1, "# c\na: 1\n"));
        assertThat(split("# c\n")).containsExactly(new Part(1, 1, "# c\n"));
    }

    @Test
    void a_marker_at_the_end_begins_a_document_in_which_nothing_stands() {
        assertThat(split("a: 1\n---\n")).containsExactly(new Part(1, 1, "a: 1\n"), new Part(2, 2, "---\n"));
        assertThat(split("a: 1\n---")).containsExactly(new Part(1, 1, "a: 1\n"), new Part(2, 2, "---"));
    }

    @Test
    void every_marker_begins_a_document() {
        assertThat(split("---\n---\n# c\n---\n"))
                .containsExactly(new Part(1, 1, "---\n"), new Part(2, 2, "---\n# c\n"), new Part(3, 4, "---\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--- text", "---\ttext", "--- ", "---\r", "--- # c"})
    void white_space_behind_the_hyphens_leaves_a_marker(String line) {
        assertThat(split("a: 1\n" + line + "\nb\n"))
                .containsExactly(new Part(1, 1, "a: 1\n"), new Part(2, 2, line + "\nb\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---x", "----", "--", "-- -", " ---", "-", "--x", "x---", "...", "\t---", "---#"})
    void other_lines_are_no_markers(String line) {
        String text = "a: 1\n" + line + "\nb\n";

        assertThat(split(text)).containsExactly(new Part(1, 1, text));
    }

    @Test
    void hyphens_inside_a_block_of_text_are_no_marker() {
        String text = "a: |\n  ---\n  b\n";

        assertThat(split(text)).containsExactly(new Part(1, 1, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_ends_a_line(String end) {
        String first = "a: 1" + end + end;
        String second = "---" + end + "b: 2" + end;
        String third = "---" + end + "c: 3";

        assertThat(split(first + second + third))
                .containsExactly(new Part(1, 1, first), new Part(2, 3, second), new Part(3, 5, third));
    }

    @Test
    void line_ends_may_be_mixed() {
        assertThat(split("a\r\r\n\n---\rb\n\r---\r\nc"))
                .containsExactly(new Part(1, 1, "a\r\r\n\n"), new Part(2, 4, "---\rb\n\r"), new Part(3, 7, "---\r\nc"));
    }

    @Test
    void a_stream_that_comes_byte_by_byte_is_split_like_any_other() {
        String text = "# æ\r\n---\r\na: 1\r---\rb: 2\n--- c\n---";

        assertThat(split(slowly(bytes(text)))).isEqualTo(split(text)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# c\n", " "})
    void a_stream_in_which_nothing_stands_is_one_document(String text) {
        assertThat(split(text)).containsExactly(new Part(1, 1, text));
    }

    @Test
    void behind_the_last_document_there_is_none() {
        Splitter splitter = new Splitter("a.yaml", new ByteArrayInputStream(bytes("a")));

        assertThat(splitter.next()).isPresent();
        assertThat(splitter.next()).isEmpty();
        assertThat(splitter.next()).isEmpty();
    }

    @Test
    void every_document_carries_the_name_of_its_file() {
        Splitter splitter = new Splitter("æ/a.yaml", new ByteArrayInputStream(bytes("a\n---\nb")));

        assertThat(splitter.next().map(Document::file)).contains("æ/a.yaml");
        assertThat(splitter.next().map(Document::file)).contains("æ/a.yaml");
    }

    @Test
    void documents_do_not_share_their_bytes() {
        Splitter splitter = new Splitter("a.yaml", new ByteArrayInputStream(bytes("a: 1\n---\nbbbbbbb\n")));
        Document first = splitter.next().orElseThrow();
        splitter.next();

        assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).isEqualTo("a: 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void a_line_of_the_greatest_length_is_good_and_one_byte_more_is_not(String end) {
        String longest = "#".repeat(Document.LONGEST_LINE - 1) + end;

        assertThat(split("a\n" + longest + "b\n")).containsExactly(new Part(1, 1, "a\n" + longest + "b\n"));
        assertThat(split("a\n#" + longest + "b\n")).containsExactly(Part.tooLong(1, 1, 2));
    }

    @Test
    void a_last_line_of_the_greatest_length_is_good_and_one_byte_more_is_not() {
        String longest = "a".repeat(Document.LONGEST_LINE);

        assertThat(split(longest)).containsExactly(new Part(1, 1, longest));
        assertThat(split(longest + "a")).containsExactly(Part.tooLong(1, 1, 1));
    }

    @Test
    void a_line_that_is_too_long_spoils_only_its_own_document() {
        String tooLong = "x".repeat(3 * Document.LONGEST_LINE);

        assertThat(split("a: 1\n---\n" + tooLong + "\nb: 2\n---\nc: 3\n"))
                .containsExactly(new Part(1, 1, "a: 1\n"), Part.tooLong(2, 2, 3), new Part(3, 5, "---\nc: 3\n"));
    }

    @Test
    void a_marker_in_a_line_that_is_too_long_still_begins_a_document() {
        String tooLong = "--- " + "x".repeat(Document.LONGEST_LINE);

        assertThat(split("a: 1\n" + tooLong + "\n---\nb: 2\n"))
                .containsExactly(new Part(1, 1, "a: 1\n"), Part.tooLong(2, 2, 2), new Part(3, 3, "---\nb: 2\n"));
    }

    @Test
    void a_document_of_the_greatest_size_is_good_and_one_byte_more_is_not() {
        String largest = "1234567\n".repeat(Document.MOST_BYTES / 8);

        assertThat(largest).hasSize(Document.MOST_BYTES);
        assertThat(split(largest)).containsExactly(new Part(1, 1, largest));
        assertThat(split(largest + "1")).containsExactly(Part.tooLarge(1, 1));
    }

    @Test
    void the_line_of_the_marker_counts_for_the_size_of_its_document() {
        String most = "1234567\n".repeat(Document.MOST_BYTES / 8 - 1);

        assertThat(split("a\n---\n" + most + "123\n")).extracting(Part::trouble).containsOnly(Optional.empty());
        assertThat(split("a\n---\n" + most + "1234\n---\nb\n"))
                .containsExactly(new Part(1, 1, "a\n"), Part.tooLarge(2, 2), new Part(3, 131_075, "---\nb\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void what_stands_behind_a_document_that_is_too_large_is_found_on_its_line(String end) {
        String tooLarge = ("1234567" + end).repeat(Document.MOST_BYTES / 8 + 1);
        String likeMarkers = String.join(end, "-", "--", "---x", " ---", "x---", "", "\uFEFF--", "\uFEFF", "");
        int line = Document.MOST_BYTES / 8 + 1 + 8;
        String text = tooLarge + likeMarkers + "---" + end + "b: 2" + end + tooLarge + likeMarkers + "\uFEFF--- # c";

        List<Part> parts = split(text);
        assertThat(parts)
                .containsExactly(
                        Part.tooLarge(1, 1), Part.tooLarge(2, line + 1), new Part(3, 2 * line + 3, "\uFEFF--- # c"));
        assertThat(split(slowly(bytes(text)))).isEqualTo(parts);
    }

    @Test
    void of_a_document_with_two_troubles_the_first_is_told() {
        String tooLarge = "1234567\n".repeat(Document.MOST_BYTES / 8 + 1);
        String tooLong = "x".repeat(Document.LONGEST_LINE) + "\n";

        assertThat(split(tooLarge + tooLong)).containsExactly(Part.tooLarge(1, 1));
        assertThat(split(tooLong + tooLarge)).containsExactly(Part.tooLong(1, 1, 1));
        assertThat(split("#" + tooLong + "#" + tooLong + "a")).containsExactly(Part.tooLong(1, 1, 1));
    }

    @Test
    void comments_before_the_first_marker_may_be_too_large_for_a_document() {
        String comments = "# 34567\n".repeat(Document.MOST_BYTES / 8 + 1);

        assertThat(split(comments + "---\na: 1\n"))
                .containsExactly(new Part(1, Document.MOST_BYTES / 8 + 2, "---\na: 1\n"));
        assertThat(split(comments + "a: 1\n---\nb"))
                .containsExactly(Part.tooLarge(1, 1), new Part(2, Document.MOST_BYTES / 8 + 3, "---\nb"));
    }

    @Test
    void many_small_documents_may_be_larger_together() {
        String document = "---\n" + "1234567\n".repeat(1000);
        List<Part> parts = split(document.repeat(200));

        assertThat(parts).hasSize(200).extracting(Part::text).containsOnly(document);
        assertThat(parts).last().extracting(Part::number, Part::line).containsExactly(200, 199 * 1001 + 1);
    }

    @Test
    void comments_before_the_first_marker_may_be_too_long_for_a_document() {
        String comment = "#" + "x".repeat(Document.LONGEST_LINE) + "\n";

        assertThat(split(comment + "---\na: 1\n")).containsExactly(new Part(1, 2, "---\na: 1\n"));
    }

    @Test
    void a_stream_that_fails_keeps_the_documents_before() {
        assertThat(split(failing("a: 1\n---\nb: 2\n---\nc", new IOException("the disk is on fire"))))
                .containsExactly(
                        new Part(1, 1, "a: 1\n"),
                        new Part(2, 2, "---\nb: 2\n"),
                        new Part(3, 4, "", Optional.of(new Trouble(Fault.FILE_UNREADABLE, "the disk is on fire"))));
    }

    @Test
    void a_stream_that_fails_at_once_is_one_document_with_that_trouble() {
        assertThat(split(failing("", new IOException())))
                .containsExactly(new Part(1, 1, "", Optional.of(new Trouble(Fault.FILE_UNREADABLE, "null"))));
    }

    @Test
    void the_systems_reasons_are_told_apart() {
        assertThat(trouble(new AccessDeniedException("a.yaml"))).contains(new Trouble(Fault.FILE_DENIED, ""));
        assertThat(trouble(new NoSuchFileException("a.yaml"))).contains(new Trouble(Fault.FILE_GONE, ""));
        assertThat(trouble(new IOException("broken"))).contains(new Trouble(Fault.FILE_UNREADABLE, "broken"));
    }

    private static Optional<Trouble> trouble(IOException reason) {
        Document document = Splitter.unread("b.yaml", 3, 7, reason);
        assertThat(document.file()).isEqualTo("b.yaml");
        assertThat(document.number()).isEqualTo(3);
        assertThat(document.firstLine()).isEqualTo(7);
        assertThat(document.bytes()).isEmpty();
        return document.trouble();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void a_stream_in_a_wider_encoding_is_one_document_with_that_trouble(String name) {
        byte[] bytes = "a: 1\n---\nb: 2\n".getBytes(Charset.forName(name));

        assertThat(split(new ByteArrayInputStream(bytes)))
                .containsExactly(new Part(1, 1, "", Optional.of(new Trouble(Fault.FILE_NOT_UTF8, "UTF-16"))));
    }

    @Test
    void a_stream_with_nul_bytes_is_one_document_with_that_trouble() {
        assertThat(split("a: 1\n---\nb\u0000\n---\n"))
                .containsExactly(new Part(1, 1, "", Optional.of(new Trouble(Fault.FILE_BINARY, ""))));
    }

    @Test
    void a_wider_encoding_is_recognised_however_slowly_the_stream_comes() {
        byte[] bytes = "a: 1\n".getBytes(StandardCharsets.UTF_16);

        assertThat(split(slowly(bytes)))
                .containsExactly(new Part(1, 1, "", Optional.of(new Trouble(Fault.FILE_NOT_UTF8, "UTF-16"))));
    }

    private static List<Part> split(String text) {
        return split(new ByteArrayInputStream(bytes(text)));
    }

    private static List<Part> split(InputStream in) {
        Splitter splitter = new Splitter("a.yaml", in);
        List<Part> parts = new ArrayList<>();
        Optional<Document> document = splitter.next();
        while (document.isPresent()) {
            Document d = document.get();
            String text = new String(d.bytes(), StandardCharsets.UTF_8);
            parts.add(new Part(d.number(), d.firstLine(), text, d.trouble()));
            document = splitter.next();
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream slowly(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return super.read(target, from, Math.min(1, length));
            }
        };
    }

    private static InputStream failing(String text, IOException reason) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw reason;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(bytes(text)), broken);
    }
}
