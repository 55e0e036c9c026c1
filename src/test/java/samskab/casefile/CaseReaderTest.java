package samskab.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.codebook.Answer;
import samskab.codebook.Indicator;
import samskab.codebook.Silence;
import samskab.source.Diagnostic;
import samskab.source.Document;
import samskab.source.Fault;
import samskab.source.Identified;
import samskab.source.Position;

/** A document becomes a coding sheet, or everything that is wrong with it. */
class CaseReaderTest {

    private static final String FULL = """
            # A sheet with every key.
            codebook: samskabelse@1
            case: strandparken-2
            title: " Strandparken "
            description: >-
              A park by the
              water.
            organisation: Ærø Kommune
            sector: culture
            period: 2019-2021
            phase: execution
            coder: b-2
            purposes:
              gains: [other, economy]
              ambitions: [democratic]
            scope:
              hearing: no
              both-sides: {answer: yes, evidence: " they do ", at: p. 1}
              bought: not-described
            codings:
              drive: {level: [jointly, external-supported], evidence: long, at: p. 3}
              means: task
              limits: not-described
              change: {level: not-applicable}
              result:
                level: undecided
                evidence: we differ
            focus:
              framing: done
              roles: open
              process: started
            sources: [one, "two"]
            expected: facilitating
            """;

    @Test
    void every_key_is_read() {
        CodingSheet sheet = Sheets.good(FULL);

        assertThat(sheet.file()).isEqualTo("a.yaml");
        assertThat(sheet.document()).isEqualTo(1);
        assertThat(sheet.line()).isEqualTo(2);
        assertThat(sheet.caseId()).isEqualTo("strandparken-2");
        assertThat(sheet.title()).isEqualTo("Strandparken");
        assertThat(sheet.description()).contains("A park by the water.");
        assertThat(sheet.organisation()).contains("Ærø Kommune");
        assertThat(sheet.sector()).contains("culture");
        assertThat(sheet.period()).contains("2019-2021");
        assertThat(sheet.phase().id()).isEqualTo("execution");
        assertThat(sheet.phaseStated()).isTrue();
        assertThat(sheet.coder()).contains("b-2");
        assertThat(sheet.sources()).containsExactly("one", "two");
        assertThat(sheet.expected().map(Identified::id)).contains("facilitating");
        assertThat(sheet.key()).isEqualTo("strandparken-2, execution, b-2");
    }

    @Test
    void purposes_keep_the_order_of_the_sheet() {
        CodingSheet sheet = Sheets.good(
                Sheets.MINIMAL + "purposes: {gains: [other, economy], ambitions: [democratic], bottom-lines: []}\n");

        assertThat(sheet.purposes())
                .extracting(p -> p.list().id(), p -> Identified.ids(p.items()))
                .containsExactly(
                        tuple("gains", List.of("other", "economy")),
                        tuple("ambitions", List.of("democratic")),
                        tuple("bottom-lines", List.of()));
    }

