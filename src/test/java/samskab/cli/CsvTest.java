package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.source.Identified;

/** The CSV, as a reader that knows nothing of this project takes it. */
class CsvTest {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    private static List<CSVRecord> read(String... arguments) throws IOException {
        return FORMAT.parse(new StringReader(Run.of(arguments).out())).getRecords();
    }

    private CSVRecord titled(String title, String... more) throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.yaml"), "case: a\ntitle: '" + title + "'\ncodings: {means: task}\n");
        String[] arguments = {"classify", file.toString(), "--format", "csv"};
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
        return read(all).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a, b", "say \"it\"", "æøå ğ ß 中", "it is = 1", "semi;colon", "a - b"})
    void a_text_comes_back_as_it_was(String title) throws IOException {
        assertThat(titled(title).get("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-2h", "@SUM(A1)", "＝1"})
    void a_formula_is_made_safe_unless_raw_cells_are_asked_for(String title) throws IOException {
        assertThat(titled(title).get("title")).isEqualTo("'" + title);
        assertThat(titled(title, "--csv-raw").get("title")).isEqualTo(title);
    }

    @Test
    void every_row_has_every_column_and_the_scores_of_the_json() throws IOException {
        List<CSVRecord> rows = read("classify", "examples", "--format", "csv");
        String json = Run.of("classify", "examples", "--format", "ndjson").out();

        assertThat(rows).hasSize(37).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            if (!row.get("score_predictability").isEmpty()) {
                assertThat(json).contains("\"predictability\":{\"value\":" + row.get("score_predictability"));
            }
        });
    }

    @Test
    void every_column_is_in_the_dictionary() throws IOException {
        Codebook codebook = Codebooks.builtIn(Codebooks.STANDARD);
        String dictionary = Files.readString(Path.of("src/docs/formats.md"));
        List<String> known = Pattern.compile("`([a-z_]+)`")
                .matcher(dictionary)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        for (String column : read("classify", "examples", "--format", "csv")
                .get(0)
                .getParser()
                .getHeaderNames()) {
            String general = column;
            for (String id : Identified.ids(codebook.axes())) {
                general = general.replaceFirst("^score_" + id, "");
            }
            for (String id : Identified.ids(codebook.types())) {
                general = general.replaceFirst("^membership_" + id, "");
            }
            for (String id : Identified.ids(codebook.indicators())) {
                general = general.replaceFirst("^coding_" + id.replace('-', '_') + "$", "");
            }
            if (!general.isEmpty()) {
                assertThat(known).contains(general);
            }
        }
    }
}
