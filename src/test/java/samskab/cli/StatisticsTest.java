package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R and Python read the CSV as {@code src/docs/formats.md} says; what the machine does not have is skipped. With
 * {@code -Dsessions=record} the blocks of the document are written anew.
 */
@Timeout(60)
class StatisticsTest {

    private static final Path DOCUMENT = Path.of("src/docs/formats.md");
    private static final Path SCRIPTS = Path.of("src/docs/sessions").toAbsolutePath();
    private static final Pattern SCRIPT = Pattern.compile("(`(cases\\.\\w+)`:\n\n```\\w+\n)(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("(\\$ Rscript [^\n]+\n)(.*?)```", Pattern.DOTALL);
    private static final Pattern PANDAS = Pattern.compile("    import pandas\n((?:    [^\n]+\n)+)");

    /** Danish letters, line breaks, formulas, words that look like numbers or like nothing, nothing, and a refusal. */
    private static final String AWKWARD = """
            case: "007"
            title: "Æblegården på Ærø, \\"sød\\"; åben"
            organisation: =1+1
            sector: "+45 12"
            period: "-2h"
            coder: "01"
            codings: {means: task, result: partly, drive: public, responsibility: public}
            ---
            case: "8"
            title: |
              Første linje,
              anden linje
            organisation: NA
            sector: a;=b
            codings: {means: nothing}
            ---
            case: "9"
            title: nothing is coded
            organisation: "TRUE"
            codings: {}
            ---
            case: refused
            title: refused
            codings: {means: nonsense}
            """;

    private static final String AWKWARD_AS_READ = """
            007|Æblegården på Ærø, "sød"; åben|=1+1|+45 12|-2h|01|0.750
            8|Første linje,/anden linje|NA|a;=b|missing|missing|0.000
            9|nothing is coded|TRUE|missing|missing|missing|missing
            missing|missing|missing|missing|missing|missing|missing
            """;

    private static final String R_SHOWS = """
            text <- rows[c("case", "title", "organisation", "sector", "period", "coder")]
            text$twice <- ifelse(is.na(rows$score_predictability), NA, sprintf("%.3f", 2 * rows$score_predictability))
            text[] <- lapply(text, function(cells) ifelse(is.na(cells), "missing", gsub("\\n", "/", cells)))
            writeLines(do.call(paste, c(text, sep = "|")), useBytes = TRUE)
            """;

    private static final String PYTHON_SHOWS = """
            def shown(cell):
                return "missing" if cell is None else cell.replace("\\n", "/") if isinstance(cell, str) else f"{2 * cell:.3f}"

            for row in rows:
                columns = ("case", "title", "organisation", "sector", "period", "coder", "score_predictability")
                line = "|".join(shown(row[column]) for column in columns)
                sys.stdout.buffer.write((line + "\\n").encode("utf-8"))
            """;

    @TempDir
    Path folder;

    @Test
    void the_document_shows_the_scripts_as_they_are() throws IOException {
        String written = Files.readString(DOCUMENT);

        assertThat(SCRIPT.matcher(written).results().map((MatchResult block) -> block.group(2)))
                .containsExactly("cases.R", "cases.py");
        expect(written, SCRIPT.matcher(written), block -> block.group(1) + script(block.group(2)));
    }

    @ParameterizedTest
    @CsvSource({"Rscript, R, C", "Rscript, R, C.UTF-8", "python3, py, C", "python3, py, C.UTF-8"})
    void they_print_what_the_document_says(String program, String extension, String locale) throws Exception {
        Program.assumeRuns(folder, program, "--version");
        Run.of("classify", "examples", "--format", "csv", "--csv-raw", "--output", csv());
        Program ran = run(locale, program, SCRIPTS.resolve("cases." + extension).toString(), csv());
        String written = Files.readString(DOCUMENT);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(OUTPUT.matcher(written).results()).hasSize(1);
        expect(written, OUTPUT.matcher(written), block -> block.group(1) + ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void awkward_cells_come_through_in_R(String locale) throws Exception {
        Program.assumeRuns(folder, "Rscript", "--version");

        assertThat(awkward(locale, "Rscript", reading("cases.R") + R_SHOWS)).isEqualTo(AWKWARD_AS_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void awkward_cells_come_through_in_Python(String locale) throws Exception {
        Program.assumeRuns(folder, "python3", "--version");

        assertThat(awkward(locale, "python3", reading("cases.py") + PYTHON_SHOWS))
                .isEqualTo(AWKWARD_AS_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void awkward_cells_come_through_in_pandas(String locale) throws Exception {
        Program.assumeRuns(folder, "python3", "-c", "import pandas");
        Matcher shown = PANDAS.matcher(Files.readString(DOCUMENT));
        assertThat(shown.find()).isTrue();
        String script = "import pandas, sys\n"
                + shown.group(1).strip().replace("\"cases.csv\"", "sys.argv[1]") + "\n"
                + "rows = rows.astype(object).where(rows.notna(), None).to_dict('records')\n"
                + PYTHON_SHOWS;

        assertThat(awkward(locale, "python3", script)).isEqualTo(AWKWARD_AS_READ);
    }

    /** Without {@code --csv-raw} nothing is a formula, and nothing breaks a line. */
    @Test
    void cells_for_spreadsheets_are_made_safe() throws Exception {
        Program.assumeRuns(folder, "python3", "--version");

        assertThat(awkward("C", "python3", reading("cases.py") + PYTHON_SHOWS, "--lang", "en"))
                .isEqualTo(AWKWARD_AS_READ
                        .replaceAll("[=+-](?=1|4|2h|b)", "'$0")
                        .replace("1'+1", "1+1")
                        .replace("linje,/", "linje,\\n"));
    }

    /** What a script, behind its own reading of the file, shows of the awkward cells. */
    private String awkward(String locale, String program, String script) throws Exception {
        return awkward(locale, program, script, "--csv-raw");
    }

    private String awkward(String locale, String program, String script, String... options) throws Exception {
        Path cases = Files.writeString(folder.resolve("awkward.yaml"), AWKWARD);
        Path file = Files.writeString(folder.resolve("script"), script);
        String[] classify = {"classify", cases.toString(), "--format", "csv", "--output", csv()};
        Run.of(Stream.of(classify, options).flatMap(Arrays::stream).toArray(String[]::new));
        Program ran = run(locale, program, file.toString(), csv());

        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    /** A script up to where it has read everything. */
    private static String reading(String name) {
        String script = script(name);
        return script.substring(0, script.indexOf("\ncases ") + 1);
    }

    private static String script(String name) {
        try {
            return Files.readString(SCRIPTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String csv() {
        return folder.resolve("cases.csv").toString();
    }

    private Program run(String locale, String... command) throws Exception {
        return Program.of(folder, Map.of("LC_ALL", locale), command);
    }

    private static void expect(String written, Matcher blocks, Function<MatchResult, String> real) throws IOException {
        String shown = blocks.replaceAll(block -> Matcher.quoteReplacement(real.apply(block) + "```"));
        if ("record".equals(System.getProperty("sessions"))) {
            Files.writeString(DOCUMENT, shown);
        } else {
            assertThat(written).isEqualTo(shown);
        }
    }
}
