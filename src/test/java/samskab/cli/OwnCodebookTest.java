package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskab.report.Columns;

/** Studies and citation with a codebook whose names are awkward: the built-in one with some words exchanged. */
class OwnCodebookTest {

    private static final String TITLE = "50 % of $A & #b_c, {so} 'it' ~ is ^ back\\slash";

    private static final String LONG_NAME = "Facilitating what others have in mind";

    @TempDir
    Path folder;

    private String codebook() throws IOException {
        String own = Run.of("codebook", "--export")
                .out()
                .replace("en: \"Samskabelse: Ulrich's four types\"", "en: \"" + TITLE.replace("\\", "\\\\") + "\"")
                .replace("{en: Facilitating, ", "{en: " + LONG_NAME + ", ")
                .replaceAll("\\bfacilitating\\b", "responsibilising-too");
        return Files.writeString(folder.resolve("own.yaml"), own).toString();
    }

    private String sheets() throws IOException {
        String sheets = "case: a\ntitle: A\nexpected: responsibilising-too\ncodings: {means: finished, result: figures,"
                + " entry: carry-out, limits: all, change: as-errors, matter: public-task, drive: public,"
                + " responsibility: public}\n";
        return Files.writeString(folder.resolve("a.yaml"), sheets).toString();
    }

    @Test
    void a_title_means_nothing_to_TeX() throws IOException {
        String cite = Run.of("codebook", "--cite", "--codebook", codebook(), "--lang", "en")
                .out();

        assertThat(cite.replaceAll("\\s+", " ")).contains("with the codebook “" + TITLE + "” (samskabelse, version 1)");
        assertThat(cite)
                .contains("50 \\% of \\$A \\& \\#b\\_c, \\{so\\} 'it' \\textasciitilde{} is \\textasciicircum{}"
                        + " back\\textbackslash{}slash");
    }

    @Test
    void a_build_without_a_date_has_no_year() {
        assertThat(new Build("1", "2026-11-23T00:00:00Z").year()).contains("2026");
        assertThat(new Build("1", "").year()).isEmpty();
        assertThat(new Build("1", "${project.build.outputTimestamp}").year()).isEmpty();
    }

    @Test
    void sets_that_would_have_one_name_are_told_apart() throws IOException {
        Run run = Run.of("classify", sheets(), "--codebook", codebook(), "--format", "csv", "--columns", "memberships");

        assertThat(run.out())
                .startsWith(
                        "CASE,PREDICTABILITY,CENTRALITY,CONTROLLED,RESPONSIBILISIN,EQUAL,RESPONSIBILISI2\r\na,1.0,");
    }

    @Test
    void a_matrix_that_is_too_wide_is_told_line_by_line() throws IOException {
        Run run = Run.of("evaluate", sheets(), "--codebook", codebook(), "--lang", "en");

        assertThat(run.out().lines())
                .contains("  " + LONG_NAME + ": Controlled 1")
                .contains("  Controlled: Precision 0 of 1, 0.00 (0.00 to 0.79); Recall undefined: never")
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(Columns.PAGE));
    }
}
