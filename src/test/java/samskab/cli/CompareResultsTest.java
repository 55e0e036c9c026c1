package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two saved results: what is told of good ones, and that no bad one is told anything of. */
class CompareResultsTest {

    private static final int STEP = 41;

    @TempDir
    Path folder;

    private String whole = "";

    @BeforeEach
    void save() throws IOException {
        save("good.json", "json", "examples/shared-meals.yaml");
        save("good.ndjson", "ndjson", "examples/shared-meals.yaml");
        whole = path("good.json");
    }

    private void save(String name, String format, String cases) {
        Run run = Run.of("classify", cases, "--lang", "en", "--format", format, "--output", path(name));
        assertThat(run.exit()).isZero();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run compareWith(String text, String name) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return Run.of("compare", whole, path(name), "--lang", "en");
    }

    private String saved(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.json", "good.ndjson"})
    void nothing_has_changed_in_the_same_result_whatever_its_format(String name) {
        Run run = Run.of("compare", whole, path(name), "--lang", "en");

        assertThat(run.out()).contains("Nothing has changed.", "same codebook");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.json", "good.ndjson"})
    void a_result_that_was_cut_short_is_refused_wherever_it_was_cut(String name) throws IOException {
        String text = saved(name).stripTrailing();
        for (int length = 0; length < text.length(); length += STEP) {
            Run run = compareWith(text.substring(0, length), "cut-" + name);
            assertThat(run.exit()).as("%d: %s", length, run.err()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Whatever somebody does to a result, it is compared or refused, and never brings the program down. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_result_that_somebody_touched_is_read_or_refused(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = saved(seed % 2 == 0 ? "good.json" : "good.ndjson").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + seed % 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0123456789eE.-ab \n\u0001".charAt(random.nextInt(26));
        }
        Path touched = Files.write(folder.resolve("touched.json"), bytes);

        Run run = Run.of("compare", whole, touched.toString(), "--lang", "en");

        assertThat(run.exit()).as(run.err()).isIn(ExitCode.OK, ExitCode.USAGE);
        assertThat(run.out().isEmpty()).isEqualTo(run.exit() == ExitCode.USAGE);
        assertThat(run.err() + run.out()).doesNotContain("\u0001");
    }

    @Test
    void a_score_that_the_codings_do_not_give_is_found() throws IOException {
        Run run = compareWith(saved("good.json").replaceFirst("\"value\" : 0.2[0-9]+", "\"value\" : 0.2"), "x.json");

        assertThat(run.err())
                .isEqualTo("error: " + path("x.json")
                        + ": the scores of the sheet (shared-meals, clarification) are not what "
                        + "its codings give, so somebody has changed them; save the result again\n")
                .doesNotContain("null");
    }

    @Test
    void a_result_from_before_is_compared_without_the_table() throws IOException {
        String old = saved("good.json")
                .replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 1")
                .replaceFirst("(?s),\\s+\"axes\" : \\[.*?\\n    \\](,\\s+\"indicators\" : \\[.*?\\n    \\])", "");
        assertThat(old).doesNotContain("minimumCoverage", "mustHave").contains("\"options\"");

        Run run = compareWith(old, "first.json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Nothing has changed.", "schemaVersion 1");
    }

    @Test
    void json_can_be_made_again() throws IOException {
        String result = path("comparison.json");
        Run.of("compare", whole, path("good.ndjson"), "--lang", "da", "--format", "json", "--output", result);

        assertThat(Run.of("verify", result, "--lang", "en").out()).startsWith("identical");
        Files.writeString(
                folder.resolve("comparison.json"), saved("comparison.json").replace("both", "some"));
        assertThat(Run.of("verify", result).exit()).isEqualTo(1);
    }

    @Test
    void a_result_is_never_written_over() {
        assertThat(Run.of("compare", whole, path("good.ndjson"), "--output", whole, "--lang", "en"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(ExitCode.USAGE))
                .satisfies(run -> assertThat(run.err()).contains("is one of the inputs"));
    }

    /** The memory of the process itself is a file whose reading fails, whoever reads it. */
    @ParameterizedTest
    @ValueSource(strings = {"memory.json", "memory"})
    void a_file_that_cannot_be_read_is_no_damaged_result(String name) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve(name), Path.of("/proc/self/mem"));

        Run run = Run.of("compare", whole, path(name), "--lang", "en");
        Files.delete(link);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("error: " + path(name) + ": this file cannot be read; see to it that you may read it\n");
    }
}
