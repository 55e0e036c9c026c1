package samskab.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.source.Diagnostic;
import samskab.source.Document;
import samskab.source.Fault;
import samskab.source.Position;

/** The same case, phase and coder come only once in a run. */
class RegisterTest {

    private static CodingSheet sheet(String file, int document, int line, String more) {
        byte[] bytes = (Sheets.MINIMAL + more + "\n").getBytes(StandardCharsets.UTF_8);
        return new CaseReader(Sheets.CODEBOOK)
                .read(new Document(file, document, line, bytes))
                .sheet()
                .orElseThrow();
    }

    @Test
    void a_sheet_that_comes_again_is_refused_with_the_place_of_the_first() {
        Register register = new Register();

        assertThat(register.admit(sheet("a.yaml", 1, 5, ""))).isEmpty();
        assertThat(register.admit(sheet("b.yaml", 2, 9, "description: another")))
                .contains(new Diagnostic(
                        Fault.SHEET_TWICE,
                        "b.yaml",
                        2,
                        new Position(9, 1),
                        List.of("a, clarification", "a.yaml:5"),
                        List.of(),
                        Optional.empty(),
                        ""));
    }

    @Test
    void the_first_place_stays_the_first() {
        Register register = new Register();
        register.admit(sheet("a.yaml", 1, 5, "coder: x"));
        register.admit(sheet("b.yaml", 1, 1, "coder: x"));

        assertThat(register.admit(sheet("c.yaml", 1, 1, "coder: x")))
                .map(Diagnostic::arguments)
                .contains(List.of("a, clarification, x", "a.yaml:5"));
    }

    @ParameterizedTest
    @CsvSource({"phase: planning", "coder: a", "coder: clarification"})
    void another_phase_or_coder_is_another_sheet(String more) {
        Register register = new Register();

        assertThat(register.admit(sheet("a.yaml", 1, 1, ""))).isEmpty();
        assertThat(register.admit(sheet("a.yaml", 2, 9, more))).isEmpty();
    }

    @Test
    void a_phase_that_is_not_stated_is_the_first() {
        Register register = new Register();
        register.admit(sheet("a.yaml", 1, 1, "phase: clarification"));

        assertThat(register.admit(sheet("a.yaml", 2, 9, ""))).isPresent();
    }

    @Test
    void every_run_has_a_register_of_its_own() {
        assertThat(new Register().admit(sheet("a.yaml", 1, 1, ""))).isEmpty();
        assertThat(new Register().admit(sheet("a.yaml", 1, 1, ""))).isEmpty();
    }

    @Test
    void of_many_sheets_each_keeps_its_place() {
        Register register = new Register();
        CodingSheet plain = sheet("a.yaml", 1, 1, "");
        int many = 50_000;
        for (int i = 0; i < many; i++) {
            assertThat(register.admit(as("f" + i / 7 + ".yaml", i, plain))).isEmpty();
        }

        for (int i = 0; i < many; i++) {
            assertThat(register.admit(as("again.yaml", i, plain)))
                    .map(Diagnostic::arguments)
                    .contains(List.of("case-" + i + ", clarification", "f" + i / 7 + ".yaml:" + (i + 1)));
        }
    }

    /** The same sheet with another id, at another place. */
    private static CodingSheet as(String file, int number, CodingSheet sheet) {
        return new CodingSheet(
                new Document(file, number, number, new byte[0]),
                number + 1,
                "case-" + number,
                sheet.title(),
                sheet.description(),
                sheet.organisation(),
                sheet.sector(),
                sheet.period(),
                sheet.phase(),
                sheet.phaseStated(),
                sheet.coder(),
                sheet.purposes(),
                sheet.scope(),
                sheet.codings(),
                sheet.focus(),
                sheet.sources(),
                sheet.expected());
    }
}