    @Test
    void answers_stand_in_the_order_of_the_codebook() {
        CodingSheet sheet = Sheets.good(Sheets.MINIMAL + """
                scope:
                  hearing: no
                  both-sides: {answer: yes, evidence: " they do ", at: " p. 1 "}
                  bought: not-described
                """);

        assertThat(sheet.scope())
                .extracting(
                        a -> a.question().id(),
                        ScopeAnswer::answer,
                        ScopeAnswer::evidence,
                        ScopeAnswer::at,
                        ScopeAnswer::position)
                .containsExactly(
                        tuple(
                                "both-sides",
                                Answer.YES,
                                Optional.of("they do"),
                                Optional.of("p. 1"),
                                new Position(6, 15)),
                        tuple("bought", Answer.NOT_DESCRIBED, Optional.empty(), Optional.empty(), new Position(7, 11)),
                        tuple("hearing", Answer.NO, Optional.empty(), Optional.empty(), new Position(5, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "both-sides,no,true",
        "both-sides,yes,false",
        "both-sides,not-described,false",
        "bought,yes,true",
        "bought,no,false",
        "bought,not-described,false"
    })
    void an_answer_puts_a_case_outside_or_not(String question, String answer, boolean outside) {
        CodingSheet sheet = Sheets.good(Sheets.MINIMAL + "scope: {" + question + ": " + answer + "}\n");

        assertThat(sheet.scope())
                .singleElement()
                .extracting(ScopeAnswer::isOutside)
                .isEqualTo(outside);
    }

    @Test
    void codings_stand_in_the_order_of_the_codebook_one_for_each_indicator() {
        CodingSheet sheet = Sheets.good("""
                case: a
                title: A
                codings:
                  drive: {level: [jointly, external-supported], evidence: " long ", at: " p. 3 "}
                  means: task
                  limits: not-described
                  change: {level: not-applicable, at: p. 4}
                  result: undecided
                """);

        assertThat(sheet.codings()).extracting(Coding::indicator).isEqualTo(Sheets.CODEBOOK.indicators());
        assertThat(coding(sheet, "drive"))
                .isEqualTo(new Coding(
                        indicator("drive"),
                        new Levels(2, 3),
                        Optional.of("long"),
                        Optional.of("p. 3"),
                        new Position(4, 10)));
        assertThat(coding(sheet, "means"))
                .isEqualTo(new Coding(
                        indicator("means"), new Levels(1, 1), Optional.empty(), Optional.empty(), new Position(5, 10)));
        assertThat(coding(sheet, "limits"))
                .isEqualTo(new Coding(
                        indicator("limits"),
                        new Silent(Silence.NOT_DESCRIBED),
                        Optional.empty(),
                        Optional.empty(),
                        new Position(6, 11)));
        assertThat(coding(sheet, "change"))
                .isEqualTo(new Coding(
                        indicator("change"),
                        new Silent(Silence.NOT_APPLICABLE),
                        Optional.empty(),
                        Optional.of("p. 4"),
                        new Position(7, 11)));
        assertThat(coding(sheet, "result").choice()).isEqualTo(new Silent(Silence.UNDECIDED));
        assertThat(coding(sheet, "entry"))
                .isEqualTo(new Coding(
                        indicator("entry"),
                        new Silent(Silence.NOT_DESCRIBED),
                        Optional.empty(),
                        Optional.empty(),
                        Position.NONE));
    }

    @Test
    void what_several_coders_found_and_who_decided_and_why_is_evidence() {
        CodingSheet sheet = Sheets.good("""
                case: a
                title: A
                scope:
                  bought: {answer: undecided, coders: {a: yes, b: {answer: no, evidence: nothing is paid}}}
                codings:
                  means:
                    level: task
                    decided-by: both of us
                    reason: " the text says so "
                    coders:
                      a: {level: task, evidence: "one: thing", at: p. 1}
                      examples/b: [task, alternatives]
                      c: {level: chosen, evidence: another, at: p. 2}
                  result:
                    level: direction
                    coders: {a: {level: direction, evidence: same, at: p. 1}, b: {level: direction, evidence: same}}
                  drive:
                    level: public
                    evidence: own
                    coders: {a: {level: public, evidence: "A"}}
                """);

        assertThat(coding(sheet, "means").levels()).contains(new Levels(1, 1));
        assertThat(coding(sheet, "means").evidence())
                .contains("a (task): one: thing; examples/b (task – alternatives); c (chosen): another;"
                        + " both of us: the text says so");
        assertThat(coding(sheet, "means").at()).contains("a: p. 1; c: p. 2");
        assertThat(coding(sheet, "result").evidence()).contains("same");
        assertThat(coding(sheet, "result").at()).contains("a: p. 1");
        assertThat(coding(sheet, "drive").evidence()).contains("own; a: A");
        assertThat(sheet.scope()).singleElement().satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo(Answer.UNDECIDED);
            assertThat(answer.isOutside()).isFalse();
            assertThat(answer.evidence()).contains("a (yes); b (no): nothing is paid");
        });
    }

    @Test
    void what_is_wrong_in_what_a_coder_found_is_wrong() {
        assertThat(Sheets.faults("""
                        case: a
                        title: A
                        codings:
                          means: {level: task, reason: because, coders: {a: tsak, b: {evidence: e}, c: {level: task, why: x}}}
                          result: {level: direction, coders: [a]}
                        """))
                .containsExactlyInAnyOrder(
                        "key-missing 4:10 [decided-by]",
                        "level-unknown 4:53 [tsak, means]",
                        "key-missing 4:62 [level]",
                        "key-unknown 4:94 [why]",
                        "mapping-expected 5:38 [coders, LIST]");
    }

    @Test
    void an_adjudication_sheet_is_no_case_and_nothing_else_is_said_of_it() {
        assertThat(Sheets.faults("adjudication: samskabelse@1\ncase: a\nsheets: {}\n"))
                .containsExactly("adjudication-sheet 1:15 []");
    }

