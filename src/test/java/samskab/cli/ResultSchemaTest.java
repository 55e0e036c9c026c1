package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema of results, tried with a validator that knows nothing of this project. */
class ResultSchemaTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/docs/schema/result.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource({"classify, examples", "advise, examples", "check, examples"})
    void every_result_fits_it_whole_and_line_by_line(String command, String path) {
        String whole = Run.of(command, path, "--format", "json", "--lang", "en").out();
        Stream<String> lines = Run.of(command, path, "--format", "ndjson", "--lang", "da")
                .out()
                .lines();

        assertThat(errors(whole)).isEmpty();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(errors(line)).isEmpty());
    }

    @Test
    void another_theory_fits_it_too() {
        String[] arguments = {
            "classify", "src/docs/value-configuration", "--codebook", "value-configuration", "--format", "json"
        };

        assertThat(errors(Run.of(arguments).out())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"type\" : \"equal\"", "\"status\" : \"provisional\"", "\"standing\" : \"open\""})
    void a_result_that_says_something_else_does_not_fit_it(String part) {
        String whole = Run.of("classify", "examples/types/new-offer.yaml", "--format", "json", "--lang", "en")
                .out();

        assertThat(whole).contains(part);
        assertThat(errors(whole.replace(part, part.replaceFirst("\"[a-z]+\"$", "\"Something else\""))))
                .isNotEmpty();
    }
}
