package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.codebook.Type;
import samskab.source.Identified;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The evaluation of drawn sheets, counted again by hand from what {@code classify} says of them. */
class EvaluateTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Codebook CODEBOOK = Codebooks.builtIn(Codebooks.STANDARD);
    private static final int SHEETS = 700;

    @TempDir
    Path folder;

    private String stream() throws IOException {
        String stream = DrawnSheets.mixed(SHEETS).collect(Collectors.joining());
        return Files.writeString(folder.resolve("stream.yaml"), stream).toString();
    }

    private static JsonNode json(String... arguments) {
        return JSON.readTree(Run.of(arguments).out());
    }

    private static List<JsonNode> expecting(String file) {
        List<JsonNode> cases = new ArrayList<>();
        for (JsonNode one :
                json("classify", file, "--format", "json", "--lang", "en").get("cases")) {
            if (!one.get("expected").isNull()) {
                cases.add(one);
            }
        }
        return cases;
    }

    @Test
    void every_count_is_that_of_the_verdicts() throws IOException {
        String file = stream();
        JsonNode evaluation = json("evaluate", file, "--format", "json", "--lang", "en");
        Map<String, Integer> counted = new TreeMap<>();
        List<JsonNode> cases = expecting(file);
        for (JsonNode one : cases) {
            String status = one.get("status").asString();
            String found = one.get("type").isNull() ? status : one.get("type").asString();
            counted.merge(where(status) + " " + one.get("expected").asString() + " " + found, 1, Integer::sum);
        }
        Map<String, Integer> said = new TreeMap<>();
        matrix("determined", evaluation.get("determined").get("matrix"), said);
        matrix("provisional", evaluation.get("provisional").get("matrix"), said);
        matrix("without", evaluation.get("withoutType"), said);

        assertThat(said).isEqualTo(counted).hasSizeGreaterThan(20);
        assertThat(evaluation.get("counts").get("sheets").asInt()).isEqualTo(cases.size());
        assertThat(evaluation.get("sheets")).hasSameSizeAs(cases);
    }

    private static String where(String status) {
        return List.of("determined", "provisional").contains(status) ? status : "without";
    }

    /** Cells that are not empty. */
    private static void matrix(String name, JsonNode matrix, Map<String, Integer> cells) {
        matrix.propertyNames()
                .forEach(row -> matrix.get(row).propertyNames().forEach(column -> {
                    int count = matrix.get(row).get(column).asInt();
                    if (count > 0) {
                        cells.put(name + " " + row + " " + column, count);
                    }
                }));
    }

    @Test
    void the_shares_are_those_of_the_matrix() throws IOException {
        JsonNode determined =
                json("evaluate", stream(), "--format", "json", "--lang", "en").get("determined");
        JsonNode matrix = determined.get("matrix");
        double total = 0;
        double right = 0;
        double chance = 0;
        for (Type type : CODEBOOK.types()) {
            String id = type.id();
            double expected =
                    matrix.get(id).valueStream().mapToInt(JsonNode::asInt).sum();
            double found =
                    matrix.valueStream().mapToInt(row -> row.get(id).asInt()).sum();
            double hit = matrix.get(id).get(id).asInt();
            JsonNode figures = determined.get("types").get(id);
            assertThat(figures.get("precision").get("value").asDouble()).isEqualTo(hit / found);
            assertThat(figures.get("recall").get("value").asDouble()).isEqualTo(hit / expected);
            total += expected;
            right += hit;
            chance += expected * found;
        }
        double byChance = chance / total / total;
        assertThat(determined.get("right").get("value").asDouble()).isEqualTo(right / total);
        assertThat(determined.get("kappa").get("value").asDouble())
                .isCloseTo((right / total - byChance) / (1 - byChance), within(1e-12));
    }

    /** Worked out again in doubles from the levels that classify shows. */
    @Test
    void what_put_a_sheet_on_the_wrong_side_adds_up_to_its_distance() throws IOException {
        String file = stream();
        Map<Integer, JsonNode> byLine = expecting(file).stream()
                .collect(Collectors.toMap(one -> one.get("line").asInt(), one -> one));
        JsonNode misplaced =
                json("evaluate", file, "--format", "json", "--lang", "en").get("misplaced");

        assertThat(misplaced).hasSizeGreaterThan(60);
        for (JsonNode one : misplaced) {
            JsonNode classified =
                    Objects.requireNonNull(byLine.get(one.get("line").asInt()));
            assertThat(one.get("type").asString())
                    .isNotEqualTo(one.get("expected").asString());
            assertThat(one.get("axes")).isNotEmpty();
            for (JsonNode axis : one.get("axes")) {
                addsUp(axis, classified);
            }
        }
    }

    private static void addsUp(JsonNode axis, JsonNode classified) {
        String id = axis.get("axis").asString();
        double sign = axis.get("needed").asString().equals("high") ? -1 : 1;
        Map<String, Double> toTheWrongSide = new TreeMap<>();
        double weights = coded(id, classified)
                .mapToDouble(indicator -> indicator.weight().doubleValue())
                .sum();
        double[] against = {0};
        coded(id, classified).forEach(indicator -> {
            double pull = sign * indicator.weight().doubleValue() * (value(indicator, classified) - 0.5) / weights;
            if (pull > 0) {
                toTheWrongSide.put(indicator.id(), pull);
            }
            against[0] += Math.max(0, -pull);
        });
        double sum = 0;
        double before = 1;
        for (JsonNode pull : axis.get("pulls")) {
            double share = pull.get("share").asDouble();
            assertThat(share)
                    .isCloseTo(toTheWrongSide.remove(pull.get("indicator").asString()), within(1e-12));
            assertThat(share).isLessThanOrEqualTo(before);
            before = share;
            sum += share;
        }
        assertThat(toTheWrongSide).isEmpty();
        assertThat(axis.get("against").asDouble()).isCloseTo(against[0], within(1e-12));
        assertThat(axis.get("distance").asDouble()).isCloseTo(sum - against[0], within(1e-12));
        assertThat(axis.get("value").asDouble())
                .isCloseTo(0.5 + sign * axis.get("distance").asDouble(), within(1e-12));
    }

    private static Stream<Indicator> coded(String axis, JsonNode classified) {
        return CODEBOOK.indicators().stream()
                .filter(indicator -> indicator.axis().filter(axis::equals).isPresent())
                .filter(indicator ->
                        classified.get("codings").get(indicator.id()).has("levels"));
    }

    private static double value(Indicator indicator, JsonNode classified) {
        return classified
                .get("codings")
                .get(indicator.id())
                .get("levels")
                .valueStream()
                .mapToDouble(id -> Identified.find(indicator.levels(), id.asString())
                        .map(Level::value)
                        .orElseThrow()
                        .doubleValue())
                .average()
                .orElseThrow();
    }

    @Test
    void a_sheet_is_misplaced_exactly_where_a_type_was_found_that_is_not_the_expected() throws IOException {
        String file = stream();
        List<Integer> wrong = expecting(file).stream()
                .filter(one -> !one.get("type").isNull() && !one.get("type").equals(one.get("expected")))
                .map(one -> one.get("line").asInt())
                .toList();
        JsonNode misplaced =
                json("evaluate", file, "--format", "json", "--lang", "en").get("misplaced");

        assertThat(misplaced.valueStream().map(one -> one.get("line").asInt())).containsExactlyElementsOf(wrong);
    }

    @Test
    void threads_change_nothing() throws IOException {
        String file = stream();
        Run one = Run.of("evaluate", file, "--lang", "da", "--threads", "1");

        assertThat(Run.of("evaluate", file, "--lang", "da", "--threads", "2").equals(one))
                .isTrue();
    }

    @Test
    void a_misplaced_sheet_is_within_reach_exactly_where_its_type_is_a_candidate() throws IOException {
        String file = stream();
        Map<Integer, JsonNode> byLine = expecting(file).stream()
                .collect(Collectors.toMap(one -> one.get("line").asInt(), one -> one));
        for (JsonNode one :
                json("evaluate", file, "--format", "json", "--lang", "en").get("misplaced")) {
            JsonNode candidates =
                    Objects.requireNonNull(byLine.get(one.get("line").asInt())).get("candidates");
            assertThat(one.get("withinReach").asBoolean())
                    .isEqualTo(candidates.valueStream().anyMatch(one.get("expected")::equals));
        }
    }

    /** So many that the figures of a type no longer fit beside each other, nor a count below the shortest name. */
    @Test
    void large_numbers_stay_apart_and_on_the_page() throws IOException {
        Path file = folder.resolve("many.yaml");
        Files.writeString(
                file,
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "---\ncase: c" + i + "\ntitle: T\nexpected: equal\ncodings: {means: nothing,"
                                + " result: none, entry: define-matter, limits: nothing, change: aim-too,"
                                + " matter: public-task, drive: public, responsibility: public}\n")
                        .collect(Collectors.joining()));
        List<String> lines = Run.of("evaluate", file.toString(), "--lang", "en")
                .out()
                .lines()
                .toList();

        assertThat(lines)
                .contains("  Equal: Precision 10000 of 10000, 1.00 (1.00 to 1.00); Recall 10000 of 10000,")
                .contains("Equal                        0                 0  10000             0   10000")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
}
