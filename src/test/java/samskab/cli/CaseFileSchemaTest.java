package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of case files, tried with a validator that knows nothing of this project. */
class CaseFileSchemaTest {

    private static final String GOOD = "case: a\ntitle: A\ncodings: {means: task}\n";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("codebook", "--schema", "--lang", "en").out());

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    static List<String> exampleDocuments() throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                documents.addAll(List.of(Files.readString(file).split("(?m)^---$")));
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("exampleDocuments")
    void every_example_fits_it(String document) {
        assertThat(errors(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void a_blank_case_file_fits_it(String language) {
        assertThat(errors(Run.of("new", "--lang", language).out())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scope: {bought: yes, hearing: {answer: not-described, evidence: e, at: p}}",
                "focus: {framing: done}",
                "purposes: {gains: [community, other]}",
                "phase: insight",
                "period: 2024",
                "expected: equal",
                "coder: ab",
                "coder: 7",
                "scope: {bought: {answer: undecided, coders: {a: yes, b/c: {answer: no, evidence: e}}}}"
            })
    void what_may_stand_in_a_case_file_fits_it(String line) {
        assertThat(errors(GOOD + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: A",
                "coder: A B",
                "phase: middle",
                "scope: {bought: maybe}",
                "scope: {sold: yes}",
                "purposes: {gains: community}",
                "purposes: {gains: [community, community]}",
                "focus: {framing: yes}",
                "sources: one",
                "expected: mixed",
                "codebook: other@1",
                "scope: {bought: {answer: no, coders: [a]}}"
            })
    void what_may_not_stand_in_a_case_file_does_not(String line) {
        assertThat(errors(GOOD + line + "\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{means: tsak}",
                "{means: [task]}",
                "{means: {evidence: e}}",
                "{means: {level: task, note: n}}",
                "{means: {level: task, coders: {a: tsak}}}",
                "{means: {level: task, coders: {a: {level: task, why: x}}}}",
                "{meens: task}",
                "[means]"
            })
    void a_coding_that_the_reader_refuses_does_not(String codings) {
        assertThat(errors("case: a\ntitle: A\ncodings: " + codings + "\n")).isNotEmpty();
    }

    @Test
    void what_several_coders_found_fits_it() {
        assertThat(errors("case: a\ntitle: A\ncodings: {means: {level: [task, alternatives], decided-by: a, reason: r,"
                        + " coders: {a: task, b: {level: alternatives, evidence: e, at: p}}}}\n"))
                .isEmpty();
    }

    @Test
    void a_consensus_fits_it(@TempDir Path folder) throws IOException {
        String sheet = Run.of("agree", "examples/projects", "--sheet").out();
        Path filled = Files.writeString(
                folder.resolve("sheet"),
                sheet.replace(
                        "decision:\n    reason:\n", "decision: not-described\n    reason: r\n    decided-by: d\n"));
        Run run = Run.of("agree", "examples/projects", "--merge", filled.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        String[] documents = run.out().split("(?m)^---$");
        assertThat(documents).hasSize(15);
        assertThat(Stream.of(documents).skip(1))
                .allSatisfy(document -> assertThat(errors(document)).isEmpty());
    }

    @Test
    void case_title_and_codings_must_be_there() {
        assertThat(errors("case: a\ntitle: A\n")).isNotEmpty();
        assertThat(errors("case: a\ncodings: {}\n")).isNotEmpty();
        assertThat(errors("title: A\ncodings: {}\n")).isNotEmpty();
    }
}