    @Test
    void a_coding_has_levels_and_counts_or_not() {
        CodingSheet sheet = Sheets.good(
                "case: a\ntitle: A\ncodings: {means: task, limits: not-described, change: not-applicable, result: undecided}\n");

        assertThat(coding(sheet, "means").levels()).contains(new Levels(1, 1));
        assertThat(coding(sheet, "limits").levels()).isEmpty();
        assertThat(coding(sheet, "means").isApplicable()).isTrue();
        assertThat(coding(sheet, "limits").isApplicable()).isTrue();
        assertThat(coding(sheet, "result").isApplicable()).isTrue();
        assertThat(coding(sheet, "entry").isApplicable()).isTrue();
        assertThat(coding(sheet, "change").isApplicable()).isFalse();
    }

    @Test
    void what_was_attended_to_keeps_the_order_of_the_sheet() {
        CodingSheet sheet = Sheets.good(Sheets.MINIMAL + "focus: {framing: done, roles: open, process: started}\n");

        assertThat(sheet.focus())
                .extracting(mark -> mark.point().id(), CodingSheet.FocusMark::attention)
                .containsExactly(
                        tuple("framing", Attention.DONE),
                        tuple("roles", Attention.OPEN),
                        tuple("process", Attention.STARTED));
        assertThat(Identified.ids(List.of(Attention.values()))).containsExactly("done", "started", "open");
    }

    @Test
    void a_minimal_sheet_says_nothing_else() {
        CodingSheet sheet = Sheets.good(Sheets.MINIMAL);

        assertThat(sheet.caseId()).isEqualTo("a");
        assertThat(sheet.title()).isEqualTo("A");
        assertThat(sheet.line()).isEqualTo(1);
        assertThat(sheet.description()).isEmpty();
        assertThat(sheet.organisation()).isEmpty();
        assertThat(sheet.sector()).isEmpty();
        assertThat(sheet.period()).isEmpty();
        assertThat(sheet.phase().id()).isEqualTo("clarification");
        assertThat(sheet.phaseStated()).isFalse();
        assertThat(sheet.coder()).isEmpty();
        assertThat(sheet.purposes()).isEmpty();
        assertThat(sheet.scope()).isEmpty();
        assertThat(sheet.focus()).isEmpty();
        assertThat(sheet.sources()).isEmpty();
        assertThat(sheet.expected()).isEmpty();
        assertThat(sheet.key()).isEqualTo("a, clarification");
        assertThat(sheet.codings())
                .hasSize(19)
                .allSatisfy(coding -> assertThat(coding.choice()).isEqualTo(new Silent(Silence.NOT_DESCRIBED)))
                .allSatisfy(coding -> assertThat(coding.position().isNone()).isTrue());
    }

    @Test
    void the_first_phase_may_be_stated() {
        CodingSheet sheet = Sheets.good(Sheets.MINIMAL + "phase: clarification\n");

        assertThat(sheet.phase().id()).isEqualTo("clarification");
        assertThat(sheet.phaseStated()).isTrue();
    }

