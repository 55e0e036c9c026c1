package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document becomes a tree in which every value stands as it was written and knows its place. */
class YamlReaderTest {

    @Test
    void every_key_value_and_list_has_its_place() {
        String text = """
                case: a
                codings:
                  means: [task, chosen]
                  drive:
                    level: public
                sources:
                  - one
                  - "two"
                """;

        assertThat(tree(text))
                .isEqualTo("{'case'@1:1: 'a'@1:7, "
                        + "'codings'@2:1: {'means'@3:3: ['task'@3:11, 'chosen'@3:17]@3:10, "
                        + "'drive'@4:3: {'level'@5:5: 'public'@5:12}@5:5}@3:3, "
                        + "'sources'@6:1: ['one'@7:5, 'two'@8:5]@7:3}@1:1");
        assertThat(Yaml.faults(text)).isEmpty();
    }

    @Test
    void the_places_of_a_later_document_are_counted_in_the_file() {
        byte[] bytes = "---\na: [b]\n".getBytes(StandardCharsets.UTF_8);
        Tree tree = YamlReader.read(new Document("a.yaml", 2, 11, bytes));

        assertThat(tree.root().map(Yaml::shown)).contains("{'a'@12:1: ['b'@12:5]@12:4}@12:1");
    }

    @Test
    void the_faults_of_a_later_document_are_counted_in_the_file() {
        byte[] bytes = "---\na: &x b\n".getBytes(StandardCharsets.UTF_8);
        Tree tree = YamlReader.read(new Document("a.yaml", 2, 11, bytes));

        assertThat(Yaml.faults(tree.diagnostics())).containsExactly("yaml-anchor 12:4 [x]");
        assertThat(tree.diagnostics().all().get(0).document()).isEqualTo(2);
        assertThat(tree.diagnostics().all().get(0).excerpt()).isEqualTo("a: &x b");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    "{æøå: {b: c}}", "{'æøå'@1:2: {'b'@1:8: 'c'@1:11}@1:7}@1:1"
                    "{\uD834\uDD1E: b}", "{'\uD834\uDD1E'@1:2: 'b'@1:5}@1:1"
                    """, quoteCharacter = '"')
    void columns_count_characters(String text, String tree) {
        assertThat(tree(text)).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_counts_as_one_line(String end) {
        assertThat(tree(String.join(end, "a: 1", "", "b: |", "  x", "  y", "")))
                .isEqualTo("{'a'@1:1: '1'@1:4, 'b'@3:1: 'x\ny\n'@3:4}@1:1");
    }

    /** Such a character is two in Java; a reader that takes texts in pieces must not fall between them. */
    @Test
    void a_character_beyond_the_basic_ones_may_stand_anywhere() {
        for (int before = 0; before < 2100; before++) {
            String value = "x".repeat(before) + "\uD83D\uDE00";

            assertThat(tree("a: \"" + value + "\"")).isEqualTo("{'a'@1:1: '" + value + "'@1:4}@1:1");
        }
    }

    @Test
    void a_byte_order_mark_takes_no_column() {
        assertThat(tree("\uFEFFa: 1")).isEqualTo("{'a'@1:1: '1'@1:4}@1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "true", "1.10", "010", "1e3", "0x1F", "~", "null", ".5", "2026-01-01", "a:b"})
    void a_plain_text_means_itself(String text) {
        assertThat(tree("a: " + text)).isEqualTo("{'a'@1:1: '" + text + "'@1:4}@1:1");
        assertThat(tree(text)).isEqualTo("'" + text + "'@1:1");
    }

    @ParameterizedTest
    @CsvSource({"a:,1:3", "a: '',1:4", "a: \"\",1:4", "a: # none,1:3"})
    void a_value_that_is_not_written_is_empty(String text, String place) {
        assertThat(tree(text)).isEqualTo("{'a'@1:1: ''@" + place + "}@1:1");
    }

    @Test
    void quotes_and_escapes_are_resolved() {
        assertThat(tree("a: ['it''s', \"\\u00e6\\n\", 'a # b']"))
                .isEqualTo("{'a'@1:1: ['it's'@1:5, 'æ\n'@1:14, 'a # b'@1:26]@1:4}@1:1");
    }

    @Test
    void empty_lists_and_mappings_are_kept() {
        assertThat(tree("{a: [], b: {}}")).isEqualTo("{'a'@1:2: []@1:5, 'b'@1:9: {}@1:12}@1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# c\n", "---\n", "---\n# c\n", "''", "\"\"", "\uFEFF"})
    void a_document_in_which_nothing_stands_is_refused_at_its_beginning(String text) {
        Tree tree = YamlReader.read(Yaml.document(text));

        assertThat(tree.root()).isEmpty();
        assertThat(Yaml.faults(tree.diagnostics())).containsExactly("document-empty 1:1 []");
    }

    @Test
    void an_empty_later_document_is_refused_at_its_own_beginning() {
        Tree tree = YamlReader.read(new Document("a.yaml", 3, 7, "---\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(Yaml.faults(tree.diagnostics())).containsExactly("document-empty 7:1 []");
    }

    @Test
    void an_alias_alone_is_not_called_empty() {
        assertThat(Yaml.faults("*a")).containsExactly("yaml-alias 1:1 [a]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    a: &x b            | yaml-anchor 1:4 [x]
                    a: &x [b]          | yaml-anchor 1:4 [x]
                    a: &x {b: c}       | yaml-anchor 1:4 [x]
                    &x a: b            | yaml-anchor 1:1 [x]
                    a: *x              | yaml-alias 1:4 [x]
                    *x : a             | yaml-alias 1:1 [x]
                    [*x]               | yaml-alias 1:2 [x]
                    <<: {a: b}         | yaml-merge 1:1 []
                    {a: {<<: b}}       | yaml-merge 1:6 []
                    a: !x b            | yaml-tag 1:4 [!x]
                    a: !x [b]          | yaml-tag 1:4 [!x]
                    a: !x {b: c}       | yaml-tag 1:4 [!x]
                    !x a: b            | yaml-tag 1:1 [!x]
                    a: !!str b         | yaml-tag 1:4 [!!str]
                    {? [a] : b}        | yaml-key-not-text 1:4 []
                    {{a: b}: c}        | yaml-key-not-text 1:2 []
                    {a: 1, a: 2}       | key-twice 1:8 [a, 1]
                    {a: 1, 'a': 2}     | key-twice 1:8 [a, 1]
                    """)
    void what_a_case_file_has_no_use_for_is_refused_in_its_place(String text, String fault) {
        assertThat(Yaml.faults(text)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'<<': a", "\"<<\": a"})
    void a_quoted_merge_key_is_a_key(String text) {
        assertThat(Yaml.faults(text)).isEmpty();
        assertThat(tree(text)).isEqualTo("{'<<'@1:1: 'a'@1:7}@1:1");
    }

