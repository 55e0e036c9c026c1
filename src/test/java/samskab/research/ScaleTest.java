package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.classify.Leaning;
import samskab.classify.Ratio;
import samskab.classify.Sketch;
import samskab.classify.Status;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.research.Coefficient.Undefined;

/** The scale figures against examples worked out by hand, other formulas for the same thing, and counts that must add up. */
class ScaleTest {

    private static final String[] STEPS = {"0", "0.25", "0.5", "0.75", "1"};

    private static final List<Axis> AXES = List.of(Sketch.axis("p", "0.6"), Sketch.axis("c", "0.5"));

    private static final List<Indicator> INDICATORS = List.of(
            Sketch.indicator("p", "p0", "1", Use.CORE, false, STEPS),
            Sketch.indicator("p", "p1", "2", Use.CORE, true, STEPS),
            Sketch.indicator("p", "p2", "0.5", Use.CORE, false, STEPS),
            Sketch.indicator("p", "p3", "1", Use.OPTIONAL, false, STEPS),
            Sketch.indicator("c", "c0", "1", Use.CORE, false, STEPS),
            Sketch.indicator("", "r", "0", Use.RECORDED, false, STEPS));

    private static final Codebook CODEBOOK = Sketch.codebook(AXES, INDICATORS, Sketch.corners(AXES));

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static Placed placed(List<Choice> choices) {
        return new Placed(Sketch.sheet(CODEBOOK, choices), Sketch.classify(CODEBOOK, choices));
    }

    /** Sheets whose indicators hang together a little. */
    private static List<Placed> drawn(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(sheet -> {
                    int centre = random.nextInt(5);
                    return placed(Stream.generate(() -> choice(centre, random))
                            .limit(INDICATORS.size())
                            .toList());
                })
                .toList();
    }

    private static Choice choice(int centre, Random random) {
        int level = Math.max(0, Math.min(4, centre + random.nextInt(5) - 2));
        return switch (random.nextInt(9)) {
            case 0 -> Sketch.NOT_DESCRIBED;
            case 1 -> random.nextBoolean() ? Sketch.NOT_APPLICABLE : Sketch.UNDECIDED;
            case 2 -> Sketch.range(Math.max(0, level - 1), Math.max(1, level));
            default -> Sketch.level(level);
        };
    }

