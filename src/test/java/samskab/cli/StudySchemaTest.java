package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema of each study, tried with a validator that knows nothing of this project. */
class StudySchemaTest {

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** Nothing coded, nothing applicable, all at 0.5, a score of 0, and something refused. */
    private static final String AWKWARD = """
            case: nothing
            title: Nothing
            codings: {}
            ---
            case: nowhere
            title: Nowhere
            scope: {both-sides: {answer: no, evidence: "offices only"}}
            codings: {means: not-applicable, result: not-applicable, entry: not-applicable, limits: not-applicable, \
            change: not-applicable, matter: not-applicable, drive: not-applicable, responsibility: not-applicable}
            ---
            case: half
            title: Half
            codings: {means: alternatives, result: partly, matter: public-task, drive: public, responsibility: public, \
            discretion: agreed}
            ---
            case: bad
            title: Bad
            codings: {means: nonsense}
            """;

    @TempDir
    private Path folder;

    private static List<?> errors(String study, String json) {
        return SCHEMAS.computeIfAbsent(study, StudySchemaTest::schema).validate(json, InputFormat.JSON);
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/docs/schema/" + name + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String study(String call, String lang) {
        return Run.of((call + " --format json --lang " + lang).split(" ")).out();
    }

    private static String name(String call) {
        return call.split(" ")[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain examples",
                "explain src/docs/value-configuration --codebook value-configuration",
                "robustness examples",
                "robustness examples/village-hall.yaml",
                "robustness examples/projects --coder a",
                "robustness examples --coder ab --phase insight",
                "robustness src/docs/value-configuration --codebook value-configuration",
                "robustness src/test/sessions/robustness --allow-empty",
                "agree examples/projects --replications 100",
                "evaluate examples",
                "evaluate src/docs/value-configuration --codebook value-configuration",
                "compare examples/shared-meals.yaml",
                "compare examples",
                "compare examples/types/waste-sorting.yaml examples/village-hall.yaml",
                "compare src/docs/value-configuration/chain.yaml src/docs/value-configuration/network.yaml --codebook "
                        + "value-configuration"
            })
    void every_study_fits_its_schema(String call) {
        assertThat(errors(name(call), study(call, "en"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "robustness", "evaluate"})
    void a_study_with_nothing_to_say_fits_it_too(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("awkward.yaml"), AWKWARD);
        String json = study(name + " " + file, "da");

        assertThat(json).contains("\"level-unknown\"");
        assertThat(errors(name, json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "robustness", "evaluate"})
    void a_study_of_drawn_and_broken_sheets_fits_it(String name) throws IOException {
        String stream = DrawnSheets.mixed(200).collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("stream.yaml"), stream);
        Run run = Run.of(name, file.toString(), "--format", "json", "--lang", "da");

        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(errors(name, run.out())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "nowhere", "half"})
    void a_comparison_with_nothing_to_say_fits_it_too(String first) throws IOException {
        String sheet =
                AWKWARD.split("---\n")[List.of("nothing", "nowhere", "half").indexOf(first)];
        Path one = Files.writeString(folder.resolve("one.yaml"), sheet.replace("codings", "phase: planning\ncodings"));
        Path other =
                Files.writeString(folder.resolve("other.yaml"), sheet.replace("codings", "phase: insight\ncodings"));

        assertThat(errors("compare", study("compare " + one + " " + other, "en")))
                .isEmpty();
        assertThat(errors("compare", study("compare " + one + " examples/village-hall.yaml", "da")))
                .isEmpty();
    }

    @Test
    void a_comparison_of_results_fits_it_whatever_was_drawn_and_refused() throws IOException {
        Path file = folder.resolve("stream.yaml");
        List<String> results = List.of(folder + "/old.json", folder + "/new.ndjson", folder + "/none.json");
        Files.writeString(file, AWKWARD + "---\n" + DrawnSheets.mixed(200).collect(Collectors.joining()));
        save(file, "json", results.get(0));
        Files.writeString(
                file,
                DrawnSheets.mixed(300).skip(150).collect(Collectors.joining()) + "---\n"
                        + AWKWARD.replace("alternatives", "chosen"));
        save(file, "ndjson", results.get(1));
        Files.writeString(file, "");
        save(file, "json", results.get(2));

        for (String old : results) {
            for (String now : results) {
                String json = study("compare " + old + " " + now, "en");
                assertThat(errors("compare", json)).as(old + " " + now).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"refusedInTheOther, refused", "otherType, type", "not-described, unknown", "weight, mass"})
    void a_comparison_of_results_that_says_something_else_does_not_fit(String part, String other) throws IOException {
        Path codebook = folder.resolve("codebook.yaml");
        Files.writeString(codebook, Run.of("codebook", "--export").out().replace("weight: 1.5", "weight: 1"));
        Path file = Files.writeString(folder.resolve("a.yaml"), AWKWARD);
        save(file, "json", folder + "/old.json");
        Files.writeString(file, AWKWARD.replace("case: half", "case: other").replace("{}", "{drive: public}"));
        String result = folder + "/new.json";
        Run.of("classify", file.toString(), "--codebook", codebook.toString(), "--format", "json", "--output", result);
        String json = study("compare " + folder + "/old.json " + result, "en");

        assertThat(json).contains('"' + part + '"');
        assertThat(errors("compare", json)).isEmpty();
        assertThat(errors("compare", json.replace('"' + part + '"', '"' + other + '"')))
                .isNotEmpty();
    }

    private static void save(Path file, String format, String result) {
        Run.of("classify", file.toString(), "--format", format, "--output", result, "--allow-empty", "--lang", "en");
    }

    @Test
    void an_explanation_fits_it_line_by_line() {
        assertThat(Run.of("explain", "examples", "--format", "ndjson", "--lang", "en")
                        .out()
                        .lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(errors("explain", line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void an_agreement_fits_it_however_many_coded_and_whatever_was_refused(int coders) throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "case: x\n");
        for (int coder = 0; coder < coders; coder++) {
            Files.writeString(
                    folder.resolve(coder + ".yaml"),
                    "case: x\ntitle: X\ncoder: c" + coder + "\ncodings: {means: task, result: [none, direction]}\n");
        }
        String json = study("agree examples/projects --replications 100 " + folder, "en");

        assertThat(json).contains("\"key-missing\"");
        assertThat(errors("agree", json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain examples/village-hall.yaml | \"pull\" : -0.16666666666666666 | \"pull\" : -0.6",
                "explain examples/village-hall.yaml | \"use\" : \"optional\" | \"use\" : \"spare\"",
                "explain examples/village-hall.yaml | \"undefined\" : null | \"undefined\" : \"because\"",
                "explain examples/village-hall.yaml | \"leftOut\" | \"left\"",
                "explain examples/village-hall.yaml | \"distance\" : 2 | \"distance\" : 0",
                "robustness examples | \"standing\" : \"shaky\" | \"standing\" : \"sturdy\"",
                "robustness examples | \"kind\" : \"median\" | \"kind\" : \"mode\"",
                "robustness examples | \"cutOffShare\" : 1.0 | \"cutOffShare\" : 1.5",
                "robustness examples | \"undefined\" : null | \"undefined\" : 0",
                "robustness examples | \"tried\" : 7 | \"tired\" : 7",
                "agree examples/projects --replications 100 | \"metric\" : \"ordinal\" | \"metric\" : \"else\"",
                "agree examples/projects --replications 100 | \"undefined\" : \"no-pairs\" | \"undefined\" : \"else\"",
                "agree examples/projects --replications 100 | \"value\" : 1.0 | \"value\" : \"else\"",
                "agree examples/projects --replications 100 | \"level\" : 0.95 | \"level\" : \"else\"",
                "agree examples/projects --replications 100 | \"border\" : 1 | \"border\" : \"else\"",
                "evaluate examples | \"status\" : \"provisional\" | \"status\" : \"sure\"",
                "evaluate examples | \"kappaUndefined\" : null | \"kappaUndefined\" : \"chance\"",
                "evaluate examples | \"needed\" : \"high\" | \"needed\" : 1",
                "evaluate examples | \"of\" : 3 | \"of\" : 3.5",
                "evaluate examples | \"counts\" | \"count\"",
                "compare examples/shared-meals.yaml | \"reach\" : \"still\" | \"reach\" : \"far\"",
                "compare examples/shared-meals.yaml | \"study\" : \"phases\" | \"study\" : \"cases\"",
                "compare examples/shared-meals.yaml | \"overall\" : { | \"overall\" : [ ], \"all\" : {",
                "compare examples/shared-meals.yaml | \"noScore\" : 0 | \"noScore\" : null",
                "compare examples/shared-meals.yaml | \"silence\" : \"not-described\" | \"silence\" : \"none\"",
                "compare examples/types/new-offer.yaml examples/village-hall.yaml | \"share\" : 0.0 | \"share\" : \"0\"",
                "compare examples/types/new-offer.yaml examples/village-hall.yaml | \"firm\" : false | \"firm\" : 0"
            })
    void a_study_that_says_something_else_does_not_fit(String call, String part, String other) {
        String json = study(call, "en");

        assertThat(json).contains(part);
        assertThat(errors(name(call), json.replace(part, other))).isNotEmpty();
    }
}