    @Test
    void a_value_may_look_like_a_merge_key() {
        assertThat(tree("[<<]")).isEqualTo("['<<'@1:2]@1:1");
        assertThat(Yaml.faults("[<<]")).isEmpty();
    }

    @Test
    void a_key_may_stand_again_in_another_mapping() {
        assertThat(Yaml.faults("{a: {a: 1}, b: [{a: 2}, {a: 3}]}")).isEmpty();
    }

    @Test
    void a_key_that_stands_three_times_is_refused_twice_and_keeps_its_first_value() {
        String text = "b: 0\na: 1\na: 2\na: 3\n";

        assertThat(Yaml.faults(text)).containsExactly("key-twice 3:1 [a, 2]", "key-twice 4:1 [a, 2]");
        assertThat(tree(text)).isEqualTo("{'b'@1:1: '0'@1:4, 'a'@2:1: '1'@2:4}@1:1");
    }

    @Test
    void what_is_refused_leaves_the_rest_of_the_tree() {
        assertThat(tree("{? [a] : b, <<: c, d: *e, f: !g h, i: &j k}"))
                .isEqualTo("{'d'@1:20: '*e'@1:23, 'f'@1:27: 'h'@1:30, 'i'@1:36: 'k'@1:39}@1:1");
    }

    @Test
    void everything_that_is_refused_is_shown_in_one_run() {
        String text = """
                a: &x b
                c: *x
                d: !y z
                <<: {e: *f}
                a: 2
                ? [g]
                : &h i
                """;

        assertThat(Yaml.faults(text))
                .containsExactly(
                        "yaml-anchor 1:4 [x]",
                        "yaml-alias 2:4 [x]",
                        "yaml-tag 3:4 [!y]",
                        "yaml-merge 4:1 []",
                        "yaml-alias 4:9 [f]",
                        "key-twice 5:1 [a, 1]",
                        "yaml-key-not-text 6:3 []",
                        "yaml-anchor 7:3 [h]");
    }

