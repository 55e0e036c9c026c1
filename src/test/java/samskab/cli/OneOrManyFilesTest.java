package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets in one file and the same sheets in a file each differ in where they stand, and in nothing else. */
class OneOrManyFilesTest {

    private static final int SHEETS = 300;
    private static final Pattern PLACE =
            Pattern.compile("(?<!\\\\)\"(file|document|line)\" ?: ?(\"(?:[^\"\\\\]|\\\\.)*\"|\\d+)");
    private static final Pattern PATHS = Pattern.compile("\"paths\" ?: ?\\[[^]]*]");

    @TempDir
    Path folder;

    private String stream = "";
    private String files = "";

    @BeforeEach
    void write() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        StringBuilder all = new StringBuilder();
        for (int seed = 0; seed < SHEETS; seed++) {
            String sheet = DrawnSheets.good(seed);
            Files.writeString(many.resolve(String.format(Locale.ROOT, "%03d.yaml", seed)), sheet);
            all.append(sheet);
        }
        files = many.toString();
        stream = Files.writeString(folder.resolve("one.yaml"), all).toString();
    }

    private static String classified(String path, String format) {
        Run run = Run.of("classify", path, "--format", format, "--lang", "da");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void in_ndjson() {
        String one = classified(stream, "ndjson");
        String many = classified(files, "ndjson");

        assertThat(places(one, "document")).isEqualTo(numbers(1, SHEETS));
        assertThat(places(many, "document")).containsOnly("1");
        assertThat(places(many, "file")).doesNotHaveDuplicates().hasSize(SHEETS);
        assertSame(one, many);
    }

    @Test
    void in_json() {
        assertSame(classified(stream, "json"), classified(files, "json"));
    }

    private static void assertSame(String one, String many) {
        assertThat(one).isNotEqualTo(many);
        assertThat(withoutPlaces(one).lines().toList())
                .isEqualTo(withoutPlaces(many).lines().toList())
                .hasSizeGreaterThan(SHEETS);
    }

    private static String withoutPlaces(String result) {
        return PATHS.matcher(PLACE.matcher(result).replaceAll("\"$1\"")).replaceFirst("\"paths\"");
    }

    private static List<String> places(String result, String key) {
        return PLACE.matcher(result)
                .results()
                .filter(place -> place.group(1).equals(key))
                .map((MatchResult place) -> place.group(2))
                .toList();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    @Test
    void in_csv() throws IOException {
        List<Map<String, String>> one = rows(classified(stream, "csv"));
        List<Map<String, String>> many = rows(classified(files, "csv"));

        assertThat(one).isNotEqualTo(many).hasSize(SHEETS);
        for (String place : List.of("file", "document", "line")) {
            one.forEach(row -> row.remove(place));
            many.forEach(row -> row.remove(place));
        }
        assertThat(one).isEqualTo(many);
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return new ArrayList<>(format.parse(new StringReader(csv)).stream()
                .map(CSVRecord::toMap)
                .toList());
    }
}
