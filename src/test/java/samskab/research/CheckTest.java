package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.classify.Draw;
import samskab.classify.Fraction;
import samskab.classify.Item;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Sketch;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Level;
import samskab.codebook.Pole;
import samskab.codebook.Type;
import samskab.source.Identified;

/** What each check finds is what its meaning gives: an edited codebook, a list written out, a search through all cut-offs. */
class CheckTest {

    static IntStream seeds() {
        return Draw.seeds();
    }

    private static Optional<Finding> finding(Draw draw, String id) {
        Check check = Identified.find(Check.all(draw.codebook()), id).orElseThrow();
        return check.finding().apply(draw.verdict().scores());
    }

    private static void assertSame(Optional<Finding> finding, Verdict verdict) {
        assertThat(finding).isPresent();
        assertThat(finding.get().winners()).isEqualTo(verdict.type().stream().toList());
        if (verdict.type().isEmpty()) {
            assertThat(finding.get().none())
                    .contains(verdict.status() == Status.BORDER ? NoType.BORDER : NoType.INSUFFICIENT);
        }
    }

    /** The same sheet under a codebook in which each indicator is another. */
    private static Verdict edited(Draw draw, Function<Indicator, Indicator> edit) {
        Codebook old = draw.codebook();
        List<Indicator> indicators = old.indicators().stream().map(edit).toList();
        return Sketch.classify(Sketch.codebook(old.axes(), indicators, old.types()), draw.choices());
    }