    @Test
    void a_later_document_knows_its_place_in_the_file() {
        byte[] bytes = "---\n# c\ncase: a\ntitle: A\ncodings: {means: task}\n".getBytes(StandardCharsets.UTF_8);
        CodingSheet sheet = new CaseReader(Sheets.CODEBOOK)
                .read(new Document("b.yaml", 3, 20, bytes))
                .sheet()
                .orElseThrow();

        assertThat(sheet.file()).isEqualTo("b.yaml");
        assertThat(sheet.document()).isEqualTo(3);
        assertThat(sheet.line()).isEqualTo(22);
        assertThat(coding(sheet, "means").position()).isEqualTo(new Position(24, 18));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    codebook: samskabelse@2               | codebook-other 4:11 [samskabelse@2, samskabelse@1]
                    codebook: samskabelse                 | codebook-other 4:11 [samskabelse, samskabelse@1]
                    codebook: [a]                         | text-expected 4:11 [codebook, LIST]
                    titel: B                              | key-unknown 4:1 [titel]
                    case: b                               | key-twice 4:1 [case, 1]
                    description: ""                       | text-empty 4:14 [description]
                    organisation: {a: b}                  | text-expected 4:15 [organisation, MAPPING]
                    sector: [a]                           | text-expected 4:9 [sector, LIST]
                    period: []                            | text-expected 4:9 [period, LIST]
                    phase: start                          | value-unknown 4:8 [start, phase]
                    coder: Ann B                          | id-form 4:8 [Ann B, coder, ann-b]
                    purposes: [gains]                     | mapping-expected 4:11 [purposes, LIST]
                    purposes: {gain: [economy]}           | value-unknown 4:12 [gain, purposes]
                    purposes: {gains: economy}            | list-expected 4:19 [gains, TEXT]
                    purposes: {gains: [econ]}             | value-unknown 4:20 [econ, gains]
                    purposes: {gains: [economic]}         | value-unknown 4:20 [economic, gains]
                    purposes: {gains: [[economy]]}        | text-expected 4:20 [gains, LIST]
                    purposes: {gains: [other, other]}     | item-twice 4:27 [other, gains]
                    scope: yes                            | mapping-expected 4:8 [scope, TEXT]
                    scope: {both: yes}                    | value-unknown 4:9 [both, scope]
                    scope: {bought: maybe}                | value-unknown 4:17 [maybe, bought]
                    scope: {bought: [yes]}                | text-expected 4:17 [bought, LIST]
                    scope: {bought: {evidence: x}}        | key-missing 4:17 [answer]
                    scope: {bought: {answer: yes, on: x}} | key-unknown 4:31 [on]
                    scope: {bought: {answer: [yes]}}      | text-expected 4:26 [bought, LIST]
                    scope: {bought: {answer: yes, at: ""}} | text-empty 4:35 [at]
                    focus: [framing]                      | mapping-expected 4:8 [focus, LIST]
                    focus: {frame: done}                  | value-unknown 4:9 [frame, focus]
                    focus: {framing: finished}            | value-unknown 4:18 [finished, framing]
                    focus: {framing: [done]}              | text-expected 4:18 [framing, LIST]
                    sources: one                          | list-expected 4:10 [sources, TEXT]
                    sources: [[one]]                      | text-expected 4:11 [sources, LIST]
                    sources: [""]                         | text-empty 4:11 [sources]
                    expected: shared                      | value-unknown 4:11 [shared, expected]
                    """, quoteCharacter = '^')
    void a_line_that_is_wrong_gives_its_fault_in_its_place(String line, String fault) {
        assertThat(Sheets.faults(Sheets.MINIMAL + line + "\n")).containsExactly(fault);
        assertThat(Sheets.read(Sheets.MINIMAL + line + "\n").sheet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {meens: task}                           | indicator-unknown 3:11 [meens]
                    {means: {}}                             | key-missing 3:18 [level]
                    {means: {evidence: x}}                  | key-missing 3:18 [level]
                    {means: {level: task, evidense: x}}     | key-unknown 3:32 [evidense]
                    {means: {level: {level: task}}}         | text-expected 3:26 [means, MAPPING]
                    {means: {level: task, evidence: [x]}}   | text-expected 3:42 [evidence, LIST]
                    {means: {level: task, at: ""}}          | text-empty 3:36 [at]
                    {means: {level: [task]}}                | range-length 3:26 [means]
                    {means: {level: ""}}                    | text-empty 3:26 [means]
                    {means: task, means: task}              | key-twice 3:24 [means, 3]
                    [means]                                 | mapping-expected 3:10 [codings, LIST]
                    none                                    | mapping-expected 3:10 [codings, TEXT]
                    """, quoteCharacter = '^')
    void codings_that_are_wrong_give_their_fault_in_its_place(String codings, String fault) {
        assertThat(Sheets.faults("case: a\ntitle: A\ncodings: " + codings + "\n"))
                .containsExactly(fault);
    }

