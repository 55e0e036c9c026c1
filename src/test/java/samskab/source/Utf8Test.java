package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.source.Document.Trouble;

/** Bytes become text strictly, and the first byte that is no UTF-8 is shown in its place. */
class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "a: b\n", "æøå", "\u20AC", "\uD834\uDD1E", "a\r\nb\rc", "a\u0000b", "a\uFFFDb"})
    void good_bytes_are_the_text(String text) {
        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(faults(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void one_byte_order_mark_at_the_beginning_is_left_out() {
        assertThat(text(bytes("\uFEFFa"))).contains("a");
        assertThat(text(bytes("\uFEFF"))).contains("");
        assertThat(text(bytes("\uFEFF\uFEFFa"))).contains("\uFEFFa");
        assertThat(text(bytes("a\uFEFF"))).contains("a\uFEFF");
    }

    @ParameterizedTest
    @CsvSource({
        "ff, 1:1, FF",
        "61ff, 1:2, FF",
        "6180, 1:2, 80",
        "c3a6ff, 1:2, FF",
        "e282acff, 1:2, FF",
        "f09d849eff, 1:2, FF",
        "610aff, 2:1, FF",
        "610a62ff, 2:2, FF",
        "610d0aff, 2:1, FF",
        "610dff, 2:1, FF",
        "610d620dff, 3:1, FF",
        "610d0d0a0aff, 4:1, FF",
        "61c3, 1:2, C3",
        "61e282, 1:2, E2",
        "c080, 1:1, C0",
        "61eda080, 1:2, ED",
        "f4908080, 1:1, F4",
        "0aff0aff, 2:1, FF",
        "efbfbdff, 1:2, FF"
    })
    void the_first_wrong_byte_is_shown_in_its_place(String hex, String place, String found) {
        assertThat(text(unhex(hex))).isEmpty();
        assertThat(faults(unhex(hex))).containsExactly("text-not-utf8 " + place + " [" + found + "]");
    }

    @Test
    void a_byte_order_mark_takes_no_column_before_a_wrong_byte() {
        assertThat(faults(unhex("efbbbf61ff"))).containsExactly("text-not-utf8 1:2 [FF]");
    }

    @Test
    void the_place_is_counted_from_where_the_document_begins() {
        Diagnostics diagnostics = new Diagnostics(new Document("a.yaml", 2, 41, unhex("610a6162ff")));

        assertThat(new Utf8(diagnostics).text()).isEmpty();
        assertThat(Yaml.faults(diagnostics)).containsExactly("text-not-utf8 42:3 [FF]");
    }

    @Test
    void a_document_with_trouble_has_no_text() {
        Document document = Document.unread("a.yaml", 4, 9, Fault.DOCUMENT_TOO_LARGE, "1 MiB");
        Diagnostics diagnostics = new Diagnostics(document);

        assertThat(new Utf8(diagnostics).text()).isEmpty();
        assertThat(Yaml.faults(diagnostics)).containsExactly("document-too-large 9:1 [1 MiB]");
    }

    @Test
    void a_trouble_with_a_line_stands_there() {
        Trouble trouble = new Trouble(Fault.LINE_TOO_LONG, "64 KiB", 12);
        Diagnostics diagnostics = new Diagnostics(new Document("a.yaml", 4, 9, new byte[0], Optional.of(trouble)));

        assertThat(new Utf8(diagnostics).text()).isEmpty();
        assertThat(Yaml.faults(diagnostics)).containsExactly("line-too-long 12:1 [64 KiB]");
    }

    private static Optional<String> text(byte[] bytes) {
        return new Utf8(new Diagnostics(new Document("a.yaml", 1, 1, bytes))).text();
    }

    private static List<String> faults(byte[] bytes) {
        return Yaml.faults(YamlReader.read(new Document("a.yaml", 1, 1, bytes)).diagnostics()).stream()
                .filter(fault -> fault.startsWith("text-not-utf8"))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unhex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
