package samskab.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskab.source.Document;
import samskab.source.Fault;

/** A file that changes while it is read gives what was whole before, then a diagnostic in place of what might be half. */
class UnchangedTest {

    private static final String DOCUMENT = "---\ntext: " + "x".repeat(990) + "\n";
    private static final int COUNT = 200;

    @TempDir
    private Path folder;

    /** Something that happens while the tenth document is at hand. */
    private interface Change {
        void of(Path file) throws IOException;
    }

    @Test
    void a_file_that_stays_as_it_is() throws Exception {
        assertThat(read(file -> {}))
                .hasSize(COUNT)
                .allMatch(document -> document.trouble().isEmpty());
    }

    @Test
    void a_file_that_is_removed_is_read_to_its_end() throws Exception {
        assertThat(read(Files::delete))
                .hasSize(COUNT)
                .allMatch(document -> document.trouble().isEmpty());
    }

    @Test
    void a_file_that_grows() throws Exception {
        assertChanged(read(file -> Files.writeString(file, DOCUMENT, StandardOpenOption.APPEND)));
    }

    @Test
    void a_file_that_shrinks() throws Exception {
        assertChanged(read(file -> Files.writeString(file, DOCUMENT.repeat(100) + "---\nte")));
    }

    @Test
    void a_file_that_is_emptied() throws Exception {
        assertChanged(read(file -> Files.writeString(file, "")));
    }

    private static void assertChanged(List<Document> documents) {
        List<Document> whole = documents.subList(0, documents.size() - 1);
        Document last = documents.get(documents.size() - 1);

        assertThat(whole).hasSizeGreaterThan(9).allMatch(document -> document.bytes().length == DOCUMENT.length());
        assertThat(last.trouble().map(Document.Trouble::fault)).contains(Fault.FILE_CHANGED);
        assertThat(last.number()).isEqualTo(documents.size());
        assertThat(last.firstLine()).isEqualTo(2 * documents.size() - 1);
    }

    private List<Document> read(Change change) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.yaml"), DOCUMENT.repeat(COUNT));
        List<Document> documents = new ArrayList<>();
        new Batch<Document>(new ByteArrayInputStream(new byte[0]), 1, document -> document, document -> {
                    documents.add(document);
                    if (document.number() == 10) {
                        make(change, file);
                    }
                })
                .run(List.of(Input.file(file.toString())));
        return documents;
    }

    private static void make(Change change, Path file) {
        try {
            change.of(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
