package samskab.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskab.batch.Inputs.Found;
import samskab.source.Document;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/** Paths stand for files, for the case files in folders, or for standard input. */
class InputsTest {

    @TempDir
    private Path folder;

    private String file(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "case: a\n").toString();
    }

    private Found find(String... paths) {
        return Inputs.find(List.of(paths), "standard input");
    }

    private List<String> names(Found found) {
        return found.inputs().stream()
                .map(input -> input.name().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void a_file_is_itself_whatever_its_name() throws IOException {
        String name = file(".hidden.txt");
        Found found = find(name);

        assertThat(found.inputs()).containsExactly(new Input(name, Optional.of(Path.of(name))));
        assertThat(found.missing()).isEmpty();
        assertThat(found.empty()).isEmpty();
    }

    @Test
    void a_hyphen_is_standard_input() throws IOException {
        Found found = find("-");

        assertThat(found.inputs()).containsExactly(new Input("standard input", Optional.empty()));
        try (InputStream in = new ByteArrayInputStream(new byte[] {65})) {
            assertThat(found.inputs().get(0).open(in)).isSameAs(in);
        }
    }

    @Test
    void a_folder_stands_for_its_case_files_sorted_by_name() throws IOException {
        file("b.yaml");
        file("a.yml");
        file("A.yaml");
        file("æ.yaml");
        file("10.yaml");
        file("9.yaml");
        Found found = find(folder.toString());

        assertThat(names(found)).containsExactly("10.yaml", "9.yaml", "A.yaml", "a.yml", "b.yaml", "æ.yaml");
        assertThat(found.inputs().get(3).path()).contains(folder.resolve("a.yml"));
        assertThat(found.empty()).isEmpty();
    }

    @Test
    void other_files_in_a_folder_are_left_out() throws IOException {
        file("a.txt");
        file("b.yaml.bak");
        file("c.yamll");
        file("yaml");
        file("d.YAML");
        file(".e.yaml");
        file("f.yaml");
        file("g.json");

        assertThat(names(find(folder.toString()))).containsExactly("f.yaml");
    }

    @Test
    void folders_in_a_folder_are_searched_in_their_place() throws IOException {
        file("b/2.yaml");
        file("b/1.yaml");
        file("b/c/0.yml");
        file("a.yaml");
        file("c.yaml");

        assertThat(names(find(folder.toString())))
                .containsExactly("a.yaml", "b/1.yaml", "b/2.yaml", "b/c/0.yml", "c.yaml");
    }

    @Test
    void a_hidden_folder_is_left_out_unless_it_is_named() throws IOException {
        file(".git/a.yaml");
        file("b.yaml");

        assertThat(names(find(folder.toString()))).containsExactly("b.yaml");
        assertThat(names(find(folder.resolve(".git").toString()))).containsExactly(".git/a.yaml");
    }

    @Test
    void a_folder_may_be_called_like_a_case_file() throws IOException {
        file("a.yaml/b.yaml");

        assertThat(names(find(folder.toString()))).containsExactly("a.yaml/b.yaml");
    }

    @Test
    void symbolic_links_in_a_folder_are_not_followed() throws IOException {
        file("a.yaml");
        file("elsewhere/b.yaml");
        Files.createDirectories(folder.resolve("cases"));
        Files.createSymbolicLink(folder.resolve("cases/loop"), folder.resolve("cases"));
        Files.createSymbolicLink(folder.resolve("cases/loop.yaml"), folder.resolve("cases"));
        Files.createSymbolicLink(folder.resolve("cases/link.yaml"), folder.resolve("a.yaml"));
        Files.createSymbolicLink(folder.resolve("cases/elsewhere"), folder.resolve("elsewhere"));
        file("cases/c.yaml");

        assertThat(names(find(folder.resolve("cases").toString()))).containsExactly("cases/c.yaml");
    }

    @Test
    void a_symbolic_link_that_is_named_is_followed() throws IOException {
        file("cases/a.yaml");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("cases"));
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("cases/a.yaml"));

        assertThat(names(find(
                        folder.resolve("link").toString(),
                        folder.resolve("link.yaml").toString())))
                .containsExactly("link/a.yaml", "link.yaml");
    }

    @Test
    void what_is_not_there_is_missing() throws IOException {
        String name = file("a.yaml");
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Found found = find(folder + "/x", name, folder + "/dangling");

        assertThat(found.missing()).containsExactly(folder + "/x", folder + "/dangling");
        assertThat(names(found)).containsExactly("a.yaml");
    }

    @Test
    void a_name_that_no_file_can_have_is_missing() {
        Found found = find("a\u0000.yaml");

        assertThat(found.missing()).containsExactly("a\u0000.yaml");
    }

    @Test
    void a_folder_without_case_files_is_empty() throws IOException {
        file("full/a.yaml");
        file("other/a.txt");
        Files.createDirectories(folder.resolve("none/none"));
        Found found = find(folder + "/full", folder + "/other", folder + "/none");

        assertThat(found.empty()).containsExactly(folder + "/other", folder + "/none");
        assertThat(found.missing()).isEmpty();
        assertThat(names(found)).containsExactly("full/a.yaml");
    }

    @Test
    void inputs_stand_in_the_order_of_the_paths() throws IOException {
        String last = file("z.yaml");
        file("d/1.yaml");
        file("d/2.yaml");
        String first = file("a.yaml");

        assertThat(names(find(last, "-", folder + "/d", first, last)))
                .containsExactly("z.yaml", "standard input", "d/1.yaml", "d/2.yaml", "a.yaml", "z.yaml");
    }

    @Test
    void no_paths_give_nothing() {
        assertThat(find()).isEqualTo(new Found(List.of(), List.of(), List.of()));
    }

    @Test
    void a_file_can_be_had_whole() throws IOException {
        String name = file("a.yaml");
        Document document = Input.file(name).whole();

        assertThat(document.file()).isEqualTo(name);
        assertThat(document.number()).isEqualTo(1);
        assertThat(document.firstLine()).isEqualTo(1);
        assertThat(document.trouble()).isEmpty();
        assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo("case: a\n");
    }

    @Test
    void a_whole_file_may_have_the_greatest_size_and_not_one_byte_more() throws IOException {
        String lines = "1234567\n".repeat(Document.MOST_BYTES / 8);
        Path good = Files.writeString(folder.resolve("good.yaml"), lines);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), lines + "1");

        assertThat(Input.file(good.toString()).whole().bytes()).hasSize(Document.MOST_BYTES);
        assertThat(Input.file(wrong.toString()).whole().trouble())
                .contains(new Trouble(Fault.DOCUMENT_TOO_LARGE, "1 MiB"));
    }

    @Test
    void a_whole_file_has_no_line_that_is_too_long() throws IOException {
        String longest = "a".repeat(Document.LONGEST_LINE);
        Path good = Files.writeString(folder.resolve("good.yaml"), "# c\n" + longest);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "# c\n" + longest + "a\n");
        Document refused = Input.file(wrong.toString()).whole();

        assertThat(Input.file(good.toString()).whole().trouble()).isEmpty();
        assertThat(refused.trouble()).contains(new Trouble(Fault.LINE_TOO_LONG, "64 KiB", 2));
        assertThat(refused.bytes()).isEmpty();
    }

    @Test
    void a_whole_file_is_text() throws IOException {
        Path wide = Files.write(folder.resolve("wide.yaml"), "a: 1\n".getBytes(StandardCharsets.UTF_16));
        Path binary = Files.writeString(folder.resolve("binary.yaml"), "a: 1\n".repeat(2000) + "\u0000");

        assertThat(Input.file(wide.toString()).whole().trouble()).contains(new Trouble(Fault.FILE_NOT_UTF8, "UTF-16"));
        assertThat(Input.file(binary.toString()).whole().trouble()).contains(new Trouble(Fault.FILE_BINARY, ""));
        assertThat(Input.file(binary.toString()).whole().bytes()).isEmpty();
    }

    @Test
    void a_whole_file_that_cannot_be_read_is_a_document_with_that_trouble() {
        assertThat(Input.file(folder + "/none").whole().trouble()).contains(new Trouble(Fault.FILE_GONE, ""));
        assertThat(Input.file(folder.toString()).whole().trouble())
                .map(Trouble::fault)
                .contains(Fault.FILE_UNREADABLE);
    }
}
