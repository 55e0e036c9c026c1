package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tree that was packed comes out as it went in, but for its places. */
class PackedTreeTest {

    private static Scalar text(String text) {
        return new Scalar(text, Position.NONE);
    }

    private static Sequence list(Node... items) {
        return new Sequence(Arrays.asList(items), Position.NONE);
    }

    private static Mapping mapping(Node.Entry... entries) {
        return new Mapping(Arrays.asList(entries), Position.NONE);
    }

    static List<Node> trees() {
        return List.of(
                text(""),
                text("a"),
                text("blåbærgrød på ærø, \u20AC, \uD834\uDD1E, \u0000, \n"),
                text("æ".repeat(100_000)),
                list(),
                list(text("a"), text(""), list(), mapping()),
                mapping(),
                mapping(new Node.Entry(text("b"), text("1")), new Node.Entry(text("a"), text("2"))),
                mapping(new Node.Entry(text("æ"), list(mapping(new Node.Entry(text(""), list(text("ø"))))))),
                list(list(text("æ"), list(text("b"))), text("c"), mapping(), list(), text("d")),
                mapping(
                        new Node.Entry(text("a"), list(text("ø"), mapping(new Node.Entry(text("b"), text("c"))))),
                        new Node.Entry(text("d"), mapping(new Node.Entry(text("e"), list()))),
                        new Node.Entry(text("f"), text("g"))));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void a_tree_comes_out_as_it_went_in(Node tree) throws IOException {
        assertThat(PackedTree.unpack(PackedTree.pack(tree))).isEqualTo(tree);
    }

    @Test
    void a_big_tree_comes_out_as_it_went_in() throws IOException {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(mapping(new Node.Entry(text("k" + i), text("v" + i))));
        }
        Node tree = new Sequence(items, Position.NONE);

        assertThat(PackedTree.unpack(PackedTree.pack(tree))).isEqualTo(tree);
    }

    @Test
    void a_deep_tree_comes_out_as_it_went_in() throws IOException {
        Node tree = text("ø");
        for (int i = 0; i < 200; i++) {
            tree = list(tree);
        }

        assertThat(PackedTree.unpack(PackedTree.pack(tree))).isEqualTo(tree);
    }

    @Test
    void places_are_left_out() throws IOException {
        Node read = YamlReader.read(Yaml.document("a: [b, {c: d}]\n")).root().orElseThrow();

        assertThat(Yaml.shown(PackedTree.unpack(PackedTree.pack(read))))
                .isEqualTo("{'a'@0:0: ['b'@0:0, {'c'@0:0: 'd'@0:0}@0:0]@0:0}@0:0");
    }

    @Test
    void a_text_takes_its_bytes_its_length_and_one_more() throws IOException {
        assertThat(PackedTree.pack(text("æ"))).containsExactly(0, 0, 0, 0, 2, 0xC3, 0xA6);
    }

    @Test
    void a_list_takes_its_parts_their_length_their_number_and_one_more() throws IOException {
        assertThat(PackedTree.pack(list(text("a")))).containsExactly(1, 0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 0, 1, 'a');
        assertThat(PackedTree.pack(mapping())).containsExactly(2, 0, 0, 0, 4, 0, 0, 0, 0);
    }

    @Test
    void a_part_that_nobody_looks_into_is_passed_over() throws IOException {
        byte[] packed = PackedTree.pack(list(list(text("abc")), text("d")));
        packed[18] = 9; // the kind of the innermost value: there is no such kind
        Sequence tree = (Sequence) PackedTree.unpack(packed);
        Sequence broken = (Sequence) tree.items().get(0);

        assertThat(tree.items().get(1)).isEqualTo(text("d"));
        assertThatThrownBy(() -> broken.items().size()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void several_threads_may_look_into_a_tree_at_once() throws IOException {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            parts.add(new Sequence(Collections.nCopies(1_000, text("ø" + i)), Position.NONE));
        }
        Sequence unpacked = (Sequence) PackedTree.unpack(PackedTree.pack(new Sequence(parts, Position.NONE)));

        assertThat(IntStream.range(0, parts.size())
                        .parallel()
                        .filter(i -> !unpacked.items().get(i).equals(parts.get(i)))
                        .toArray())
                .isEmpty();
    }

    @Test
    void bytes_that_were_cut_off_are_refused() throws IOException {
        byte[] packed = PackedTree.pack(list(text("abc")));

        assertThatThrownBy(() -> PackedTree.unpack(Arrays.copyOf(packed, packed.length - 1)))
                .isInstanceOf(RuntimeException.class);
    }
}
