package samskab.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.source.Document;
import samskab.source.Fields;
import samskab.source.Node;
import samskab.source.Scalar;
import samskab.source.Tree;

/**
 * A small codebook that is right, changed in one place, gives the one fault that its change deserves. The changes stand in
 * {@code spec/codebook-faults.yaml}.
 */
class CodebookFaultsTest {

    /**
     * One change, and what it must give.
     *
     * @param advised whether the codebook keeps its advice, which refers to much of the rest
     */
    record Change(String fault, String replace, String with, int line, boolean advised) {

        String text() {
            String text = advised ? SmallCodebook.TEXT : SmallCodebook.UNADVISED;
            return SmallCodebook.with(text, replace, with);
        }

        @Override
        public String toString() {
            return fault + ": " + replace.strip() + " -> " + with.strip();
        }
    }

    static List<Change> changes() {
        byte[] bytes = SmallCodebook.resource("/spec/codebook-faults.yaml").getBytes(StandardCharsets.UTF_8);
        Tree tree = Codebooks.tree(new Document("codebook-faults.yaml", 1, 1, bytes));
        Fields fields =
                Fields.ofRoot(tree.root().orElseThrow(), tree.diagnostics()).orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (Node node : fields.requiredList("faults")) {
            Fields change = Fields.of(node, "faults", tree.diagnostics()).orElseThrow();
            changes.add(new Change(
                    change.requiredText("fault").orElseThrow().text(),
                    change.requiredText("replace").orElseThrow().text(),
                    change.required("with").map(with -> ((Scalar) with).text()).orElseThrow(),
                    Integer.parseInt(change.requiredText("line").orElseThrow().text()),
                    !change.choice("advised", Answer.YES_OR_NO).equals(Optional.of(Answer.NO))));
            change.close();
        }
        fields.close();
        assertThat(tree.diagnostics().all()).isEmpty();
        return changes;
    }

    @Test
    void the_small_codebook_is_right() {
        Codebooks.Loaded loaded = SmallCodebook.load(SmallCodebook.TEXT);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.codebook().map(Codebook::key)).contains("small@1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void one_change_gives_one_fault_on_its_line(Change change) {
        Codebooks.Loaded loaded = SmallCodebook.load(change.text());

        assertThat(loaded.diagnostics())
                .extracting(d -> d.fault().id() + " on line " + d.at().line())
                .containsExactly(change.fault() + " on line " + change.line());
        assertThat(loaded.codebook()).isEmpty();
    }
}