    private static Indicator indicator(Indicator old, String weight, Function<BigDecimal, BigDecimal> value) {
        String[] values = old.levels().stream()
                .map(Level::value)
                .map(value)
                .map(BigDecimal::toPlainString)
                .toArray(String[]::new);
        return Sketch.indicator(old.axis().orElseThrow(), old.id(), weight, old.use(), old.mustHave(), values);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaving_an_indicator_out_is_a_codebook_that_does_not_have_it(int seed) {
        Draw draw = Draw.of(seed);
        for (int i = 0; i < draw.choices().size(); i++) {
            List<Indicator> fewer = new ArrayList<>(draw.codebook().indicators());
            List<Choice> choices = new ArrayList<>(draw.choices());
            Indicator left = fewer.remove(i);
            Choice choice = choices.remove(i);
            Codebook without = Sketch.codebook(
                    draw.codebook().axes(), fewer, draw.codebook().types());
            Optional<Finding> finding = finding(draw, "without-" + left.id());

            assertThat(finding.isPresent()).isEqualTo(choice instanceof Levels);
            if (finding.isPresent()) {
                assertSame(finding, Sketch.classify(without, choices));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_weights_are_a_codebook_in_which_all_weigh_1(int seed) {
        Draw draw = Draw.of(seed);
        assertSame(finding(draw, "equal-weights"), edited(draw, old -> indicator(old, "1", value -> value)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void other_values_are_a_codebook_with_the_levels_between_the_table_s(int seed) {
        Draw draw = Draw.of(seed);
        for (ValueTable table : ValueTable.ALL) {
            Verdict verdict =
                    edited(draw, old -> indicator(old, old.weight().toPlainString(), value -> between(table, value)));
            assertSame(finding(draw, table.id()), verdict);
        }
    }

    /** By the shares of the distances to the two neighbours. */
    private static BigDecimal between(ValueTable table, BigDecimal value) {
        BigDecimal quarter = new BigDecimal("0.25");
        int before = 0;
        while (before < 3 && value.compareTo(quarter.multiply(new BigDecimal(before + 1))) > 0) {
            before++;
        }
        BigDecimal right = value.subtract(quarter.multiply(new BigDecimal(before)));
        return table.become()
                .get(before)
                .multiply(quarter.subtract(right))
                .add(table.become().get(before + 1).multiply(right))
                .divide(quarter);
    }

    @ParameterizedTest
    @CsvSource({
        "values-narrow, 0, 0.33, 0.5, 0.67, 1",
        "values-wide, 0, 0.1, 0.5, 0.9, 1",
        "values-skewed, 0, 0.2, 0.4, 0.75, 1"
    })
    void a_table_gives_back_its_own_values(String id, String a, String b, String c, String d, String e) {
        ValueTable table = Identified.find(ValueTable.ALL, id).orElseThrow();
        List<String> quarters = List.of("0", "0.25", "0.5", "0.75", "1");
        List<String> become = List.of(a, b, c, d, e);
        for (int i = 0; i < quarters.size(); i++) {
            assertThat(table.of(new BigDecimal(quarters.get(i)))).isEqualByComparingTo(become.get(i));
        }
    }

    @Test
    void what_lies_between_the_values_of_a_table_lies_on_a_straight_line() {
        ValueTable skewed = ValueTable.ALL.get(2);
        assertThat(skewed.of(new BigDecimal("0.35"))).isEqualByComparingTo("0.28");
        assertThat(skewed.of(new BigDecimal("0.15"))).isEqualByComparingTo("0.12");
    }

    /** Weights in tenths, each value written down as often as it weighs. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_weighted_median_is_the_median_of_a_list_written_out(int seed) {
        for (Score score : Draw.of(seed).verdict().scores()) {
            List<BigDecimal> list = new ArrayList<>();
            for (Item item : score.items()) {
                int times = item.indicator().weight().movePointRight(1).intValueExact();
                for (int i = 0; item.isCoded() && i < times; i++) {
                    list.add(item.middle());
                }
            }
            list.sort(null);
            if (!list.isEmpty()) {
                int n = list.size();
                BigDecimal median = list.get((n - 1) / 2).add(list.get(n / 2)).divide(new BigDecimal(2));
                assertThat(WeightedMedian.of(score.items())).isEqualByComparingTo(median);
                if (score.leaning() != Leaning.INSUFFICIENT) {
                    assertThat(WeightedMedian.leaning(score) == Leaning.HIGH)
                            .isEqualTo(median.compareTo(new BigDecimal("0.5")) > 0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void products_sum_to_1_and_the_one_above_one_half_wins(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> scores = draw.verdict().scores();
        Finding finding = finding(draw, "product").orElseThrow();
        if (scores.stream().anyMatch(score -> score.leaning() == Leaning.INSUFFICIENT)) {
            return;
        }
        Fraction sum = Fraction.ZERO;
        List<Type> above = new ArrayList<>();
        for (Type type : draw.codebook().types()) {
            Fraction product = Fraction.of(BigDecimal.ONE);
            for (Score score : scores) {
                Pole pole = type.poles().get(score.axis().id());
                if (pole != null) {
                    Ratio value = score.value().orElseThrow();
                    Ratio degree = pole == Pole.HIGH ? value : value.complement();
                    product = product.times(Fraction.of(degree.part(), degree.whole()));
                }
            }
            sum = sum.plus(product);
            if (product.compareTo(Fraction.HALF) > 0) {
                above.add(type);
            }
        }
        assertThat(sum).isEqualTo(Fraction.of(BigDecimal.ONE));
        assertThat(finding.winners()).isEqualTo(above);
        assertThat(finding.none().isPresent()).isEqualTo(above.isEmpty());
    }

    /** Nothing happens between the ends, the scores and the points midway between them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_winners_at_shifted_cut_offs_are_those_that_a_search_finds(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> scores = draw.verdict().scores();
        TreeSet<String> winners = new TreeSet<>();
        boolean isNone = false;
        for (List<Fraction> cutOffs : combinations(scores)) {
            Optional<Type> winner = winner(draw.codebook().types(), scores, cutOffs);
            winner.ifPresent(type -> winners.add(type.id()));
            isNone |= winner.isEmpty();
        }
        Finding finding = finding(draw, "cut-offs").orElseThrow();
        assertThat(Identified.ids(finding.winners())).containsExactlyInAnyOrderElementsOf(winners);
        assertThat(finding.none().isPresent()).isEqualTo(isNone);
    }

    @Test
    void an_axis_that_no_type_needs_is_not_what_a_type_is_lost_for_at_other_cut_offs() {
        Axis needed = Sketch.axis("p", "0.5");
        Axis idle = Sketch.axis("q", "0.5");
        List<Indicator> indicators = List.of(
                Sketch.indicator("p", "i", "1", Use.CORE, false, "0", "0.55"),
                Sketch.indicator("q", "j", "1", Use.CORE, false, "0", "1"));
        Codebook codebook = Sketch.codebook(List.of(needed, idle), indicators, Sketch.corners(List.of(needed)));

        Finding finding = finding(new Draw(codebook, List.of(Sketch.level(1), Sketch.NOT_DESCRIBED)), "cut-offs")
                .orElseThrow();

        assertThat(finding.none()).contains(NoType.BORDER);
    }

    private static List<List<Fraction>> combinations(List<Score> scores) {
        List<List<Fraction>> combinations = List.of(List.of());
        for (Score score : scores) {
            TreeSet<Fraction> places =
                    new TreeSet<>(List.of(Fraction.of(CutOffs.LOWEST), Fraction.of(CutOffs.HIGHEST)));
            score.value()
                    .map(value -> Fraction.of(value.part(), value.whole()))
                    .filter(value -> value.compareTo(places.first()) > 0 && value.compareTo(places.last()) < 0)
                    .ifPresent(places::add);
            List<Fraction> all = new ArrayList<>(places);
            for (Fraction next : places) {
                Optional.ofNullable(places.lower(next))
                        .ifPresent(before -> all.add(before.plus(next).times(Fraction.HALF)));
            }
            List<List<Fraction>> longer = new ArrayList<>();
            for (List<Fraction> combination : combinations) {
                for (Fraction place : all) {
                    List<Fraction> with = new ArrayList<>(combination);
                    with.add(place);
                    longer.add(with);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static Optional<Type> winner(List<Type> types, List<Score> scores, List<Fraction> cutOffs) {
        return types.stream()
                .filter(type -> IntStream.range(0, scores.size()).allMatch(i -> {
                    Score score = scores.get(i);
                    Pole pole = type.poles().get(score.axis().id());
                    return pole == null
                            || (score.leaning() != Leaning.INSUFFICIENT
                                    && side(score, cutOffs.get(i)) == (pole == Pole.HIGH ? 1 : -1));
                }))
                .findFirst();
    }

    private static int side(Score score, Fraction cutOff) {
        Ratio value = score.value().orElseThrow();
        return Integer.signum(Fraction.of(value.part(), value.whole()).compareTo(cutOff));
    }

    /** Cut-offs in the middle of many small cells; each axis may misjudge the one cell that its score lies in. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_share_of_cut_offs_is_that_of_a_fine_grid_and_so_is_the_least(int seed) {
        Draw draw = Draw.of(seed);
        List<Score> scores = draw.verdict().scores();
        int cells = scores.size() == 3 ? 20 : 100;
        for (Type type : draw.codebook().types()) {
            double share = 1;
            double least = 1;
            for (Score score : scores) {
                Pole pole = type.poles().get(score.axis().id());
                if (pole != null) {
                    share *= wins(cells, score, pole, score.value());
                    least *= wins(cells, score, pole, pole == Pole.HIGH ? score.low() : score.high());
                }
            }
            assertThat(CutOffs.share(type, scores).toDouble()).isCloseTo(share, within((double) scores.size() / cells));
            assertThat(CutOffs.least(type, scores).toDouble()).isCloseTo(least, within((double) scores.size() / cells));
        }
    }

    private static double wins(int cells, Score score, Pole pole, Optional<Ratio> place) {
        double value = place.map(Ratio::toDouble).orElse(0.0);
        long wins = IntStream.range(0, cells)
                .mapToDouble(cell -> 0.4 + 0.2 * (cell + 0.5) / cells)
                .filter(cutOff -> pole == Pole.HIGH ? value > cutOff : value < cutOff)
                .count();
        return score.leaning() == Leaning.INSUFFICIENT ? 0 : (double) wins / cells;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_codebook_does_not_matter(int seed) {
        Draw draw = Draw.of(seed);
        Codebook old = draw.codebook();
        List<Indicator> turned = new ArrayList<>(old.indicators());
        List<Choice> choices = new ArrayList<>(draw.choices());
        Collections.reverse(turned);
        Collections.reverse(choices);
        Draw other = new Draw(Sketch.codebook(old.axes(), turned, old.types()), choices);
        for (Check check : Check.all(old)) {
            assertThat(finding(other, check.id())).isEqualTo(finding(draw, check.id()));
        }
    }

    @Test
    void a_case_s_standing_tells_what_its_checks_do() {
        List<Axis> axes = List.of(Sketch.axis("p", "0.6"));
        List<Indicator> indicators = List.of(
                Sketch.indicator("p", "a", "1", Indicator.Use.CORE, false, "0", "0.25", "0.5", "0.75", "1"),
                Sketch.indicator("p", "b", "1", Indicator.Use.CORE, false, "0", "0.25", "0.5", "0.75", "1"));
        Codebook codebook = Sketch.codebook(axes, indicators, Sketch.corners(axes));

        assertThat(standing(codebook, 4, 4)).isEqualTo(Robustness.Standing.ROBUST);
        assertThat(standing(codebook, 4, 1)).isEqualTo(Robustness.Standing.SHAKY);
        assertThat(standing(codebook, 3, 1)).isEqualTo(Robustness.Standing.POSSIBLE);
        assertThat(standing(codebook, -1, -1)).isEqualTo(Robustness.Standing.NONE);
    }

    private static Robustness.Standing standing(Codebook codebook, int a, int b) {
        return robustness(codebook, a, b).standing();
    }

    private static Robustness robustness(Codebook codebook, int a, int b) {
        List<Choice> choices = IntStream.of(a, b)
                .mapToObj(level -> level < 0 ? Sketch.NOT_DESCRIBED : Sketch.level(level))
                .toList();
        Placed placed = new Placed(Sketch.sheet(codebook, choices), Sketch.classify(codebook, choices));
        return Robustness.of(placed, Robustness.trials(placed, Check.all(codebook)));
    }
}
