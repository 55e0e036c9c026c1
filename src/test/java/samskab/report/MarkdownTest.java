package samskab.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.classify.Spec;

/**
 * Every character of a text from a file means itself in Markdown: row by row as {@code spec/markdown.yaml} states it, and for
 * texts drawn by seed from what means something there. A failure names its seed.
 */
class MarkdownTest {

    private static final int DRAWS = 400;

    /** A character that Markdown reads as itself, and what it is written as. */
    private static final Pattern LITERAL = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&(lt|amp);");

    /** What means something wherever it stands. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<&|~]");

    /** What begins a block: a heading, a quotation, an item, a rule, a line under a heading. */
    private static final Pattern BLOCK = Pattern.compile("^(\\s|#|>|[-+*=]|\\d+[.)])");

    private static final List<String> PIECES = List.of(
            "*", "_", "**", "`", "[", "]", "(", ")", "<", ">", "&", "#", "|", "~", "-", "+", "=", "1.", "12)", " ",
            "   ", "!", "\\", "&lt;", "&#35;", "<b>", "a", "é", "7", "\n", "\t", "\u001b", "\u202e", ":", ".");

    static List<Spec> rows() throws IOException {
        return Spec.rows("markdown.yaml");
    }

    static IntStream seeds() {
        return IntStream.range(0, DRAWS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_text_stands_in_markdown_as_its_rule_says(Spec row) {
        assertThat(Markdown.of(row.text("text", "-"))).isEqualTo(row.text("markdown", "-"));
    }

    private static String draw(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_read_is_the_text_with_what_is_hidden_made_visible(int seed) {
        String text = draw(seed);

        String read = LITERAL.matcher(Markdown.of(text)).replaceAll(MarkdownTest::meant);

        assertThat(read).isEqualTo(Visible.of(text).strip());
    }

    private static String meant(MatchResult literal) {
        String character =
                literal.group(1) != null ? literal.group(1) : literal.group(2).equals("lt") ? "<" : "&";
        return Matcher.quoteReplacement(character);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_left_that_means_something_else(int seed) {
        String markdown = Markdown.of(draw(seed));

        assertThat(LITERAL.matcher(markdown).replaceAll("")).doesNotContainPattern(MARKUP);
        assertThat(markdown).doesNotContainPattern(BLOCK);
    }
}
