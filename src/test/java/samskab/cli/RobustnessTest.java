package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks find on the examples is what the whole program finds with a codebook that was really edited. */
class RobustnessTest {

    private static final Pattern VALUE = Pattern.compile("(?m)^        value: (\\S+)$");
    private static final Pattern TYPE = Pattern.compile("\n      \"type\" : (\\S+),");

    @TempDir
    private Path folder;

    @Test
    void equal_weights_are_what_a_codebook_with_equal_weights_gives() throws IOException {
        String equal = codebook().replaceAll("(?m)^    weight: .*$", "    weight: 1");

        assertThat(found("equal-weights")).isEqualTo(classified(equal));
    }

    /** The values that stand in the codebook, and what becomes of them, worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "values-narrow, 0.198, 0.33, 0.398, 0.5, 0.67",
        "values-wide, 0.06, 0.1, 0.26, 0.5, 0.9",
        "values-skewed, 0.12, 0.2, 0.28, 0.4, 0.75"
    })
    void other_values_are_what_a_codebook_with_those_values_gives(
            String check, String first, String second, String third, String fourth, String fifth) throws IOException {
        Map<String, String> become =
                Map.of("0", "0", "0.15", first, "0.25", second, "0.35", third, "0.5", fourth, "0.75", fifth, "1", "1");
        String edited = VALUE.matcher(codebook())
                .replaceAll(value -> "        value: "
                        + Matcher.quoteReplacement(become.getOrDefault(value.group(1), "no such value")));

        assertThat(found(check)).isEqualTo(classified(edited));
    }

    private static String codebook() {
        return Run.of("codebook", "--export").out();
    }

    /** The type of every sheet under an edited codebook. */
    private List<String> classified(String codebook) throws IOException {
        Path file = Files.writeString(folder.resolve("codebook.yaml"), codebook);
        Run run = Run.of("classify", "examples", "--codebook", file.toString(), "--format", "json");
        assertThat(run.exit()).as(run.err()).isZero();
        return sheets(run).stream().map(RobustnessTest::type).toList();
    }

    /** The type of every sheet in a check: its own, unless something changes. */
    private static List<String> found(String check) {
        Pattern change =
                Pattern.compile("\"check\" : \"" + check + "\",\\s+\"effect\".*\\s+\"winners\" : \\[\\s+(\\S*?)\\s*]");
        List<String> types = new ArrayList<>();
        for (String sheet : sheets(Run.of("robustness", "examples", "--format", "json"))) {
            Matcher changed = change.matcher(sheet);
            types.add(changed.find() ? changed.group(1).isEmpty() ? "null" : changed.group(1) : type(sheet));
        }
        return types;
    }

    private static List<String> sheets(Run run) {
        List<String> parts = List.of(run.out().split("\n    \\{\n      \"case\" : "));
        assertThat(parts).hasSizeGreaterThan(30);
        return parts.subList(1, parts.size());
    }

    private static String type(String sheet) {
        Matcher type = TYPE.matcher(sheet);
        assertThat(type.find()).isTrue();
        return type.group(1);
    }
}
