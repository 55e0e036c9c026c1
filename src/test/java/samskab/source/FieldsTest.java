package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping is taken apart key by key, and everything in it that is not as it should be is noted in its place. */
class FieldsTest {

    private enum Colour implements Identified {
        RED("red"),
        GREEN("green");

        private final String id;

        Colour(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private static final List<Colour> COLOURS = List.of(Colour.values());

    /** The fields of a text, with the place where its faults are collected. */
    private static final class Sample {
        private final Diagnostics diagnostics;
        private final Fields fields;

        Sample(String text) {
            Tree tree = YamlReader.read(Yaml.document(text));
            diagnostics = tree.diagnostics();
            fields = Fields.ofRoot(tree.root().orElseThrow(), diagnostics).orElseThrow();
        }

        List<String> faults() {
            return Yaml.faults(diagnostics);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "[a]", "[]", "~"})
    void a_document_that_is_no_mapping_is_refused(String text) {
        Tree tree = YamlReader.read(Yaml.document("\n  " + text));

        assertThat(Fields.ofRoot(tree.root().orElseThrow(), tree.diagnostics())).isEmpty();
        assertThat(Yaml.faults(tree.diagnostics())).containsExactly("document-no-mapping 2:3 []");
    }

    @Test
    void a_document_that_is_a_mapping_has_fields_and_a_place() {
        Sample sample = new Sample("\n  {}\n");

        assertThat(sample.fields.at()).isEqualTo(new Position(2, 3));
        assertThat(sample.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b,TEXT", "'',NOTHING", "' ',NOTHING", "'''''',NOTHING", "[b],LIST", "[],LIST"})
    void a_value_that_should_be_a_mapping_says_what_it_is(String value, String kind) {
        Sample sample = new Sample("a:   " + value);
        Node node = sample.fields.node("a").orElseThrow();

        assertThat(Fields.of(node, "name", sample.diagnostics)).isEmpty();
        assertThat(sample.diagnostics.all())
                .extracting(Diagnostic::fault, Diagnostic::at, Diagnostic::arguments)
                .containsExactly(tuple(Fault.MAPPING_EXPECTED, node.at(), List.of("name", kind)));
    }

    @Test
    void a_value_that_is_a_mapping_has_its_own_fields() {
        Sample sample = new Sample("a: {b: c}");
        Fields inner = Fields.of(sample.fields.node("a").orElseThrow(), "a", sample.diagnostics)
                .orElseThrow();

        assertThat(inner.at()).isEqualTo(new Position(1, 4));
        assertThat(inner.text("b")).contains(new Scalar("c", new Position(1, 8)));
        assertThat(inner.node("a")).isEmpty();
    }

    @Test
    void a_node_is_there_or_not() {
        Sample sample = new Sample("a: [b]");

        assertThat(sample.fields.node("a").map(Yaml::shown)).contains("['b'@1:5]@1:4");
        assertThat(sample.fields.node("b")).isEmpty();
        assertThat(sample.faults()).isEmpty();
    }

    @Test
    void a_required_key_that_is_missing_is_noted_where_the_mapping_begins() {
        Sample sample = new Sample("\n a: b");

        assertThat(sample.fields.required("a").map(Yaml::shown)).contains("'b'@2:5");
        assertThat(sample.fields.required("c")).isEmpty();
        assertThat(sample.faults()).containsExactly("key-missing 2:2 [c]");
    }

    @Test
    void a_text_may_be_absent() {
        Sample sample = new Sample("a: b");

        assertThat(sample.fields.text("a")).contains(new Scalar("b", new Position(1, 4)));
        assertThat(sample.fields.text("c")).isEmpty();
        assertThat(sample.faults()).isEmpty();
    }

    @Test
    void a_required_text_may_not_be_absent() {
        Sample sample = new Sample("a: b");

        assertThat(sample.fields.requiredText("a")).contains(new Scalar("b", new Position(1, 4)));
        assertThat(sample.fields.requiredText("c")).isEmpty();
        assertThat(sample.faults()).containsExactly("key-missing 1:1 [c]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [b]     | text-expected 1:4 [a, LIST]
                    {b: c}  | text-expected 1:4 [a, MAPPING]
                    ''      | text-empty 1:4 [a]
                    ' '     | text-empty 1:4 [a]
                    "\\t\\n"  | text-empty 1:4 [a]
                    """, quoteCharacter = '^')
    void a_text_must_be_one_with_something_in_it(String value, String fault) {
        Sample sample = new Sample("a: " + value);

        assertThat(sample.fields.text("a")).isEmpty();
        assertThat(sample.faults()).containsExactly(fault);
        assertThat(sample.fields.requiredText("a")).isEmpty();
        assertThat(sample.faults()).containsExactly(fault, fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "a-b", "2026-abc-1", "0"})
    void an_id_has_small_letters_digits_and_hyphens_between_them(String id) {
        Sample sample = new Sample("a: " + id);

        assertThat(sample.fields.id("a").map(Scalar::text)).contains(id);
        assertThat(sample.fields.requiredId("a").map(Scalar::text)).contains(id);
        assertThat(sample.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Abc             | abc
                    a b             | a-b
                    a--b            | a-b
                    -a              | a
                    a-              | a
                    a_b.c           | a-b-c
                    Blåbærgrød      | blaabaergroed
                    ÆØÅ             | aeoeaa
                    "  a  "         | a
                    (a)             | a
                    é               | village-hall
                    "---"           | village-hall
                    """, quoteCharacter = '^')
    void another_id_is_refused_with_one_that_could_be_meant(String id, String meant) {
        Sample sample = new Sample("a: " + id);
        String text = sample.fields.text("a").orElseThrow().text();

        assertThat(sample.fields.id("a")).isEmpty();
        assertThat(sample.fields.requiredId("a")).isEmpty();
        assertThat(sample.diagnostics.all())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.fault()).isEqualTo(Fault.ID_FORM))
                .allSatisfy(d -> assertThat(d.at()).isEqualTo(new Position(1, 4)))
                .allSatisfy(d -> assertThat(d.arguments()).containsExactly(text, "a", meant));
    }

    @Test
    void an_id_has_eighty_letters_at_the_most() {
        String longest = "a".repeat(80);
        Sample good = new Sample("a: " + longest);
        Sample wrong = new Sample("a: " + longest + "b");

        assertThat(good.fields.id("a").map(Scalar::text)).contains(longest);
        assertThat(wrong.fields.id("a")).isEmpty();
        assertThat(wrong.faults()).containsExactly("id-form 1:4 [" + longest + "b, a, " + longest + "]");
    }

    @Test
    void an_id_that_could_be_meant_does_not_end_in_a_hyphen_where_it_was_cut() {
        Sample sample = new Sample("a: " + "a".repeat(79) + " b");

        assertThat(sample.fields.id("a")).isEmpty();
        assertThat(sample.diagnostics.all().get(0).arguments()).last().isEqualTo("a".repeat(79));
    }

    @Test
    void an_id_may_be_absent_or_not() {
        Sample sample = new Sample("a: b");

        assertThat(sample.fields.id("c")).isEmpty();
        assertThat(sample.faults()).isEmpty();
        assertThat(sample.fields.requiredId("c")).isEmpty();
        assertThat(sample.faults()).containsExactly("key-missing 1:1 [c]");
    }

    @Test
    void a_choice_is_one_of_a_list() {
        Sample sample = new Sample("a: green");

        assertThat(sample.fields.choice("a", COLOURS)).contains(Colour.GREEN);
        assertThat(sample.fields.requiredChoice("a", COLOURS)).contains(Colour.GREEN);
        assertThat(sample.fields.choice("b", COLOURS)).isEmpty();
        assertThat(sample.faults()).isEmpty();
        assertThat(sample.fields.requiredChoice("b", COLOURS)).isEmpty();
        assertThat(sample.faults()).containsExactly("key-missing 1:1 [b]");
    }

    @Test
    void a_choice_that_is_not_in_the_list_is_refused_with_the_list_and_the_nearest() {
        Sample sample = new Sample("a: grene");

        assertThat(sample.fields.choice("a", COLOURS)).isEmpty();
        Diagnostic diagnostic = sample.diagnostics.all().get(0);
        assertThat(diagnostic.fault()).isEqualTo(Fault.VALUE_UNKNOWN);
        assertThat(diagnostic.at()).isEqualTo(new Position(1, 4));
        assertThat(diagnostic.arguments()).containsExactly("grene", "a");
        assertThat(diagnostic.allowed()).containsExactly("red", "green");
        assertThat(diagnostic.meant()).contains("green");
        assertThat(sample.fields.requiredChoice("a", COLOURS)).isEmpty();
    }

    @Test
    void a_list_may_be_absent_or_empty() {
        Sample sample = new Sample("a: [b, c]\nd: []\n");

        assertThat(sample.fields.list("a")).extracting(Yaml::shown).containsExactly("'b'@1:5", "'c'@1:8");
        assertThat(sample.fields.list("d")).isEmpty();
        assertThat(sample.fields.list("e")).isEmpty();
        assertThat(sample.faults()).isEmpty();
    }

    @Test
    void a_required_list_may_be_neither() {
        Sample sample = new Sample("a: [b]\nd: []\n");

        assertThat(sample.fields.requiredList("a")).hasSize(1);
        assertThat(sample.fields.requiredList("d")).isEmpty();
        assertThat(sample.fields.requiredList("e")).isEmpty();
        assertThat(sample.faults()).containsExactly("key-missing 1:1 [e]", "list-empty 2:4 [d]");
    }

    @ParameterizedTest
    @CsvSource({"b,TEXT,1:4", "'',NOTHING,1:3", "{b: c},MAPPING,1:4"})
    void something_else_than_a_list_is_refused(String value, String kind, String place) {
        String fault = "list-expected " + place + " [a, " + kind + "]";
        Sample optional = new Sample("a: " + value);
        Sample required = new Sample("a: " + value);

        assertThat(optional.fields.list("a")).isEmpty();
        assertThat(required.fields.requiredList("a")).isEmpty();
        assertThat(optional.faults()).containsExactly(fault);
        assertThat(required.faults()).containsExactly(fault);
    }

    @Test
    void the_entries_of_a_mapping_keep_their_order() {
        Sample sample = new Sample("a: {c: 1, b: 2}\n");

        assertThat(sample.fields.entries("a"))
                .extracting(entry -> entry.key().text() + Yaml.shown(entry.value()))
                .containsExactly("c'1'@1:8", "b'2'@1:14");
        assertThat(sample.fields.entries("d")).isEmpty();
        assertThat(sample.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b,TEXT,1:4", "'',NOTHING,1:3", "[b],LIST,1:4"})
    void something_else_than_a_mapping_is_refused(String value, String kind, String place) {
        Sample sample = new Sample("a: " + value);

        assertThat(sample.fields.entries("a")).isEmpty();
        assertThat(sample.faults()).containsExactly("mapping-expected " + place + " [a, " + kind + "]");
    }

    @Test
    void keys_that_nobody_asked_for_are_unknown() {
        Sample sample = new Sample("title: a\ncsae: b\ncase: c\nx: d\n");
        sample.fields.requiredText("title");
        sample.fields.id("case");
        sample.fields.list("sources");
        sample.fields.close();

        List<Diagnostic> all = sample.diagnostics.all();
        assertThat(sample.faults()).containsExactly("key-unknown 2:1 [csae]", "key-unknown 4:1 [x]");
        assertThat(all.get(0).allowed()).containsExactly("title", "case", "sources");
        assertThat(all).extracting(Diagnostic::meant).containsExactly(Optional.of("case"), Optional.empty());
    }

    @Test
    void every_way_of_asking_makes_a_key_known() {
        Sample sample = new Sample("{a: b, c: b, d: b, e: b, f: b, g: red, h: red, i: [b], j: [b], k: {l: m}, n: o}");
        sample.fields.node("a");
        sample.fields.required("c");
        sample.fields.text("d");
        sample.fields.requiredText("e");
        sample.fields.id("f");
        sample.fields.choice("g", COLOURS);
        sample.fields.requiredChoice("h", COLOURS);
        sample.fields.list("i");
        sample.fields.requiredList("j");
        sample.fields.entries("k");
        sample.fields.requiredId("n");
        sample.fields.close();

        assertThat(sample.faults()).isEmpty();
    }
}
