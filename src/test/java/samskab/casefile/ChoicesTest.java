package samskab.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.codebook.Silence;
import samskab.source.Diagnostic;

/** For an indicator one level, a range of neighbours or a silence is chosen. */
class ChoicesTest {

    /** The levels of the indicator that the tests choose from: nothing, task, alternatives, chosen, finished. */
    private static String sheet(String choice) {
        return "case: a\ntitle: A\ncodings:\n  means: " + choice + "\n";
    }

    private static Choice choice(String choice) {
        return Sheets.good(sheet(choice)).codings().get(0).choice();
    }

    @ParameterizedTest
    @CsvSource({"nothing,0", "task,1", "alternatives,2", "chosen,3", "finished,4", "'\"finished\"',4"})
    void a_level_is_its_place_in_the_list(String level, int place) {
        assertThat(choice(level)).isEqualTo(new Levels(place, place));
        assertThat(((Levels) choice(level)).isRange()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"not-described,NOT_DESCRIBED", "not-applicable,NOT_APPLICABLE", "undecided,UNDECIDED"})
    void a_silence_is_its_reason(String word, Silence reason) {
        assertThat(choice(word)).isEqualTo(new Silent(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [nothing, task]                  | 0 | 1
                    [task, nothing]                  | 0 | 1
                    [nothing, alternatives]          | 0 | 2
                    [alternatives, nothing]          | 0 | 2
                    [chosen, finished]               | 3 | 4
                    [finished, alternatives]         | 2 | 4
                    [task, alternatives, chosen]     | 1 | 3
                    [chosen, alternatives, task]     | 1 | 3
                    [alternatives, task, chosen]     | 1 | 3
                    """)
    void a_range_goes_from_its_lowest_level_to_its_highest(String range, int lowest, int highest) {
        assertThat(choice(range)).isEqualTo(new Levels(lowest, highest));
        assertThat(((Levels) choice(range)).isRange()).isTrue();
    }

    @Test
    void a_range_may_be_written_on_lines_of_its_own() {
        assertThat(choice("\n    - task\n    - chosen")).isEqualTo(new Levels(1, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                      | range-length 4:10 [means]
                    [task]                                  | range-length 4:10 [means]
                    [nothing, chosen]                       | range-wide 4:10 [means, 4, 3]
                    [chosen, nothing]                       | range-wide 4:10 [means, 4, 3]
                    [finished, nothing]                     | range-wide 4:10 [means, 5, 3]
                    [nothing, task, alternatives, chosen]   | range-wide 4:10 [means, 4, 3]
                    [task, task]                            | range-same 4:17 [means, task]
                    [task, chosen, task]                    | range-same 4:25 [means, task]
                    [task, not-described]                   | range-silence 4:17 [means]
                    [undecided, task]                       | range-silence 4:11 [means]
                    [not-applicable]                        | range-silence 4:11 [means]
                    [task, tusk]                            | level-unknown 4:17 [tusk, means]
                    [tusk, task]                            | level-unknown 4:11 [tusk, means]
                    [task, public]                          | level-of-other 4:17 [public, means, drive]
                    [task, [chosen]]                        | text-expected 4:17 [means, LIST]
                    [task, {a: b}]                          | text-expected 4:17 [means, MAPPING]
                    [task, '']                              | text-empty 4:17 [means]
                    tusk                                    | level-unknown 4:10 [tusk, means]
                    Task                                    | level-unknown 4:10 [Task, means]
                    1                                       | level-unknown 4:10 [1, means]
                    ~                                       | level-unknown 4:10 [~, means]
                    figures                                 | level-of-other 4:10 [figures, means, result]
                    public                                  | level-of-other 4:10 [public, means, drive]
                    ''                                      | text-empty 4:10 [means]
                    """, quoteCharacter = '^')
    void a_choice_that_is_wrong_is_refused_in_its_place(String choice, String fault) {
        assertThat(Sheets.faults(sheet(choice))).containsExactly(fault);
        assertThat(Sheets.read(sheet(choice)).sheet()).isEmpty();
    }

    @Test
    void nothing_written_is_no_choice() {
        assertThat(Sheets.faults("case: a\ntitle: A\ncodings:\n  means:\n")).containsExactly("text-empty 4:9 [means]");
    }

    @Test
    void an_unknown_level_comes_with_the_levels_and_the_silences() {
        Diagnostic diagnostic = Sheets.read(sheet("not-describe")).diagnostics().get(0);

        assertThat(diagnostic.allowed())
                .containsExactly(
                        "nothing",
                        "task",
                        "alternatives",
                        "chosen",
                        "finished",
                        "not-described",
                        "not-applicable",
                        "undecided");
        assertThat(diagnostic.meant()).contains("not-described");
    }

    @Test
    void a_level_of_another_indicator_comes_with_the_levels_of_this_one() {
        Diagnostic diagnostic = Sheets.read(sheet("figures")).diagnostics().get(0);

        assertThat(diagnostic.allowed())
                .startsWith("nothing", "task")
                .endsWith("undecided")
                .hasSize(8);
        assertThat(diagnostic.meant()).isEmpty();
    }

    @Test
    void a_level_that_two_indicators_have_is_good_for_both() {
        CodingSheet sheet = Sheets.good("case: a\ntitle: A\ncodings: {means: nothing, limits: nothing}\n");

        assertThat(sheet.codings().stream()
                        .filter(c -> c.levels().isPresent())
                        .map(c -> c.indicator().id()))
                .containsExactly("means", "limits");
    }
}