    @Test
    void codings_with_nothing_behind_them_are_no_mapping() {
        assertThat(Sheets.faults("case: a\ntitle: A\ncodings:\n"))
                .containsExactly("mapping-expected 3:9 [codings, NOTHING]");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: A\ncodings: {}\n',key-missing 1:1 [case]",
        "'case: a\ncodings: {}\n',key-missing 1:1 [title]",
        "'case: a\ntitle: A\n',key-missing 1:1 [codings]"
    })
    void what_every_sheet_needs_must_be_there(String text, String fault) {
        assertThat(Sheets.faults(text)).containsExactly(fault);
    }

    @Test
    void the_case_is_an_id_and_the_title_a_text() {
        assertThat(Sheets.faults("case: Blå Kors\ntitle: [A]\ncodings: {}\n"))
                .containsExactly("id-form 1:7 [Blå Kors, case, blaa-kors]", "text-expected 2:8 [title, LIST]");
    }

    @Test
    void the_codebook_may_be_named() {
        assertThat(Sheets.faults(Sheets.MINIMAL + "codebook: samskabelse@1\n")).isEmpty();
    }

    @Test
    void an_unknown_indicator_comes_with_those_of_the_codebook() {
        Diagnostic diagnostic = Sheets.read("case: a\ntitle: A\ncodings: {meens: task}\n")
                .diagnostics()
                .get(0);

        assertThat(diagnostic.fault()).isEqualTo(Fault.INDICATOR_UNKNOWN);
        assertThat(diagnostic.allowed()).isEqualTo(Identified.ids(Sheets.CODEBOOK.indicators()));
        assertThat(diagnostic.meant()).contains("means");
        assertThat(diagnostic.excerpt()).isEqualTo("codings: {meens: task}");
    }

    @Test
    void an_unknown_focus_point_comes_with_all_twenty_three() {
        Diagnostic diagnostic = Sheets.read(Sheets.MINIMAL + "focus: {framming: done}\n")
                .diagnostics()
                .get(0);

        assertThat(diagnostic.allowed()).hasSize(23);
        assertThat(diagnostic.meant()).contains("framing");
    }

    @Test
    void an_unknown_key_comes_with_all_that_may_stand_there() {
        Diagnostic diagnostic =
                Sheets.read(Sheets.MINIMAL + "x: y\n").diagnostics().get(0);

        assertThat(diagnostic.allowed())
                .containsExactlyInAnyOrder(
                        "codebook",
                        "case",
                        "title",
                        "description",
                        "organisation",
                        "sector",
                        "period",
                        "phase",
                        "coder",
                        "purposes",
                        "scope",
                        "codings",
                        "focus",
                        "sources",
                        "expected");
    }

    @Test
    void all_faults_of_a_sheet_are_shown_in_one_run_in_the_order_of_their_places() {
        String text = """
                codebook: samskabelse@9
                case: A
                titel: x
                phase: begin
                coder: ""
                purposes: {gains: [economy, economy], aims: []}
                scope: {hearing: perhaps}
                codings:
                  means: figures
                  result: [none, figures]
                  drive: {level: publik, evidens: x}
                  drift: public
                focus: {framing: &x soon}
                sources: {}
                expected: none
                """;

        assertThat(Sheets.read(text).sheet()).isEmpty();
        assertThat(Sheets.faults(text))
                .containsExactly(
                        "key-missing 1:1 [title]",
                        "codebook-other 1:11 [samskabelse@9, samskabelse@1]",
                        "id-form 2:7 [A, case, a]",
                        "key-unknown 3:1 [titel]",
                        "value-unknown 4:8 [begin, phase]",
                        "text-empty 5:8 [coder]",
                        "item-twice 6:29 [economy, gains]",
                        "value-unknown 6:39 [aims, purposes]",
                        "value-unknown 7:18 [perhaps, hearing]",
                        "level-of-other 9:10 [figures, means, result]",
                        "range-wide 10:11 [result, 5, 3]",
                        "level-unknown 11:18 [publik, drive]",
                        "key-unknown 11:26 [evidens]",
                        "indicator-unknown 12:3 [drift]",
                        "yaml-anchor 13:18 [x]",
                        "value-unknown 13:18 [soon, framing]",
                        "list-expected 14:10 [sources, MAPPING]",
                        "value-unknown 15:11 [none, expected]");
    }

    @Test
    void of_a_sheet_that_is_coded_with_another_codebook_nothing_else_is_said() {
        assertThat(Sheets.faults("codebook: chairs@1\ncase: a\ntitle: A\ncodings: {legs: four}\n"))
                .containsExactly("codebook-other 1:11 [chairs@1, samskabelse@1]");
    }

    @ParameterizedTest
    @CsvSource({
        "'',document-empty 1:1 []",
        "[a],document-no-mapping 1:1 []",
        "a,document-no-mapping 1:1 []",
        "'a: @',yaml-character 1:4 [@]"
    })
    void a_document_that_is_no_sheet_is_refused(String text, String fault) {
        assertThat(Sheets.faults(text)).containsExactly(fault);
        assertThat(Sheets.read(text).sheet()).isEmpty();
    }

    @Test
    void a_fault_of_the_yaml_alone_refuses_the_sheet() {
        assertThat(Sheets.faults("case: a\ntitle: &x A\ncodings: {}\n")).containsExactly("yaml-anchor 2:8 [x]");
        assertThat(Sheets.read("case: a\ntitle: &x A\ncodings: {}\n").sheet()).isEmpty();
    }

    private static Indicator indicator(String id) {
        return Identified.find(Sheets.CODEBOOK.indicators(), id).orElseThrow();
    }

    private static Coding coding(CodingSheet sheet, String indicator) {
        return sheet.codings().stream()
                .filter(coding -> coding.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
