package samskab.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guesses are made where one word is near, and only there. */
class NearestTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', '', 0
                    '', abc, 3
                    abc, '', 3
                    abc, abc, 0
                    kitten, sitting, 3
                    abc, abxc, 1
                    abxc, abc, 1
                    abc, axc, 1
                    ab, ba, 1
                    abcd, acbd, 1
                    abcd, abdc, 1
                    ab, bca, 3
                    ca, abc, 3
                    aab, aba, 1
                    abab, baba, 2
                    """)
    void the_distance_counts_letters_inserted_dropped_changed_or_swapped(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void a_word_that_is_allowed_is_its_own_nearest() {
        assertThat(Nearest.to("drive", List.of("means", "drive"))).contains("drive");
    }

    @Test
    void a_third_of_the_letters_may_differ_and_not_one_more() {
        assertThat(Nearest.to("levexx", List.of("levels"))).contains("levels");
        assertThat(Nearest.to("levxxx", List.of("levels"))).isEmpty();
        assertThat(Nearest.to("titxx", List.of("title"))).isEmpty();
        assertThat(Nearest.to("titlx", List.of("title"))).contains("title");
    }

    @Test
    void one_letter_may_differ_in_the_shortest_words() {
        assertThat(Nearest.to("yex", List.of("yes"))).contains("yes");
        assertThat(Nearest.to("yxx", List.of("yes"))).isEmpty();
    }

    @Test
    void words_of_three_letters_are_looked_at_and_shorter_ones_are_not() {
        assertThat(Nearest.to("noo", List.of("no"))).contains("no");
        assertThat(Nearest.to("n", List.of("no"))).isEmpty();
        assertThat(Nearest.to("ye", List.of("yes"))).isEmpty();
        assertThat(Nearest.to("no", List.of("no"))).isEmpty();
        assertThat(Nearest.to("", List.of("a"))).isEmpty();
    }

    @Test
    void capitals_count_as_small_letters_and_the_allowed_word_stays_as_it_is() {
        assertThat(Nearest.to("DRIVE", List.of("means", "drive"))).contains("drive");
        assertThat(Nearest.to("drive", List.of("means", "DRIVE"))).contains("DRIVE");
        assertThat(Nearest.to("Meens", List.of("means", "drive"))).contains("means");
    }

    @Test
    void two_words_that_are_equally_near_give_no_guess() {
        assertThat(Nearest.to("level", List.of("levels", "lever"))).isEmpty();
    }

    @Test
    void a_nearer_word_behind_two_equally_near_ones_is_the_guess() {
        assertThat(Nearest.to("abcdefghi", List.of("abcdefgxx", "abcdefyyi", "abcdefghx")))
                .contains("abcdefghx");
    }

    @Test
    void a_farther_word_behind_the_nearest_changes_nothing() {
        assertThat(Nearest.to("abcdef", List.of("abcdex", "abcdyy", "abcxef", "zzzzzz")))
                .isEmpty();
        assertThat(Nearest.to("abcdef", List.of("abcdex", "abcdyy", "zzzzzz"))).contains("abcdex");
    }

    @Test
    void words_that_are_too_far_are_no_tie() {
        assertThat(Nearest.to("means", List.of("aaaaa", "bbbbb"))).isEmpty();
        assertThat(Nearest.to("abc", List.of("axx", "xbx", "abx"))).contains("abx");
    }

    @Test
    void forty_letters_are_looked_at_and_forty_one_are_not() {
        String word = "a".repeat(40);
        assertThat(Nearest.to(word, List.of(word))).contains(word);
        assertThat(Nearest.to(word + "a", List.of(word + "a"))).isEmpty();
    }

    @Test
    void nothing_is_near_where_nothing_is_allowed() {
        assertThat(Nearest.to("means", List.of())).isEmpty();
    }
}