    private static List<BigDecimal> row(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    /**
     * In quarters: the columns 0 1 3 4, 0 2 2 4 and 1 2 4 3 have n sum x^2 - (sum x)^2 = 40, 32 and 20, their sum 1 5 9 11 has
     * 236; so alpha = 3/2 (1 - 92/236) = 54/59.
     */
    @Test
    void alpha_of_three_indicators_on_four_sheets_is_54_59ths() {
        Coefficient alpha = CronbachAlpha.alpha(List.of(
                row("0", "0", "0.25"), row("0.25", "0.5", "0.5"), row("0.75", "0.5", "1"), row("1", "1", "0.75")));

        assertThat(alpha).isEqualTo(Coefficient.of(54.0 / 59, 4));
    }

    @Test
    void alpha_is_below_0_where_indicators_go_against_each_other() {
        Coefficient alpha = CronbachAlpha.alpha(List.of(row("0", "1"), row("0.5", "0.5"), row("1", "0.25")));

        assertThat(alpha.value().getAsDouble()).isNegative();
    }

    @Test
    void alpha_without_variation_of_the_sum_is_undefined() {
        List<BigDecimal> same = row("0.1", "0.2");
        assertThat(CronbachAlpha.alpha(List.of(same, same, same)))
                .isEqualTo(Coefficient.undefined(Undefined.NO_VARIATION, 3));
        assertThat(CronbachAlpha.alpha(List.of(row("0", "1"), row("1", "0"), row("0.3", "0.7"))))
                .isEqualTo(Coefficient.undefined(Undefined.NO_VARIATION, 3));
    }

    @Test
    void two_sheets_are_too_few() {
        List<BigDecimal> one = row("0.1", "0.2");
        List<BigDecimal> other = row("0.3", "0.2");
        assertThat(CronbachAlpha.alpha(List.of(one, other)))
                .isEqualTo(Coefficient.undefined(Undefined.TOO_FEW_SHEETS, 2));
        assertThat(Correlation.pearson(List.of(new double[] {0, 1}, new double[] {1, 0})))
                .isEqualTo(Coefficient.undefined(Undefined.TOO_FEW_SHEETS, 2));
    }

    /** 0 1 3 4 with 0 2 2 4, in quarters: (4 * 24 - 8 * 8) / root of (40 * 32) = root of 0.8. */
    @Test
    void pearson_s_r_of_four_pairs_is_the_root_of_0_8() {
        List<double[]> pairs =
                List.of(new double[] {0, 0}, new double[] {0.25, 0.5}, new double[] {0.75, 0.5}, new double[] {1, 1});

        assertThat(Correlation.pearson(pairs).value().getAsDouble()).isCloseTo(Math.sqrt(0.8), within(1e-12));
    }

    @Test
    void without_variation_on_one_side_there_is_no_r() {
        List<double[]> pairs = List.of(new double[] {0.1, 0}, new double[] {0.1, 0.5}, new double[] {0.1, 0.7});
        assertThat(Correlation.pearson(pairs)).isEqualTo(Coefficient.undefined(Undefined.NO_VARIATION, 3));
    }

    /** By the mean covariance c and the mean variance v: alpha = k c / (v + (k - 1) c). */
    @ParameterizedTest
    @MethodSource("seeds")
    void alpha_is_the_one_that_covariances_give(int seed) {
        List<Placed> sheets = drawn(seed);
        List<double[]> rows = new ArrayList<>();
        for (Placed sheet : sheets) {
            List<Optional<Double>> values =
                    IntStream.range(0, 3).mapToObj(i -> value(sheet, i)).toList();
            if (values.stream().allMatch(Optional::isPresent)) {
                rows.add(values.stream().mapToDouble(Optional::get).toArray());
            }
        }
        Coefficient alpha = Scale.of(CODEBOOK, sheets).axes().get(0).alpha();
        assertThat(alpha.sheets()).isEqualTo(rows.size());
        if (alpha.value().isPresent()) {
            double variances = 0;
            double covariances = 0;
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double c = covariance(rows, i, j);
                    variances += i == j ? c / 3 : 0;
                    covariances += i == j ? 0 : c / 6;
                }
            }
            double expected = 3 * covariances / (variances + 2 * covariances);
            assertThat(alpha.value().getAsDouble())
                    .isCloseTo(expected, within(1e-9))
                    .isLessThanOrEqualTo(1);
        }
    }

    private static double covariance(List<double[]> rows, int i, int j) {
        double meanI = rows.stream().mapToDouble(row -> row[i]).average().orElseThrow();
        double meanJ = rows.stream().mapToDouble(row -> row[j]).average().orElseThrow();
        return rows.stream()
                .mapToDouble(row -> (row[i] - meanI) * (row[j] - meanJ))
                .average()
                .orElseThrow();
    }

    private static Optional<Double> value(Placed sheet, int indicator) {
        return sheet.sheet()
                .codings()
                .get(indicator)
                .levels()
                .map(levels -> (levels.lowest() + levels.highest()) / 8.0);
    }

    /** The rest of the axis is its score under a codebook without the indicator. */
    @ParameterizedTest
    @MethodSource("seeds")
    void an_indicator_correlates_with_its_axis_without_it(int seed) {
        List<Placed> sheets = drawn(seed);
        for (int i = 0; i < 4; i++) {
            List<Indicator> fewer = new ArrayList<>(INDICATORS);
            fewer.remove(i);
            Codebook without = Sketch.codebook(AXES, fewer, CODEBOOK.types());
            List<double[]> rows = new ArrayList<>();
            for (Placed sheet : sheets) {
                List<Choice> choices = new ArrayList<>(
                        sheet.sheet().codings().stream().map(c -> c.choice()).toList());
                choices.remove(i);
                Optional<Ratio> rest =
                        Sketch.classify(without, choices).scores().get(0).value();
                Optional<Double> own = value(sheet, i);
                if (rest.isPresent() && own.isPresent()) {
                    rows.add(new double[] {own.get(), rest.get().toDouble()});
                }
            }
            Coefficient r =
                    Scale.of(CODEBOOK, sheets).indicators().get(i).correlation().orElseThrow();
            assertThat(r.sheets()).isEqualTo(rows.size());
            if (r.value().isPresent()) {
                double expected = covariance(rows, 0, 1) / Math.sqrt(covariance(rows, 0, 0) * covariance(rows, 1, 1));
                assertThat(r.value().getAsDouble()).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_sheet_is_counted_once_in_every_table(int seed) {
        List<Placed> sheets = drawn(seed);
        Scale scale = Scale.of(CODEBOOK, sheets);
        for (Scale.OfIndicator of : scale.indicators()) {
            int counted = Stream.of(
                            of.levels(), of.ranges().values(), of.silences().values())
                    .flatMap(counts -> counts.stream())
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counted).isEqualTo(sheets.size());
        }
        for (Scale.OfAxis axis : scale.axes()) {
            assertThat(axis.scored() + axis.sheets(Leaning.INSUFFICIENT)).isEqualTo(sheets.size());
            assertThat(axis.atHalf()).hasSizeGreaterThanOrEqualTo(axis.sheets(Leaning.BORDER));
        }
        long typed = sheets.stream()
                .filter(sheet -> sheet.verdict().status().hasType())
                .count();
        assertThat(scale.types().stream().mapToInt(Scale.OfType::sheets).sum()).isEqualTo((int) typed);
        Archive archive = Archive.of(CODEBOOK, sheets, sheet -> true);
        for (CheckCount count : archive.counts()) {
            int kept = count.sheets(Status.DETERMINED, Effect.KEPT) + count.sheets(Status.PROVISIONAL, Effect.KEPT);
            int lost = count.lost(Status.DETERMINED) + count.lost(Status.PROVISIONAL);
            int without = count.withoutType(Effect.GAINED) + count.withoutType(Effect.STILL_NONE);
            assertThat(kept + lost + without).isEqualTo(count.tried());
            assertThat(archive.sheets().stream().filter(sheet -> losesOnlyIn(count.check(), sheet)))
                    .hasSize(count.alone());
            assertThat(count.moves().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(lost + count.withoutType(Effect.GAINED));
        }
    }

    private static boolean losesOnlyIn(Check check, Robustness sheet) {
        return sheet.standing() == Robustness.Standing.SHAKY
                && sheet.changes().size() == 1
                && sheet.changes().get(0).check().id().equals(check.id());
    }

    @Test
    void the_only_indicator_of_an_axis_has_neither_alpha_nor_correlation() {
        Scale scale = Scale.of(CODEBOOK, drawn(7));

        assertThat(scale.axes().get(1).alpha().undefined()).contains(Undefined.ONE_INDICATOR);
        assertThat(scale.indicators().get(4).correlation()).contains(Coefficient.undefined(Undefined.ONE_INDICATOR, 0));
        assertThat(scale.indicators().get(5).correlation()).isEmpty();
    }

    @Test
    void ranges_are_counted_by_their_ends() {
        List<Choice> choices = new ArrayList<>(Collections.nCopies(INDICATORS.size(), Sketch.level(1)));
        choices.set(0, Sketch.range(1, 3));

        Scale.OfIndicator first =
                Scale.of(CODEBOOK, List.of(placed(choices))).indicators().get(0);

        assertThat(first.ranges()).containsExactly(Map.entry(new Levels(1, 3), 1));
        assertThat(first.levels()).containsOnly(0);
    }

    @Test
    void a_median_is_midway_between_the_two_in_the_middle() {
        assertThat(Archive.median(new double[] {})).isEmpty();
        assertThat(Archive.median(new double[] {1, 2, 9})).hasValue(2);
        assertThat(Archive.median(new double[] {1, 2, 4, 9})).hasValue(3);
    }
}
