package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.codebook.Codebooks;
import samskab.source.Identified;

/** Each system of the sources is where {@code src/docs/systems.md} says: its command is run, and its ids are looked for. */
class SystemsTest {

    private static final Path TABLE = Path.of("src/docs/systems.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A row: the ids in the third column, the command in the fourth. */
    record Row(String system, List<String> ids, List<String> arguments) {

        @Override
        public String toString() {
            return system;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && line.endsWith("` |"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Row(
                        cells[1], code(cells[3]), List.of(code(cells[4]).get(0).split(" "))));
    }

    private static List<String> code(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_command_shows_each_system(Row row) {
        Stream<String> ids = Stream.of("--format", "json", "--lang", "en");
        Run run = Run.of(Stream.concat(row.arguments().stream(), ids).toArray(String[]::new));

        String out =
                run.out().replaceAll("\"list\" : \"[^\"]*\"", ""); // a reason that names a list is not the list's model

        assertThat(run.exit()).isZero();
        assertThat(row.ids()).isNotEmpty().allSatisfy(id -> assertThat(out).contains('"' + id + '"'));
    }

    @Test
    void every_model_direction_and_focus_point_stands_in_the_table() throws IOException {
        var codebook = Codebooks.builtIn(Codebooks.STANDARD);
        List<String> named = rows().flatMap(row -> row.ids().stream()).toList();

        assertThat(named).containsAll(Identified.ids(codebook.advice().models()));
        assertThat(named).containsAll(Identified.ids(codebook.advice().directions()));
        codebook.phases().forEach(phase -> assertThat(named).containsAll(Identified.ids(phase.focus())));
    }
}
