package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several runs, each over its part, give the cases that one run over all gives: by the commands of
 * {@code src/docs/library.md}. What the machine does not have is skipped.
 */
@Timeout(120)
class ManyMachinesTest {

    private static final int SHEETS = 120;
    private static final Pattern SCRIPT = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String TOOLS =
            "for t in find xargs mktemp grep sed sort uniq; do command -v $t || exit 1; done";

    @TempDir
    Path folder;

    private String documented = "";

    /** The program as a command, and a folder of cases. */
    @BeforeEach
    void write() throws IOException {
        documented = Files.readString(Path.of("src/docs/library.md"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Path command = Files.createDirectory(folder.resolve("bin")).resolve("samskab");
        Files.writeString(command, "#!/bin/sh\nexec '" + java + "' -cp '" + classes + "' samskab.cli.Main \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Path cases = Files.createDirectory(folder.resolve("cases"));
        for (int seed = 0; seed < SHEETS; seed++) {
            Files.writeString(cases.resolve(String.format(Locale.ROOT, "%03d.yaml", seed)), DrawnSheets.good(seed));
        }
    }

    private Program sh(String script) throws Exception {
        String path = folder.resolve("bin") + File.pathSeparator + System.getenv("PATH");
        return Program.of(folder, Map.of("PATH", path, "HOME", folder.toString()), "sh", "-c", script);
    }

    private Stream<String> lines(String file, String kind) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().filter(line -> line.startsWith("{\"kind\":\"" + kind));
    }

    private List<String> cases(String file) throws IOException {
        return lines(file, "case").sorted().toList();
    }

    private String script() {
        Matcher script = SCRIPT.matcher(documented);
        assertThat(script.find()).isTrue();
        return script.group(1);
    }

    /** The one indented command that begins with some words. */
    private String command(String words) {
        Matcher commands = Pattern.compile("\n    (" + words + "(?:[^\n]*\\\\\n)*[^\n]+)\n")
                .matcher(documented);
        assertThat(commands.find()).isTrue();
        return commands.group(1);
    }

    @Test
    void with_xargs() throws Exception {
        Program.assumeRuns(folder, "sh", "-c", TOOLS);
        Program ran = sh(script());
        sh("samskab classify cases --lang en --format ndjson > one.ndjson");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("{\"kind\":\"stamp\"").hasLineCount(1);
        assertThat(folder.resolve("parts").toFile().list()).hasSize(2);
        assertThat(cases("cases.ndjson")).hasSize(SHEETS).isEqualTo(cases("one.ndjson"));
        assertThat(folder.resolve("refused.ndjson")).isEmptyFile();
    }

    @Test
    void what_is_wrong_shows() throws Exception {
        Program.assumeRuns(folder, "sh", "-c", TOOLS);
        Files.writeString(folder.resolve("cases/bad.yaml"), DrawnSheets.broken(1));
        String parts = "mkdir parts; samskab classify cases --lang en --format ndjson > parts/whole;"
                + "samskab classify cases/007.yaml --lang da --format ndjson | head -n 2 > parts/short;";
        Program ran = sh(parts + script().replaceFirst("(?s).*?\n\n", ""));

        assertThat(ran.out().lines().toList())
                .hasSize(4)
                .startsWith("parts/short")
                .satisfies(
                        shown -> assertThat(shown.subList(1, 3)).allMatch(line -> line.startsWith("{\"kind\":\"stamp")))
                .satisfies(shown -> assertThat(shown.get(3)).startsWith("drawn-7 "));
        assertThat(lines("refused.ndjson", "refused")).isNotEmpty();
    }

    @Test
    void with_parallel() throws Exception {
        Program.assumeRuns(folder, "parallel", "--version");
        Program ran = sh(command("find cases").replace("-X", "-n 100"));
        sh("samskab classify cases --lang en --format ndjson > one.ndjson");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(lines("parts.ndjson", "end")).hasSize(2);
        assertThat(cases("parts.ndjson")).hasSize(SHEETS).isEqualTo(cases("one.ndjson"));
    }

    @Test
    void with_parallel_from_a_stream() throws Exception {
        Program.assumeRuns(folder, "parallel", "--version");
        sh("cat cases/* > stream.yaml; samskab classify - --lang en --format ndjson < stream.yaml > one.ndjson");
        Program ran = sh(command("parallel --pipe").replace("10M", "40k"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(lines("parts.ndjson", "end")).hasSizeGreaterThan(1);
        assertThat(withoutPlaces("parts.ndjson")).hasSize(SHEETS).isEqualTo(withoutPlaces("one.ndjson"));
    }

    private List<String> withoutPlaces(String file) throws IOException {
        return lines(file, "case")
                .map(line -> line.replaceAll("\"(document|line)\":\\d+", "\"$1\""))
                .sorted()
                .toList();
    }
}
