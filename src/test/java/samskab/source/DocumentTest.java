package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.source.Document.Trouble;

/** A document is within its limits, whoever makes it. */
class DocumentTest {

    private static final String LONGEST = "a".repeat(Document.LONGEST_LINE);

    @Test
    void a_text_is_the_first_document_of_its_file() {
        Document document = Document.of("b.yaml", "case: blåbær\n");

        assertThat(document.file()).isEqualTo("b.yaml");
        assertThat(document.number()).isEqualTo(1);
        assertThat(document.firstLine()).isEqualTo(1);
        assertThat(document.trouble()).isEmpty();
        assertThat(document.bytes()).isEqualTo("case: blåbær\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_may_have_the_greatest_size_and_not_one_byte_more() {
        String lines = "12345å\n".repeat(Document.MOST_BYTES / 8);

        assertThat(Document.of("a", lines).bytes()).hasSize(Document.MOST_BYTES);
        assertRefused(Document.of("a", lines + "1"), new Trouble(Fault.DOCUMENT_TOO_LARGE, "1 MiB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# c\n", "# c\r", "# c\r\n", "a: å\n\n"})
    void it_may_have_the_longest_line_and_not_one_byte_more(String before) {
        int line = 4 + (int) before.lines().count();

        assertThat(new Document("a", 2, 4, utf8(before + LONGEST)).trouble()).isEmpty();
        assertThat(new Document("a", 2, 4, utf8(before + LONGEST.substring(1) + "\n" + LONGEST)).trouble())
                .isEmpty();
        assertRefused(
                new Document("a", 2, 4, utf8(before + LONGEST + "\n")),
                new Trouble(Fault.LINE_TOO_LONG, "64 KiB", line));
        assertRefused(
                new Document("a", 2, 4, utf8(before + LONGEST.substring(1) + "å")),
                new Trouble(Fault.LINE_TOO_LONG, "64 KiB", line));
    }

    @Test
    void a_trouble_that_is_known_already_stays() {
        String text = LONGEST + "a";

        assertRefused(
                new Document("a", 1, 1, utf8(text), Optional.of(new Trouble(Fault.FILE_BINARY, ""))),
                new Trouble(Fault.FILE_BINARY, ""));
    }

    private static void assertRefused(Document document, Trouble trouble) {
        assertThat(document.trouble()).contains(trouble);
        assertThat(document.bytes()).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