    @Test
    void what_was_refused_before_a_syntax_error_is_shown_with_it() {
        assertThat(Yaml.faults("a: &x b\nc: @d\n")).containsExactly("yaml-anchor 1:4 [x]", "yaml-character 2:4 [@]");
        assertThat(YamlReader.read(Yaml.document("a: b\nc: @d\n")).root()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%YAML 1.2", "%YAML 1.1", "%YAML 2.0", "%TAG ! tag:x,2000:", "%FOO bar"})
    void a_directive_is_refused(String directive) {
        assertThat(YamlReader.read(Yaml.document(directive + "\n---\na: 1\n"))
                        .diagnostics()
                        .all())
                .extracting(Diagnostic::fault, Diagnostic::at)
                .containsExactly(tuple(Fault.YAML_DIRECTIVE, new Position(1, 1)));
    }

    @Test
    void a_directive_is_refused_where_it_stands() {
        assertThat(Yaml.faults("# comment\n%YAML 1.2\n---\na: 1\n")).containsExactly("yaml-directive 2:1 []");
    }

    @Test
    void a_directive_is_refused_behind_blank_lines_and_comments_however_they_are_indented() {
        assertThat(Yaml.faults("\n# c\n \n%YAML 1.2\n---\na: 1\n")).containsExactly("yaml-directive 4:1 []");
        assertThat(Yaml.faults("  # comment\n%YAML 1.2\n---\na: 1\n")).containsExactly("yaml-directive 2:1 []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: |\n  %b\n", "---\n# c\n'%a': b\n", "a: 'b\n%c'\n", "a: b\n# %c\n"})
    void a_percent_sign_behind_the_beginning_is_no_directive(String text) {
        assertThat(Yaml.faults(text)).isEmpty();
    }

    @Test
    void a_second_document_behind_the_first_is_refused_where_it_begins() {
        Tree tree = YamlReader.read(Yaml.document("a: 1\n---\nb: 2\n"));

        assertThat(Yaml.faults(tree.diagnostics())).containsExactly("yaml-after-end 2:1 []");
        assertThat(tree.root().map(Yaml::shown)).contains("{'a'@1:1: '1'@1:4}@1:1");
    }

    @Test
    void the_end_of_a_document_may_be_marked() {
        assertThat(Yaml.faults("---\na: 1\n...\n")).isEmpty();
        assertThat(Yaml.faults("--- a\n...\n# comment\n")).isEmpty();
    }

    @Test
    void sixty_four_levels_are_good_and_sixty_five_are_refused_where_they_begin() {
        assertThat(Yaml.faults("[".repeat(63) + "a" + "]".repeat(63))).isEmpty();
        assertThat(Yaml.faults("[".repeat(64) + "]".repeat(64))).isEmpty();
        assertThat(Yaml.faults("[".repeat(64) + "a" + "]".repeat(64))).containsExactly("yaml-depth 1:65 [64]");
        assertThat(Yaml.faults("[".repeat(65) + "]".repeat(65))).containsExactly("yaml-depth 1:65 [64]");
    }

    @Test
    void mappings_count_as_levels_and_so_do_their_keys() {
        assertThat(Yaml.faults("{a: ".repeat(63) + "b" + "}".repeat(63))).isEmpty();
        assertThat(Yaml.faults("{a: ".repeat(64) + "b" + "}".repeat(64)))
                .containsExactly("yaml-depth 1:" + (4 * 63 + 2) + " [64]");
    }

    @Test
    void a_great_depth_is_refused_without_following_it() {
        assertThat(Yaml.faults("[".repeat(20_000))).containsExactly("yaml-depth 1:65 [64]");
    }

    @Test
    void ten_thousand_values_are_good_and_one_more_is_refused() {
        assertThat(Yaml.faults("- a\n".repeat(9_999))).isEmpty();
        assertThat(Yaml.faults("- a\n".repeat(10_000))).containsExactly("yaml-count 10000:3 [10000]");
        assertThat(YamlReader.read(Yaml.document("- a\n".repeat(10_000))).root())
                .isEmpty();
    }

    @Test
    void a_reader_may_ask_for_more_values_or_for_fewer() {
        assertThat(Yaml.faults(YamlReader.read(Yaml.document("- a\n".repeat(10_000)), 10_001)
                        .diagnostics()))
                .isEmpty();
        assertThat(Yaml.faults(YamlReader.read(Yaml.document("- a\n- b\n"), 2).diagnostics()))
                .containsExactly("yaml-count 2:3 [2]");
    }

    @Test
    void keys_count_as_values() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("k").append(i).append(": a\n");
        }

        assertThat(Yaml.faults(text.toString())).containsExactly("yaml-count 5000:8 [10000]");
    }

    @Test
    void a_document_that_could_not_be_had_says_why() {
        Document document = Document.unread("a.yaml", 2, 5, Fault.FILE_UNREADABLE, "broken");
        Tree tree = YamlReader.read(document);

        assertThat(tree.root()).isEmpty();
        assertThat(tree.diagnostics().all())
                .containsExactly(new Diagnostic(
                        Fault.FILE_UNREADABLE,
                        "a.yaml",
                        2,
                        new Position(5, 1),
                        List.of("broken"),
                        List.of(),
                        Optional.empty(),
                        ""));
    }

    private static String tree(String text) {
        return YamlReader.read(Yaml.document(text)).root().map(Yaml::shown).orElse("");
    }
}
