package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved result is made again. */
class VerifyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classify examples --format json --lang da",
                "classify examples/types examples/village-hall.yaml --format ndjson --only equal,tension --lang en",
                "advise examples/shared-meals.yaml --phase insight --format json --lang en",
                "explain examples --format ndjson --lang da",
                "explain examples/types --format json --lang en",
                "evaluate examples --format json --lang da",
                "robustness examples --coder a --phase execution --format json --lang da",
                "compare examples/shared-meals.yaml --format json --lang da",
                "compare examples/types/new-offer.yaml examples/village-hall.yaml --format json --lang en",
                "check examples --format ndjson --threads 2 --lang da",
                "agree examples/projects --format json --seed 7 --replications 200 --lang da",
                "classify src/docs/value-configuration --codebook value-configuration --format json --lang en",
                "classify src/test/sessions --allow-empty --format json --lang en"
            })
    void what_nobody_touched_is_identical_and_what_somebody_touched_is_not(String command) throws IOException {
        Path result = folder.resolve("result");
        Run.of((command + " --output " + result).split(" "));

        assertThat(Run.of("verify", result.toString(), "--lang", "en").out()).startsWith("identical");

        String saved = Files.readString(result);
        Files.writeString(result, saved.substring(0, saved.length() - 2));
        assertThat(Run.of("verify", result.toString()).exit()).isEqualTo(1);

        Files.writeString(result, saved + "more\n");
        assertThat(Run.of("verify", result.toString()).exit()).isEqualTo(1);
    }

    @Test
    void a_result_that_cannot_be_read_is_no_failure_of_the_output() {
        Run run = Run.of("verify", "/proc/self/mem", "--lang", "en");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("/proc/self/mem: this file cannot be read");
    }
}
