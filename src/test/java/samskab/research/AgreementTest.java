package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samskab.casefile.CaseReader;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.research.Agreement.Alone;
import samskab.research.Agreement.Coder;
import samskab.research.Figure.Interval;
import samskab.source.Document;
import samskab.source.Identified;

/** What is compared, what is not, and what is counted. */
class AgreementTest {

    private static final Codebook CODEBOOK = Codebooks.builtIn(Codebooks.STANDARD);
    private static final CaseReader READER = new CaseReader(CODEBOOK);
    private static final Classifier CLASSIFIER = new Classifier(CODEBOOK);
    private static final Resampling RESAMPLING = new Resampling(1, 100);
    private static final int MEANS = index("means");

    private static int index(String indicator) {
        return Identified.ids(CODEBOOK.indicators()).indexOf(indicator);
    }

    /** All indicators that count at the level in the middle. */
    private static final String MIDDLE = CODEBOOK.indicators().stream()
            .filter(indicator -> indicator.use() != Use.RECORDED)
            .map(indicator -> indicator.id() + ": " + indicator.levels().get(2).id())
            .collect(Collectors.joining(", "));

    private static Placed sheet(String id, String phase, String coder, String codings) {
        String text =
                "case: " + id + "\ntitle: A\nphase: " + phase + "\ncoder: " + coder + "\ncodings: {" + codings + "}\n";
        CodingSheet sheet = READER.read(Document.of("a.yaml", text)).sheet().orElseThrow();
        return new Placed(sheet, CLASSIFIER.classify(sheet));
    }

    private static Placed sheet(String id, String coder, String codings) {
        return sheet(id, "planning", coder, codings);
    }

    /** All indicators that count at their first level or at their last, axis by axis. */
    private static String whole(boolean predictable, boolean external) {
        return CODEBOOK.indicators().stream()
                .filter(indicator -> indicator.use() != Use.RECORDED)
                .map(indicator -> indicator.id() + ": "
                        + level(
                                indicator,
                                indicator.axis().orElseThrow().equals("predictability") ? predictable : external))
                .collect(Collectors.joining(", "));
    }

    private static String level(Indicator indicator, boolean last) {
        return indicator.levels().get(last ? indicator.levels().size() - 1 : 0).id();
    }

    private static Agreement agreement(Placed... sheets) {
        return agreement(List.of(sheets));
    }

    private static Agreement agreement(List<Placed> sheets) {
        return Agreement.of(CODEBOOK, Unit.of(sheets), RESAMPLING);
    }

    @Test
    void sheets_belong_together_by_case_and_phase() {
        Agreement agreement = agreement(
                sheet("x", "planning", "a", "means: task"),
                sheet("x", "insight", "a", "means: task"),
                sheet("x", "planning", "b", "means: task"),
                sheet("y", "planning", "a", "means: task"),
                sheet("z", "planning", "b", "means: task"),
                sheet("z", "insight", "a", "means: task"));

        assertThat(agreement.units()).isEqualTo(1);
        assertThat(agreement.cases()).isEqualTo(1);
        assertThat(agreement.coders()).containsExactly(new Coder("a", 4, 1), new Coder("b", 2, 1));
        assertThat(agreement.alone().stream().map(AgreementTest::key))
                .containsExactly("x insight a true", "y planning a false", "z planning b true", "z insight a true");
    }

    private static String key(Alone alone) {
        CodingSheet sheet = alone.sheet().sheet();
        return sheet.caseId() + " " + sheet.phase().id() + " " + sheet.coder().orElseThrow() + " " + alone.elsewhere();
    }

    @Test
    void silences_and_ranges_are_no_values_and_are_counted() {
        Reliability means = agreement(
                        sheet("v", "a", ""),
                        sheet("v", "b", "means: task"),
                        sheet("w", "a", "means: undecided"),
                        sheet("w", "b", "means: not-described"),
                        sheet("x", "a", "means: [task, chosen]"),
                        sheet("x", "b", "means: not-applicable"),
                        sheet("y", "a", "means: task"),
                        sheet("y", "b", "means: chosen"),
                        sheet("z", "a", "means: chosen"),
                        sheet("z", "b", "means: chosen"))
                .indicators()
                .get(MEANS);

        assertThat(means.missing())
                .isEqualTo(Map.of(Gap.NOT_DESCRIBED, 2, Gap.UNDECIDED, 1, Gap.RANGE, 1, Gap.NOT_APPLICABLE, 1));
        assertThat(means.pairable()).isEqualTo(2);
        assertThat(means.values()).isEqualTo(4);
        assertThat(means.lone()).isEqualTo(1);
        assertThat(means.pairs()).isEqualTo(2);
        assertThat(means.agreeing()).isEqualTo(1);
    }

