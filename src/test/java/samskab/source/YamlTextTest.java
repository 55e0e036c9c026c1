package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTextTest {

    /** From what texts are drawn: letters and spaces most of all, so that lines break, then whatever YAML could stumble over. */
    private static final List<String> PIECES = List.of(
            "a",
            "word",
            "lengthy-expression",
            " ",
            " ",
            " ",
            "  ",
            "é",
            "ß",
            "ğ",
            "中文",
            "😀",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "'",
            "\\",
            "#",
            " # ",
            ": ",
            "- ",
            "---",
            "\n---\n",
            "...",
            "%",
            "&",
            "*",
            "{",
            "}",
            "[",
            "]",
            "\u0000",
            "\u001b[31m",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ue000",
            "\ud800",
            "x".repeat(250),
            "|",
            ">",
            "!",
            "@",
            "`",
            "~",
            "null",
            "yes",
            "010",
            "");

    /** As the parser itself reads it, without our reader. */
    private static String parsed(String yaml) {
        Object root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return root instanceof Map<?, ?> map ? String.valueOf(map.get("key")) : "no mapping";
    }

    private static String written(String text) {
        return "key: " + YamlText.quoted(text, 2) + "\n";
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static String drawn(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 6 : PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_written_reads_back_as_it_was(int seed) {
        String text = drawn(seed);

        assertThat(parsed(written(text))).isEqualTo(text);
        assertThat(YamlReader.read(Yaml.document(written(text))).root())
                .get()
                .extracting(root -> ((Mapping) root).entries().get(0).value())
                .extracting(value -> ((Scalar) value).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_is_written_is_hidden_or_too_long(int seed) {
        String text = drawn(seed);

        assertThat(written(text).codePoints().filter(c -> c != '\n')).noneMatch(Hidden::isHidden);
        assertThat(written(text).lines()).allMatch(line -> line.length() < 300);
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 5})
    void spaces_without_end_break_too(int spaces) {
        String text = "a" + " ".repeat(spaces) + "b";

        assertThat(parsed(written(text))).isEqualTo(text);
        assertThat(written(text).lines()).allMatch(line -> line.length() < 300);
    }

    @Test
    void a_long_text_breaks_between_words() {
        String text = "ten chars ".repeat(15) + "end";

        assertThat(YamlText.quoted(text, 4).lines()).hasSize(2).allMatch(line -> line.length() <= 100);
        assertThat(YamlText.quoted("It's short: so # stays", 4)).isEqualTo("\"It's short: so # stays\"");
    }

    @Test
    void a_comment_stays_on_its_line() {
        assertThat(YamlText.onOneLine("a\nb\u202e\\")).isEqualTo("a\\nb\\u202e\\\\");
    }
}
