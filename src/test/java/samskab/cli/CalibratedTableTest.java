package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of memberships, as the full CSV and base R see it. */
@Timeout(60)
class CalibratedTableTest {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> AXES = List.of("predictability", "centrality");

    private static final List<String> TYPES = List.of("controlled", "responsibilising", "equal", "facilitating");

    /** What the documents say of reading it, then what must hold for a table that QCA takes. */
    private static final String R = """
            options(warn = 2)
            table <- read.csv(commandArgs(trailingOnly = TRUE)[1], row.names = 1, colClasses = c(CASE = "character"))
            stopifnot(vapply(table, is.numeric, NA), (table >= 0 & table <= 1) | is.na(table))
            table <- na.omit(table)
            p <- table$PREDICTABILITY
            c <- table$CENTRALITY
            near <- function(a, b) isTRUE(all.equal(a, b, tolerance = 1e-12))
            stopifnot(near(table$CONTROLLED, pmin(p, 1 - c)), near(table$RESPONSIBILISIN, pmin(p, c)),
                      near(table$EQUAL, pmin(1 - p, 1 - c)), near(table$FACILITATING, pmin(1 - p, c)))
            cat(nrow(table), "rows\\n")
            cat(names(table), "\\n")
            cat(rownames(table)[p == 0.5 | c == 0.5], "\\n")
            cat(sum(p > 0.5), "above\\n")
            """;

    @TempDir
    Path folder;

    private String stream() throws IOException {
        String stream = DrawnSheets.mixed(900).collect(Collectors.joining());
        return Files.writeString(folder.resolve("stream.yaml"), stream).toString();
    }

