package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.classify.Fraction;
import samskab.research.SavedScale.Gauge;
import samskab.research.Since.AxisChange;
import samskab.research.Since.Effect;

/** What makes the difference between two results: hand-made cases, and tables and codings drawn by seed. */
class SinceTest {

    private static final SheetKey KEY = new SheetKey("a", "planning", "");
    private static final List<String> LEVELS = List.of("none", "some", "half", "most", "all");
    private static final Fraction MINUS = Fraction.of(new BigDecimal(-1));

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    private static Gauge gauge(String axis, String weight, String... values) {
        Map<String, Optional<BigDecimal>> levels = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                levels.put(LEVELS.get(i), Optional.of(new BigDecimal(values[i])));
            }
        }
        return new Gauge(axis, new BigDecimal(weight), "core", false, levels);
    }

    private static SavedScale scale(Map<String, Gauge> gauges) {
        return new SavedScale(Map.of("p", new BigDecimal("0.6")), gauges);
    }

    private static Chosen chosen(String... levels) {
        return levels.length == 0 ? Chosen.NOT_ASKED : new Chosen(List.of(levels), "");
    }

    private static SavedArchive archive(SavedScale scale, List<Chosen> codings) {
        List<String> indicators = List.copyOf(scale.gauges().keySet());
        Span span = new Span(scale.score("p", indicators, codings), Optional.empty(), Optional.empty());
        SavedSheet sheet =
                new SavedSheet(KEY, "a.yaml", 1, Optional.of("equal"), "provisional", List.of(span), codings);
        return new SavedArchive(Optional.of(scale), List.of("p"), indicators, Map.of(KEY, sheet), Set.of());
    }

    private static AxisChange change(SavedArchive old, SavedArchive now) {
        Since since = new Since(old, now);
        return since.axes(new Since.Pair(sheet(old), sheet(now))).get(0);
    }

    private static SavedSheet sheet(SavedArchive archive) {
        return archive.sheets().values().iterator().next();
    }

    private static Fraction fraction(Difference difference) {
        return Fraction.of(difference.part(), difference.whole());
    }

    private static String shown(AxisChange change) {
        List<String> effects = new ArrayList<>();
        for (Effect effect : change.effects().orElseThrow()) {
            effects.add(effect.indicator() + " " + fraction(effect.coding()) + " " + fraction(effect.codebook()));
        }
        return String.join(", ", effects);
    }

    /** Of indicators a and b, both of weight 1 and with levels at 0, 1/4, 1/2, 3/4, 1. */
    private static SavedScale even(String weightOfB, String mostOfB) {
        Map<String, Gauge> gauges = new LinkedHashMap<>();
        gauges.put("a", gauge("p", "1", "0", "0.25", "0.5", "0.75", "1"));
        gauges.put("b", gauge("p", weightOfB, "0", "0.25", "0.5", mostOfB, "1"));
        return scale(gauges);
    }

    @Test
    void another_coding_under_the_same_codebook_is_the_coding() {
        SavedScale scale = even("1", "0.75");

        AxisChange change = change(
                archive(scale, List.of(chosen("none"), chosen("some"))),
                archive(scale, List.of(chosen("none"), chosen("most"))));

        assertThat(shown(change)).isEqualTo("b 1/4 0/1");
    }

    @Test
    void the_same_coding_under_another_weight_is_the_codebook() {
        AxisChange change = change(
                archive(even("1", "0.75"), List.of(chosen("none"), chosen("all"))),
                archive(even("3", "0.75"), List.of(chosen("none"), chosen("all"))));

        assertThat(shown(change)).isEqualTo("b 0/1 1/4");
    }

    @Test
    void both_are_shared_out_midway() {
        AxisChange change = change(
                archive(even("1", "0.75"), List.of(chosen("none"), chosen("some"))),
                archive(even("1", "0.85"), List.of(chosen("none"), chosen("most"))));

        // 0.125 to 0.425: the coding does 0.25 under the old table and 0.3 under the new, the table 0 and 0.05
        assertThat(shown(change)).isEqualTo("b 11/40 1/40");
    }

    @Test
    void a_level_that_the_old_codebook_did_not_have_is_the_codebooks_doing() {
        Map<String, Gauge> without = new LinkedHashMap<>(even("1", "0.75").gauges());
        without.put("b", gauge("p", "1", "0", "0.25", "0.5", "", "1"));

        AxisChange change = change(
                archive(scale(without), List.of(chosen("none"), chosen("half"))),
                archive(even("1", "0.75"), List.of(chosen("none"), chosen("most"))));

        assertThat(shown(change)).isEqualTo("b 0/1 1/8");
    }

    @Test
    void so_is_an_indicator_that_it_did_not_have() {
        Map<String, Gauge> without = new LinkedHashMap<>(even("1", "0.75").gauges());
        without.remove("b");

        AxisChange change = change(
                archive(scale(without), List.of(chosen("none"))),
                archive(even("1", "0.75"), List.of(chosen("none"), chosen("all"))));

        assertThat(shown(change)).isEqualTo("b 0/1 1/2");
        assertThat(new Since(
                                archive(scale(without), List.of(chosen("none"))),
                                archive(even("1", "0.75"), List.of(chosen("none"), chosen())))
                        .changed())
                .isEmpty();
    }

    @Test
    void what_was_learnt_pulls_the_score_from_the_middle_of_the_two() {
        SavedScale scale = even("1", "0.75");

        AxisChange change = change(
                archive(scale, List.of(chosen("none"), chosen())),
                archive(scale, List.of(chosen("none"), chosen("all"))));

        assertThat(shown(change)).isEqualTo("b 1/2 0/1");
    }

    @Test
    void without_the_table_only_the_difference_is_told() {
        SavedArchive whole = archive(even("1", "0.75"), List.of(chosen("none"), chosen("all")));
        SavedArchive first =
                new SavedArchive(Optional.empty(), whole.axes(), whole.indicators(), whole.sheets(), Set.of());

        AxisChange change = change(first, archive(even("1", "0.75"), List.of(chosen("none"), chosen("half"))));

        assertThat(change.effects()).isEmpty();
        assertThat(fraction(change.difference().orElseThrow())).hasToString("-1/4");
        assertThat(new Since(first, whole).rules()).isEmpty();
    }

    @Test
    void sheets_come_and_go() {
        SavedArchive one = archive(even("1", "0.75"), List.of(chosen("none"), chosen("all")));
        SavedArchive none = new SavedArchive(
                one.scale(), one.axes(), one.indicators(), Map.of(), Set.of(new SavedArchive.Refusal("a.yaml", 1)));

        Since added = new Since(none, one);
        Since gone = new Since(one, none);

        assertThat(added.added()).hasSize(1).allMatch(added::isRefusedElsewhere);
        assertThat(added.gone()).isEmpty();
        assertThat(gone.gone()).hasSize(1).allMatch(gone::isRefusedElsewhere);
        assertThat(gone.both() + added.both()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_effects_sum_to_the_difference_exactly(int seed) {
        Drawn drawn = new Drawn(seed);
        AxisChange change = change(drawn.old, drawn.now);
        if (change.difference().isEmpty()) {
            assertThat(shown(change)).isEmpty();
            return;
        }

        Fraction sum = change.effects().orElseThrow().stream()
                .map(effect -> fraction(effect.coding()).plus(fraction(effect.codebook())))
                .reduce(Fraction.ZERO, Fraction::plus);

        Fraction before = score(drawn.old);
        assertThat(sum).isEqualTo(score(drawn.now).plus(before.times(MINUS)));
        assertThat(fraction(change.difference().get())).isEqualTo(sum);
    }

    /** Straight from the definition: the weighted mean of what is coded. */
    private static Fraction score(SavedArchive archive) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        SavedSheet sheet = sheet(archive);
        for (int i = 0; i < archive.indicators().size(); i++) {
            Gauge gauge = find(
                    archive.scale().orElseThrow().gauges(), archive.indicators().get(i));
            List<String> levels = sheet.codings().get(i).levels();
            if (gauge.axis().equals("p") && !levels.isEmpty()) {
                Fraction low = Fraction.of(find(gauge.levels(), levels.get(0)).orElseThrow());
                Fraction high = Fraction.of(
                        find(gauge.levels(), levels.get(levels.size() - 1)).orElseThrow());
                Fraction weight = Fraction.of(gauge.weight());
                sum = sum.plus(weight.times(low.plus(high)).times(Fraction.HALF));
                weights = weights.plus(weight);
            }
        }
        return sum.over(weights);
    }

    private static <T> T find(Map<String, T> entries, String id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void old_and_new_the_other_way_round_gives_the_other_signs(int seed) {
        Drawn drawn = new Drawn(seed);
        Map<String, String> there = signed(change(drawn.old, drawn.now), Fraction.of(BigDecimal.ONE));
        Map<String, String> back = signed(change(drawn.now, drawn.old), MINUS);

        assertThat(there).containsExactlyInAnyOrderEntriesOf(back);
    }

    private static Map<String, String> signed(AxisChange change, Fraction sign) {
        Map<String, String> effects = new LinkedHashMap<>();
        for (Effect effect : change.effects().orElseThrow()) {
            effects.put(
                    effect.indicator(),
                    fraction(effect.coding()).times(sign) + " "
                            + fraction(effect.codebook()).times(sign));
        }
        return effects;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_table_has_no_effect_and_the_same_coding_neither(int seed) {
        Drawn drawn = new Drawn(seed);
        SavedScale scale = drawn.old.scale().orElseThrow();
        List<Chosen> other = Drawn.codings(scale, new Random(-seed));

        assertThat(change(drawn.old, archive(scale, other)).effects().orElseThrow())
                .allMatch(effect -> effect.codebook().signum() == 0);
        assertThat(new Since(drawn.old, drawn.old).changed()).isEmpty();
        assertThat(change(drawn.old, drawn.old).effects().orElseThrow()).isEmpty();
    }

    /** Two tables of which the second has other weights, values, levels and indicators here and there. */
    private static final class Drawn {

        final SavedArchive old;
        final SavedArchive now;

        Drawn(int seed) {
            Random random = new Random(seed);
            Map<String, Gauge> before = new LinkedHashMap<>();
            Map<String, Gauge> after = new LinkedHashMap<>();
            for (int i = 0; i < 5; i++) {
                Gauge gauge = draw(random);
                Gauge other = random.nextInt(3) == 0 ? draw(random) : gauge;
                if (random.nextInt(6) > 0) {
                    before.put("i" + i, gauge);
                }
                if (random.nextInt(6) > 0) {
                    after.put("i" + i, other);
                }
            }
            old = archive(scale(before), codings(scale(before), random));
            now = archive(scale(after), codings(scale(after), random));
        }

        private static Gauge draw(Random random) {
            String[] values = new String[LEVELS.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(5) == 0 ? "" : "0." + (2 * i) + random.nextInt(10);
            }
            values[2] = "0.5";
            String axis = random.nextInt(6) == 0 ? "c" : "p";
            return gauge(axis, List.of("1", "2", "0.5", "1.5").get(random.nextInt(4)), values);
        }

        static List<Chosen> codings(SavedScale scale, Random random) {
            List<Chosen> codings = new ArrayList<>();
            for (Gauge gauge : scale.gauges().values()) {
                List<String> levels = List.copyOf(gauge.levels().keySet());
                int at = random.nextInt(levels.size());
                codings.add(
                        switch (random.nextInt(4)) {
                            case 0 -> chosen();
                            case 1 ->
                                at + 1 < levels.size()
                                        ? chosen(levels.get(at), levels.get(at + 1))
                                        : chosen(levels.get(at));
                            default -> chosen(levels.get(at));
                        });
            }
            return codings;
        }
    }
}