    @Test
    void a_provisional_type_is_a_type_and_a_border_is_none() {
        String provisional = whole(true, false)
                .replace("means: finished", "means: nothing")
                .replaceAll("(limits|change): [a-z-]+", "$1: not-described");
        Reliability type = agreement(
                        sheet("x", "a", whole(true, false)),
                        sheet("x", "b", provisional),
                        sheet("y", "a", ""),
                        sheet("y", "b", whole(false, true)),
                        sheet("z", "a", MIDDLE),
                        sheet("z", "b", MIDDLE))
                .type();

        assertThat(CLASSIFIER
                        .classify(sheet("x", "b", provisional).sheet())
                        .status()
                        .id())
                .isEqualTo("provisional");
        assertThat(type.pairable()).isEqualTo(1);
        assertThat(type.agreeing()).isEqualTo(1);
        assertThat(type.missing()).isEqualTo(Map.of(Gap.UNDETERMINED, 1, Gap.BORDER, 2));
    }

    @Test
    void a_score_that_says_nothing_is_no_value() {
        Reliability score = agreement(sheet("x", "a", "means: task"), sheet("x", "b", whole(true, true)))
                .axes()
                .get(0);

        assertThat(score.pairable()).isZero();
        assertThat(score.missing()).isEqualTo(Map.of(Gap.INSUFFICIENT, 1));
    }

    /** Sheets of some coders on some cases, drawn; some coders leave cases out. */
    private static List<Placed> drawn(int seed, int coders) {
        Random random = new Random(seed);
        List<Placed> sheets = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            boolean predictable = random.nextBoolean();
            boolean external = random.nextBoolean();
            for (int coder = 0; coder < coders; coder++) {
                if (random.nextInt(6) > 0) {
                    boolean differs = random.nextInt(3) == 0;
                    String phase = number % 3 == 0 ? "insight" : "planning";
                    sheets.add(sheet("case-" + number, phase, "c" + coder, whole(predictable ^ differs, external)));
                }
            }
        }
        return sheets;
    }

    private static List<Reliability> all(Agreement agreement) {
        return Stream.of(Stream.of(agreement.type()), agreement.axes().stream(), agreement.indicators().stream())
                .flatMap(reliabilities -> reliabilities)
                .toList();
    }

    @Test
    void the_order_of_the_sheets_makes_no_difference() {
        List<Placed> sheets = drawn(1, 2);
        List<Placed> other = new ArrayList<>(sheets);
        Collections.reverse(other);

        assertThat(all(agreement(other)).stream().map(AgreementTest::rounded))
                .isEqualTo(all(agreement(sheets)).stream()
                        .map(AgreementTest::rounded)
                        .toList());
    }

    @Test
    void two_coders_have_kappas_and_more_are_left_out_one_by_one() {
        List<Reliability> two = all(agreement(drawn(1, 2)));
        List<Reliability> three = all(agreement(drawn(1, 3)));

        assertThat(two).allMatch(reliability -> reliability.without().isEmpty());
        assertThat(two)
                .allMatch(reliability -> reliability.kappa().isPresent() == (reliability.metric() != Metric.INTERVAL));
        assertThat(two)
                .allMatch(reliability -> reliability.linear().isPresent() == (reliability.metric() == Metric.ORDINAL));
        assertThat(three).allMatch(reliability -> reliability.without().size() == 3);
        assertThat(three).allMatch(reliability -> reliability.kappa().isEmpty());
    }

    @Test
    void without_a_coder_it_is_as_if_the_sheets_were_not_there() {
        List<Placed> sheets = drawn(2, 4);
        List<Coder> coders = agreement(sheets).coders();
        for (int i = 0; i < coders.size(); i++) {
            String name = coders.get(i).name();
            int left = i;
            List<Double> rest =
                    all(agreement(sheets.stream()
                                    .filter(sheet -> !Unit.coder(sheet).equals(name))
                                    .toList()))
                            .stream()
                            .map(reliability -> rounded(reliability.alpha().value()))
                            .toList();

            assertThat(all(agreement(sheets)).stream()
                            .map(reliability -> rounded(reliability.without().get(left))))
                    .isEqualTo(rest);
        }
        assertThat(agreement(sheets).type().without().stream().distinct()).hasSizeGreaterThan(1);
    }

    private static List<Double> rounded(Reliability reliability) {
        OptionalDouble low = reliability.alpha().interval().stream()
                .mapToDouble(Interval::low)
                .findFirst();
        return List.of(rounded(reliability.alpha().value()), rounded(low));
    }

    /** Without the last digits, in which sums of the same numbers may differ. */
    private static double rounded(OptionalDouble number) {
        return Math.rint(number.orElse(-9) * 1e12) / 1e12;
    }

    @Test
    void of_one_case_alone_nothing_can_be_drawn() {
        Agreement agreement = agreement(
                sheet("x", "planning", "a", "means: task"),
                sheet("x", "planning", "b", "means: task"),
                sheet("x", "insight", "a", "means: chosen"),
                sheet("x", "insight", "b", "means: chosen"));

        assertThat(agreement.indicators().get(MEANS).alpha().value()).hasValue(1);
        assertThat(agreement.indicators().get(MEANS).alpha().interval()).isEmpty();
    }

    @Test
    void without_a_unit_in_common_everything_is_undefined() {
        Agreement agreement = agreement(sheet("x", "a", whole(true, true)), sheet("y", "b", whole(true, true)));

        assertThat(all(agreement))
                .allMatch(reliability -> reliability.pairs() == 0
                        && reliability.alpha().value().isEmpty()
                        && reliability.kappa().stream()
                                .allMatch(kappa -> kappa.value().isEmpty()));
    }
}
