package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults come out in the order of their places, each with its line, and not without end. */
class DiagnosticsTest {

    private static Position at(int line, int column) {
        return new Position(line, column);
    }

    @Test
    void nothing_is_wrong_at_first() {
        Diagnostics diagnostics = Yaml.diagnostics("a: b");

        assertThat(diagnostics.isEmpty()).isTrue();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void a_fault_keeps_everything_that_was_said_about_it() {
        Document document = new Document("b.yaml", 3, 10, "---\na: b\n".getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics(document);
        diagnostics.add(Fault.TEXT_EXPECTED, at(11, 4), "a", "LIST");

        assertThat(diagnostics.document()).isSameAs(document);
        assertThat(diagnostics.isEmpty()).isFalse();
        assertThat(diagnostics.all())
                .containsExactly(new Diagnostic(
                        Fault.TEXT_EXPECTED,
                        "b.yaml",
                        3,
                        at(11, 4),
                        List.of("a", "LIST"),
                        List.of(),
                        Optional.empty(),
                        "a: b"));
    }

    @Test
    void an_unknown_word_comes_with_what_is_allowed_and_what_was_meant() {
        Diagnostics diagnostics = Yaml.diagnostics("titel: b");
        diagnostics.addUnknown(Fault.KEY_UNKNOWN, at(1, 1), List.of("case", "title"), "titel");
        diagnostics.addUnknown(Fault.VALUE_UNKNOWN, at(1, 8), List.of("case", "title"), "b", "title");

        assertThat(diagnostics.all())
                .extracting(Diagnostic::allowed)
                .containsExactly(List.of("case", "title"), List.of("case", "title"));
        assertThat(diagnostics.all())
                .extracting(Diagnostic::meant)
                .containsExactly(Optional.of("title"), Optional.empty());
        assertThat(Yaml.faults(diagnostics)).containsExactly("key-unknown 1:1 [titel]", "value-unknown 1:8 [b, title]");
    }

    @Test
    void faults_come_out_by_line_and_column() {
        Diagnostics diagnostics = Yaml.diagnostics("");
        diagnostics.add(Fault.YAML_TAG, at(2, 9));
        diagnostics.add(Fault.YAML_ALIAS, at(10, 1));
        diagnostics.add(Fault.YAML_MERGE, at(2, 10));
        diagnostics.add(Fault.YAML_ANCHOR, at(1, 70));

        assertThat(diagnostics.all())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.YAML_ANCHOR, Fault.YAML_TAG, Fault.YAML_MERGE, Fault.YAML_ALIAS);
    }

    @Test
    void faults_in_one_place_keep_the_order_in_which_they_were_found() {
        Diagnostics diagnostics = Yaml.diagnostics("");
        diagnostics.add(Fault.YAML_TAG, at(2, 9));
        diagnostics.add(Fault.YAML_ALIAS, at(2, 9));
        diagnostics.add(Fault.KEY_TWICE, at(2, 9));

        assertThat(diagnostics.all())
                .extracting(Diagnostic::fault)
                .containsExactly(Fault.YAML_TAG, Fault.YAML_ALIAS, Fault.KEY_TWICE);
    }

    @Test
    void a_hundred_faults_are_all_shown() {
        Diagnostics diagnostics = withFaults(100);

        assertThat(diagnostics.all()).hasSize(100).extracting(Diagnostic::fault).containsOnly(Fault.YAML_TAG);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 102, 5000})
    void of_more_faults_a_hundred_are_shown_and_then_that_there_are_more(int count) {
        List<Diagnostic> all = withFaults(count).all();

        assertThat(all).hasSize(101);
        assertThat(all.subList(0, 100)).extracting(Diagnostic::fault).containsOnly(Fault.YAML_TAG);
        assertThat(all.get(100))
                .isEqualTo(new Diagnostic(
                        Fault.TOO_MANY, "a.yaml", 1, at(101, 1), List.of("100"), List.of(), Optional.empty(), ""));
    }

    @Test
    void that_there_are_more_is_said_last_wherever_the_next_one_stands() {
        Diagnostics diagnostics = new Diagnostics(Yaml.document(""));
        for (int line = 1; line <= 100; line++) {
            diagnostics.add(Fault.YAML_TAG, at(line, 5));
        }
        diagnostics.add(Fault.KEY_UNKNOWN, at(3, 1), "x");

        assertThat(diagnostics.all()).last().extracting(Diagnostic::fault).isEqualTo(Fault.TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void the_excerpt_is_the_line_as_it_stands(String end) {
        Diagnostics diagnostics = Yaml.diagnostics(String.join(end, "a: 1 ", "", "  bø: 2"));
        diagnostics.add(Fault.YAML_TAG, at(1, 1));
        diagnostics.add(Fault.YAML_TAG, at(2, 1));
        diagnostics.add(Fault.YAML_TAG, at(3, 1));

        assertThat(diagnostics.all()).extracting(Diagnostic::excerpt).containsExactly("a: 1 ", "", "  bø: 2");
    }

    @Test
    void a_place_outside_the_document_has_no_excerpt() {
        byte[] bytes = "first\nsecond".getBytes(StandardCharsets.UTF_8);
        Diagnostics diagnostics = new Diagnostics(new Document("a.yaml", 2, 5, bytes));
        diagnostics.add(Fault.YAML_TAG, at(4, 1));
        diagnostics.add(Fault.YAML_TAG, at(5, 1));
        diagnostics.add(Fault.YAML_TAG, at(6, 1));
        diagnostics.add(Fault.YAML_TAG, at(7, 1));

        assertThat(diagnostics.all()).extracting(Diagnostic::excerpt).containsExactly("", "first", "second", "");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_excerpt_as_it_takes_no_column() {
        Diagnostics diagnostics = Yaml.diagnostics("\uFEFFa: @");
        diagnostics.add(Fault.YAML_CHARACTER, at(1, 4), "@");

        assertThat(diagnostics.all()).extracting(Diagnostic::excerpt).containsExactly("a: @");
    }

    @Test
    void the_id_of_a_fault_is_its_name_in_small_letters_with_hyphens() {
        assertThat(Fault.KEY_UNKNOWN.id()).isEqualTo("key-unknown");
        assertThat(Fault.LEVEL_OF_OTHER.id()).isEqualTo("level-of-other");
        assertThat(Fault.values()).extracting(Fault::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void places_are_compared_by_line_then_column() {
        assertThat(at(1, 9)).isLessThan(at(2, 1));
        assertThat(at(2, 1)).isGreaterThan(at(1, 9));
        assertThat(at(2, 1)).isLessThan(at(2, 2));
        assertThat(at(2, 2)).isEqualByComparingTo(at(2, 2));
        assertThat(Position.NONE.isNone()).isTrue();
        assertThat(at(1, 1).isNone()).isFalse();
    }

    private static Diagnostics withFaults(int count) {
        Diagnostics diagnostics = Yaml.diagnostics("");
        for (int line = 1; line <= count; line++) {
            diagnostics.add(Fault.YAML_TAG, at(line, 1));
        }
        return diagnostics;
    }
}
