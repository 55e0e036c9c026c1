package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.codebook.Language;
import samskab.codebook.Text;
import samskab.codebook.Type;
import samskab.research.Confusion.BeyondChance;

/** Matrices of expected and found types. */
class ConfusionTest {

    private static final List<Type> TYPES = types("a", "b", "c");

    private static List<Type> types(String... ids) {
        List<Type> types = new ArrayList<>();
        for (String id : ids) {
            Text text = new Text(Map.of(Language.EN, id, Language.DA, id));
            types.add(new Type(id, text, text, Map.of(), List.of()));
        }
        return types;
    }

    private static Confusion matrix(List<Type> types, int... counts) {
        Confusion matrix = new Confusion(types);
        int size = types.size();
        for (int cell = 0; cell < counts.length; cell++) {
            for (int i = 0; i < counts[cell]; i++) {
                matrix.add(types.get(cell / size), types.get(cell % size));
            }
        }
        return matrix;
    }

    /** Cohen 1960, A coefficient of agreement for nominal scales: 200 cases in three categories. */
    @Test
    void kappa_is_that_of_cohens_own_table() {
        BeyondChance kappa =
                matrix(TYPES, 88, 14, 18, 10, 40, 10, 2, 6, 12).kappa().orElseThrow();

        assertThat(kappa.value()).isCloseTo(0.492, within(0.0005));
    }

    /** Fleiss 1981, Statistical methods for rates and proportions: psychotic, neurotic, organic. */
    @Test
    void kappa_is_that_of_fleiss_table() {
        BeyondChance kappa = matrix(TYPES, 75, 1, 4, 5, 4, 1, 0, 0, 10).kappa().orElseThrow();

        assertThat(kappa.value()).isCloseTo(0.676, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void without_variation_there_is_no_kappa(int sheets) {
        assertThat(matrix(TYPES, sheets).kappa()).isEmpty();
    }

    /** Chance alone gives the share that is right then, so the formula would give 0 however many are right. */
    @Test
    void where_one_type_is_all_that_is_expected_or_all_that_is_found_there_is_no_kappa() {
        assertThat(matrix(TYPES, 9, 1, 0, 0, 0, 0, 0, 0, 0).kappa()).isEmpty();
        assertThat(matrix(TYPES, 9, 0, 0, 1, 0, 0, 0, 0, 0).kappa()).isEmpty();
        assertThat(matrix(TYPES, 0, 4, 0, 0, 0, 0, 0, 0, 0).kappa()).isEmpty();
    }

    @Test
    void agreement_on_two_types_is_1_and_its_interval_is_not_a_point() {
        BeyondChance kappa = matrix(TYPES, 2, 0, 0, 0, 2, 0, 0, 0, 0).kappa().orElseThrow();

        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.interval().high()).isEqualTo(1);
        assertThat(kappa.interval().low()).isLessThan(0.5);
    }

    @Test
    void precision_and_recall_are_of_what_is_found_and_of_what_is_expected() {
        Confusion matrix = matrix(TYPES, 5, 2, 0, 1, 3, 0, 0, 4, 0);

        assertThat(TYPES.stream().map(matrix::precision))
                .containsExactly(new Proportion(5, 6), new Proportion(3, 9), new Proportion(0, 0));
        assertThat(TYPES.stream().map(matrix::recall))
                .containsExactly(new Proportion(5, 7), new Proportion(3, 4), new Proportion(0, 4));
        assertThat(matrix.right()).isEqualTo(new Proportion(8, 15));
    }

    @Test
    void drawn_matrices_keep_what_holds_for_all() {
        Random random = new Random(5);
        for (int draw = 0; draw < 2000; draw++) {
            int[] counts = random.ints(9, 0, 1 + random.nextInt(4)).toArray();
            Confusion matrix = matrix(TYPES, counts);
            matrix.kappa().ifPresent(kappa -> {
                assertThat(kappa.value()).isBetween(-1.0, 1.0);
                assertThat(kappa.interval().low()).isBetween(-1.0, kappa.value() + 1e-12);
                assertThat(kappa.interval().high()).isBetween(kappa.value() - 1e-12, 1.0 + 1e-12);
                assertThat(turned(counts).kappa().orElseThrow().value()).isCloseTo(kappa.value(), within(1e-12));
                assertThat(renamed(counts).kappa().orElseThrow().value()).isCloseTo(kappa.value(), within(1e-12));
            });
        }
    }

    /** What is expected and what is found change places. */
    private static Confusion turned(int... counts) {
        return matrix(
                TYPES, IntStream.range(0, 9).map(i -> counts[i % 3 * 3 + i / 3]).toArray());
    }

    /** The first type takes the place of the last. */
    private static Confusion renamed(int... counts) {
        return matrix(
                TYPES,
                IntStream.range(0, 9)
                        .map(i -> counts[(2 - i / 3) * 3 + 2 - i % 3])
                        .toArray());
    }
}
