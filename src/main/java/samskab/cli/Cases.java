package samskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import samskab.batch.Batch;
import samskab.batch.Input;
import samskab.batch.Inputs;
import samskab.casefile.CaseReader;
import samskab.casefile.CaseReader.Read;
import samskab.casefile.CodingSheet;
import samskab.casefile.Register;
import samskab.codebook.Codebook;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.Report;
import samskab.report.Setting;
import samskab.report.Visible;
import samskab.source.Diagnostic;

/** The case files that a command is about: finding them, reading them, and reporting what became of them. */
final class Cases {

    private static final List<Format> FORMATS = List.of(Format.values());

    private final OptionSpec format = Common.formatOption(FORMATS);
    private final OptionSpec threads = Options.word("--threads", "N");
    private final PositionalParamSpec paths = PositionalParamSpec.builder()
            .paramLabel("PATH")
            .descriptionKey("path")
            .arity("0..*")
            .type(String[].class)
            .initialValue(new String[0])
            .build();

    /** A command that is about case files. */
    CommandSpec command(Common common, Command command, String name, OptionSpec... own) {
        OptionSpec[] all =
                Stream.concat(Stream.of(own), Stream.of(format, threads)).toArray(OptionSpec[]::new);
        return common.command(command, name, all).addPositional(paths);
    }

    /** A document that was read, with what was made of its sheet; nothing where it is refused. */
    private record Done(Read read, Optional<Outcome> outcome) {}

    /** All inputs; a usage error where a path stands for none. */
    private List<Input> find(Console console) {
        List<String> named = List.of(paths.<String[]>getValue());
        if (named.isEmpty()) {
            throw new UsageException(console.messages().get("usage.no-path"));
        }
        Inputs.Found found = Inputs.find(named, console.messages().get("standard-input"));
        List<String> faults = new ArrayList<>();
        found.missing().forEach(path -> faults.add(console.messages().get("usage.missing", Visible.of(path))));
        found.empty().forEach(path -> faults.add(console.messages().get("usage.empty", Visible.of(path))));
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        return found.inputs();
    }

    /** Opens a report for a command, in the format that was asked for. */
    interface Opening {
        Report open(Format format, Writer out, Setting setting);
    }

    /**
     * Reads all inputs and reports on each sheet, in input order.
     *
     * @param work what is made of a sheet, with the codebook at hand; called on any thread
     * @return the exit code
     */
    int report(Common common, Opening opening, Function<Codebook, Function<CodingSheet, Outcome>> work)
            throws IOException, InterruptedException {
        common.check();
        Format chosen = common.format(format, FORMATS);
        List<Input> inputs = find(common.console());
        Codebook codebook = common.codebook();
        Function<CodingSheet, Outcome> outcome = work.apply(codebook);
        try (Output output = common.open(inputs)) {
            Report report = opening.open(chosen, output.writer(), common.setting(codebook));
            int code = run(common.console(), inputs, new CaseReader(codebook), outcome, report);
            report.close();
            output.commit();
            return code;
        }
    }

    private int run(
            Console console, List<Input> inputs, CaseReader reader, Function<CodingSheet, Outcome> work, Report report)
            throws InterruptedException {
        Register register = new Register();
        int[] code = {ExitCode.OK};
        new Batch<>(
                        console.terminal().in(),
                        threads(console),
                        document -> {
                            Read read = reader.read(document);
                            return new Done(read, read.sheet().map(work));
                        },
                        done -> {
                            Outcome outcome = outcome(done, register);
                            code[0] = outcome instanceof Outcome.Refused ? ExitCode.REFUSED : code[0];
                            add(report, outcome);
                        })
                .run(inputs);
        return code[0];
    }

    /** A sheet that comes a second time is refused, however right it is by itself. */
    private static Outcome outcome(Done done, Register register) {
        List<Diagnostic> faults = new ArrayList<>(done.read.diagnostics());
        done.read.sheet().flatMap(register::admit).ifPresent(faults::add);
        return faults.isEmpty() ? done.outcome.orElseThrow() : new Outcome.Refused(faults);
    }

    private static void add(Report report, Outcome outcome) {
        try {
            report.add(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int threads(Console console) {
        Optional<String> asked = Options.given(threads);
        if (asked.filter(number -> !number.matches("[1-9][0-9]{0,3}")).isPresent()) {
            throw new UsageException(console.messages().get("usage.threads", Visible.of(asked.get())));
        }
        return asked.map(Integer::parseInt).orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