    private static Run table(String path, String... more) {
        String[] arguments = {"classify", path, "--format", "csv", "--columns", "memberships", "--lang", "en"};
        return Run.of(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void its_numbers_are_those_of_the_full_table_where_the_axes_say_enough() throws IOException {
        String file = stream();
        List<CSVRecord> rows = FORMAT.parse(new StringReader(table(file).out())).getRecords();
        List<CSVRecord> full =
                FORMAT
                        .parse(new StringReader(
                                Run.of("classify", file, "--format", "csv").out()))
                        .stream()
                        .filter(row -> !row.get("status").equals("refused"))
                        .toList();
        Set<String> names = new HashSet<>();

        assertThat(rows).hasSameSizeAs(full).hasSizeGreaterThan(500);
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            CSVRecord whole = full.get(i);
            assertThat(row.get("CASE")).startsWith(whole.get("case")).matches("[a-z0-9._-]+");
            assertThat(names.add(row.get("CASE"))).as(row.get("CASE")).isTrue();
            boolean enough = true;
            for (String axis : AXES) {
                boolean known = !whole.get("score_" + axis + "_leaning").equals("insufficient");
                enough &= known;
                assertThat(row.get(shown(axis))).isEqualTo(known ? whole.get("score_" + axis) : "");
            }
            for (String type : TYPES) {
                assertThat(row.get(shown(type))).isEqualTo(enough ? whole.get("membership_" + type) : "");
            }
        }
    }

    private static String shown(String id) {
        return id.toUpperCase(Locale.ROOT).substring(0, Math.min(15, id.length()));
    }

    @Test
    void its_notes_count_what_the_rows_say() throws IOException {
        assertThat(counted(stream())).isGreaterThan(20);
        assertThat(counted("examples")).isEqualTo(1);
    }

    /** Holds the notes against the rows, and gives how many of these lie exactly at 0.5. */
    private static long counted(String path) throws IOException {
        Run run = table(path);
        List<CSVRecord> rows = FORMAT.parse(new StringReader(run.out())).getRecords();
        long empty = rows.stream()
                .filter(row -> row.stream().anyMatch(String::isEmpty))
                .count();
        long half = rows.stream()
                .filter(row ->
                        AXES.stream().anyMatch(axis -> row.get(shown(axis)).equals("0.5")))
                .count();
        long cases = rows.stream()
                .map(row -> row.get("CASE").replaceAll("[._].*", ""))
                .distinct()
                .count();
        String notes = run.err().substring(run.err().indexOf("Before you")).replaceAll("\n +", " ");

        assertThat(notes)
                .contains("- " + empty + " rows have empty cells")
                .containsPattern("- " + half + " rows? lies? exactly at 0.5");
        assertThat(notes.contains("- It has " + rows.size() + " rows of " + cases + " cases."))
                .isEqualTo(cases < rows.size());
        assertThat(skewed(notes)).isEqualTo(skewed(rows));
        return half;
    }

    private static String skewed(String notes) {
        int start = notes.indexOf("rows above 0.5: ") + "rows above 0.5: ".length();
        return notes.contains("- Skewed") ? notes.substring(start, notes.indexOf(". In such")) : "";
    }

    private static String skewed(List<CSVRecord> rows) {
        List<String> sets = new ArrayList<>();
        for (String id : Stream.concat(AXES.stream(), TYPES.stream()).toList()) {
            String set = shown(id);
            double[] known = rows.stream()
                    .map(row -> row.get(set))
                    .filter(cell -> !cell.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            long above = Arrays.stream(known).filter(cell -> cell > 0.5).count();
            if (Math.abs(above / (double) known.length - 0.5) > 0.3 + 1e-9) {
                sets.add(set + " (" + above + " of " + known.length + " above)");
            }
        }
        return String.join(", ", sets);
    }

    @Test
    void nothing_in_it_needs_a_quote_and_every_row_ends_alike() throws IOException {
        String out = table(stream()).out();

        assertThat(out).doesNotContain("\"", "'", ";", "E-");
        assertThat(out.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void threads_change_nothing() throws IOException {
        String file = stream();

        assertThat(table(file, "--threads", "2").equals(table(file, "--threads", "1")))
                .isTrue();
    }

    /** A phase that is stated, and a coder who is called like it. */
    @Test
    void sheets_whose_parts_read_alike_have_names_of_their_own() throws IOException {
        String sheets = """
                case: a
                title: A
                coder: planning
                codings: {}
                ---
                case: a
                title: A
                phase: planning
                codings: {}
                ---
                case: a
                title: A
                phase: planning
                coder: planning
                codings: {}
                ---
                case: a-planning
                title: A
                codings: {}
                """;
        Path file = Files.writeString(folder.resolve("sheets.yaml"), sheets);

        assertThat(table(file.toString()).out().lines().skip(1).map(line -> line.replaceAll(",.*", "")))
                .containsExactly("a_planning", "a.planning", "a.planning_planning", "a-planning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void base_R_reads_it(String locale) throws Exception {
        Program.assumeRuns(folder, "Rscript", "--version");
        String table = folder.resolve("table.csv").toString();
        String script = Files.writeString(folder.resolve("table.R"), R).toString();
        Run run = table("examples", "--output", table);
        Program ran = Program.of(folder, Map.of("LC_ALL", locale), "Rscript", script, table);

        assertThat(run.exit()).isZero();
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().lines().map(String::strip))
                .containsExactly(
                        "26 rows",
                        "PREDICTABILITY CENTRALITY CONTROLLED RESPONSIBILISIN EQUAL FACILITATING",
                        "projectzero.execution_a",
                        "5 above");
    }

    /** A column of ids such as 007 is text, and a row name. */
    @Test
    void base_R_leaves_ids_of_digits_as_they_are() throws Exception {
        Program.assumeRuns(folder, "Rscript", "--version");
        String sheets = "case: '007'\ntitle: A\ncodings: {}\n---\ncase: '7'\ntitle: A\ncodings: {}\n";
        Path file = Files.writeString(folder.resolve("sheets.yaml"), sheets);
        String table = folder.resolve("table.csv").toString();
        table(file.toString(), "--output", table);
        String script = Files.writeString(
                        folder.resolve("names.R"),
                        R.lines().limit(2).collect(Collectors.joining("\n")) + "\ncat(rownames(table), '\\n')\n")
                .toString();
        Program ran = Program.of(folder, Map.of(), "Rscript", script, table);

        assertThat(ran.out().strip()).as(ran.err()).isEqualTo("007 7");
    }
}
