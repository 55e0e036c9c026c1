package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import samskab.casefile.CodingSheet;
import samskab.codebook.Language;
import samskab.report.Format;
import samskab.report.Messages;
import samskab.report.Outcome;

/** What one document does to a batch: the work throws at the one in the middle. */
class CasesTest {

    private static final int DOCUMENTS = 301;
    private static final int MIDDLE = 151;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void a_document_that_the_stack_does_not_suffice_for_is_refused_and_the_others_are_done(String threads) {
        Run run = run(threads, sheet -> {
            throw new StackOverflowError();
        });

        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(1 + DOCUMENTS + 1)
                .element(MIDDLE)
                .asString()
                .startsWith("{\"kind\":\"refused\",\"file\":\"in\",\"document\":151,\"line\":601,\"column\":1,"
                        + "\"id\":\"document-too-complex\"");
        assertThat(run.out())
                .endsWith("{\"kind\":\"end\",\"cases\":300,\"refused\":1,\"lines\":303}\n")
                .contains("\"title\":\"Case 150\"", "\"title\":\"Case 152\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void a_bug_is_a_bug_and_names_the_document(String threads) {
        Run run = run(threads, sheet -> {
            throw new UnsupportedOperationException("no idea");
        });

        assertThat(run.exit()).isEqualTo(ExitCode.BUG);
        assertThat(run.err())
                .startsWith("This is a fault in samskab, not in your input: "
                        + "java.lang.UnsupportedOperationException: no idea at samskab.cli.CasesTest.")
                .endsWith("\n  It happened with the document that begins at in:601.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void so_is_an_error(String threads) {
        Run run = run(threads, sheet -> {
            throw new AssertionError("never");
        });

        assertThat(run.exit()).isEqualTo(ExitCode.BUG);
        assertThat(run.err()).contains("java.lang.AssertionError: never").contains("begins at in:601.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void too_little_memory_is_nobodys_fault(String threads) {
        Run run = run(threads, sheet -> {
            throw new OutOfMemoryError();
        });

        assertThat(run.exit()).isEqualTo(ExitCode.BUG);
        assertThat(run.err())
                .isEqualTo(
                        "error: there is not enough memory; use fewer --threads, or set SAMSKAB_JAVA_OPTS to “-Xmx2g” "
                                + "for more\n");
    }

    private static Run run(String threads, Consumer<CodingSheet> atTheMiddle) {
        String in = IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> "---\ncase: c" + number + "\ntitle: Case " + number + "\ncodings: {means: task}\n")
                .collect(Collectors.joining());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                Terminal.of(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        new Properties(),
                        Map.of()),
                Messages.in(Language.EN),
                "");
        int exit;
        try {
            exit = new CommandLine(new Faulty(console, atTheMiddle).spec())
                    .setExecutionExceptionHandler(new Failures(console))
                    .execute("--format=ndjson", "--threads=" + threads, "--stdin-name=in", "-");
        } catch (Error e) {
            exit = new Failures(console).handle(e);
        }
        console.flushErr();
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
    }

    /** Checks cases, and has something to say at the one in the middle. */
    private static final class Faulty implements Command {

        private final Common common;
        private final Cases cases = new Cases(Format.NDJSON);
        private final Consumer<CodingSheet> atTheMiddle;

        Faulty(Console console, Consumer<CodingSheet> atTheMiddle) {
            this.common = new Common(console);
            this.atTheMiddle = atTheMiddle;
        }

        @Override
        public CommandSpec spec() {
            return cases.command(common, this, "check", List.of());
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            return cases.report(common, Format::openCheck, codebook -> sheet -> {
                if (sheet.title().equals("Case " + MIDDLE)) {
                    atTheMiddle.accept(sheet);
                }
                return new Outcome.Checked(sheet);
            });
        }
    }
}
