package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What a YAML parser cannot read is named in the tool's own words, where it stands. */
class SyntaxFaultsTest {

    static List<Arguments> broken() {
        return List.of(
                arguments("a:\n\tb: 1\n", "yaml-tab 2:1 [\t]"),
                arguments("\ta: 1\n", "yaml-tab 1:1 [\t]"),
                arguments("a: |\n\tb\n", "yaml-tab 2:1 [\t]"),
                arguments("b: 1\na: \"x\ny: 2\n", "yaml-unclosed-quote 2:4 [\"]"),
                arguments("a: 'x\ny: 2\n", "yaml-unclosed-quote 1:4 [']"),
                arguments("'", "yaml-unclosed-quote 1:1 [']"),
                arguments("a: \"x\n---\n\"\n", "yaml-unclosed-quote 1:4 [\"]"),
                arguments("a: \"b\\q\"\n", "yaml-escape 1:7 [q]"),
                arguments("a: \"\\xZZ\"\n", "yaml-escape 1:7 [Z]"),
                arguments("a: \"b\\", "yaml-escape 1:7 []"),
                arguments("b: 1\na: [1, 2\nc: 3\n", "yaml-unclosed-bracket 2:4 [[]"),
                arguments("a: [1 2", "yaml-unclosed-bracket 1:4 [[]"),
                arguments("a: {b: 1\nc: 2\n", "yaml-unclosed-bracket 1:4 [{]"),
                arguments("a: {b: 1]\n", "yaml-unclosed-bracket 1:4 [{]"),
                arguments("a: *\n", "yaml-character 1:4 [*]"),
                arguments("a: &\n", "yaml-character 1:4 [&]"),
                arguments("a: & b\n", "yaml-character 1:4 [&]"),
                arguments("a: @b\n", "yaml-character 1:4 [@]"),
                arguments("a: `b\n", "yaml-character 1:4 [`]"),
                arguments("a: %b\n", "yaml-character 1:4 [%]"),
                arguments("a: b: c\n", "yaml-colon 1:5 [:]"),
                arguments("a: 1\n  b: 2\n", "yaml-colon 2:4 [:]"),
                arguments("a\nb: c\n", "yaml-colon 2:2 [:]"),
                arguments("a: 1\nbcd\n", "yaml-no-colon 2:1 [b]"),
                arguments("a:\n- b\n-c\n", "yaml-no-colon 3:1 [-]"),
                arguments("a:\n  - b\n - c\n", "yaml-indentation 3:2 [-]"),
                arguments("a:\n  b: 1\n c: 2\n", "yaml-indentation 3:2 [c]"),
                arguments("- a\nb: c\n", "yaml-indentation 2:1 [b]"),
                arguments("a: \"b\" c\n", "yaml-after-value 1:8 [c]"),
                arguments("x: y\na: 'it's'\n", "yaml-after-value 2:8 [s]"),
                arguments("a:\n  - [b] c\n", "yaml-after-value 2:9 [c]"),
                arguments("a: {b: c}]\n", "yaml-after-value 1:10 []]"),
                arguments("a: 1\n...\nb: 2\n", "yaml-after-end 3:1 [b]"),
                arguments("a: 1\n... b\n", "yaml-after-end 2:5 [b]"),
                arguments("[1] [2]\n", "yaml-after-end 1:5 [[]"),
                arguments("  a: 1\nb: 2\n", "yaml-after-end 2:1 [b]"),
                arguments("# x\n%YAML 1.2\n%YAML 1.2\n---\na: 1\n", "yaml-directive 2:1 []"),
                arguments("%YAML x\n---\na: 1\n", "yaml-directive 1:1 []"),
                arguments("%TAG x\n---\na: 1\n", "yaml-directive 1:1 []"),
                arguments("a: [", "yaml-unclosed-bracket 1:4 [[]"),
                arguments("b: 1\na: {", "yaml-unclosed-bracket 2:4 [{]"),
                arguments("a: ]\n", "yaml-other 1:4 []]"),
                arguments("a: [1,,2]\n", "yaml-other 1:7 [,]"),
                arguments("a: |9x\n  b\n", "yaml-other 1:6 [x]"),
                arguments("æø: {å: @}\n", "yaml-character 1:9 [@]"),
                arguments("\uD834\uDD1E: @\n", "yaml-character 1:4 [@]"),
                arguments("\uFEFFa: @\n", "yaml-character 1:4 [@]"),
                arguments("a: 1\rb: @\r", "yaml-character 2:4 [@]"),
                arguments("a: 1\r\nb: @\r\n", "yaml-character 2:4 [@]"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_text_gives_one_fault_in_its_place(String text, String fault) {
        assertThat(Yaml.faults(text)).containsExactly(fault);
        assertThat(YamlReader.read(Yaml.document(text)).root()).isEmpty();
    }

    static List<String> directivesAlone() {
        return List.of("%YAML 1.2\n", "%YAML 1.2\na: 1\n", "%TAG ! tag:x,2000:\n");
    }

    @ParameterizedTest
    @MethodSource("directivesAlone")
    void a_directive_without_a_document_behind_it_is_called_a_directive(String text) {
        assertThat(Yaml.faults(text)).singleElement().asString().startsWith("yaml-directive ");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: \u0007', 1:4, U+0007",
        "'a: \u007F', 1:4, U+007F",
        "'\uD834\uDD1E: x\u007F', 1:5, U+007F",
        "'{\"\u007F\": x\u007F}', 1:8, U+007F",
        "'a: \u0080', 1:4, U+0080",
        "'\uD834\uDD1Eæ\u0001', 1:3, U+0001",
        "'a: \uFFFE', 1:4, U+FFFE"
    })
    void a_character_that_may_not_stand_in_yaml_is_shown_in_its_place(String text, String place, String code) {
        assertThat(Yaml.faults(text)).containsExactly("text-control " + place + " [" + code + "]");
        assertThat(Yaml.faults("x: y\nz: w\n" + text))
                .containsExactly("text-control " + place.replace("1:", "3:") + " [" + code + "]");
    }

    @Test
    void only_the_first_such_character_is_shown() {
        assertThat(Yaml.faults("a: b\nc: \u0000\u0001\n")).containsExactly("text-control 2:4 [U+0000]");
    }

    @Test
    void such_a_character_is_found_behind_every_line_end() {
        assertThat(Yaml.faults("a: 1\r\nb: \u0007\r\n")).containsExactly("text-control 2:4 [U+0007]");
        assertThat(Yaml.faults("a: 1\rb: \u0007\r")).containsExactly("text-control 2:4 [U+0007]");
    }

    @Test
    void characters_at_the_edge_of_what_may_stand_in_yaml_are_good() {
        assertThat(Yaml.faults("a: 'x\t ~\u0085\u00A0\uD7FF\uE000\uFFFD\uD800\uDC00\uDBFF\uDFFF'\n"))
                .isEmpty();
    }

    @Test
    void a_fault_in_a_later_document_is_counted_in_the_file() {
        assertThat(faults("---\na: @\n")).containsExactly("yaml-character 22:4 [@]");
        assertThat(faults("---\na: \u0007\n")).containsExactly("text-control 22:4 [U+0007]");
    }

    @Test
    void a_failure_without_a_place_stands_where_the_document_begins() {
        assertThat(explained(new YamlEngineException("what?"))).containsExactly("yaml-other 21:1 []");
        assertThat(explained(new ParserException("what?", Optional.empty()))).containsExactly("yaml-other 21:1 []");
    }

    @Test
    void a_failure_with_only_one_place_stands_there() {
        Optional<Mark> mark =
                Optional.of(new Mark("a.yaml", 0, 2, 4, "xyz".codePoints().toArray(), 1));

        assertThat(explained(new ParserException("while parsing a flow sequence", Optional.empty(), "?", mark)))
                .containsExactly("yaml-unclosed-bracket 23:5 [y]");
        assertThat(explained(new ParserException("?", mark, "what?", Optional.empty())))
                .containsExactly("yaml-other 23:5 [y]");
    }

    @Test
    void a_failure_with_two_places_stands_where_it_opened_or_where_it_stopped() {
        Optional<Mark> opening =
                Optional.of(new Mark("a.yaml", 0, 0, 0, "xyz".codePoints().toArray(), 0));
        Optional<Mark> stop =
                Optional.of(new Mark("a.yaml", 0, 3, 7, "xyz".codePoints().toArray(), 3));

        assertThat(explained(new ParserException("while parsing a flow mapping", opening, "?", stop)))
                .containsExactly("yaml-unclosed-bracket 21:1 [x]");
        assertThat(explained(new ParserException("?", opening, "mapping values are not allowed here", stop)))
                .containsExactly("yaml-colon 24:8 []");
    }

    private static List<String> explained(YamlEngineException failure) {
        Diagnostics diagnostics = new Diagnostics(new Document("a.yaml", 2, 21, new byte[0]));
        SyntaxFaults.explain(failure, "a: b", diagnostics);
        return Yaml.faults(diagnostics);
    }

    private static List<String> faults(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Yaml.faults(YamlReader.read(new Document("a.yaml", 2, 21, bytes)).diagnostics());
    }
}
