package samskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
import samskab.classify.Classifier;
import samskab.codebook.Codebook;
import samskab.report.Format;
import samskab.report.Outcome;
import samskab.report.Report;
import samskab.report.Setting;
import samskab.report.Study;
import samskab.report.StudyReport;
import samskab.report.Visible;
import samskab.research.Placed;
import samskab.source.Diagnostic;
import samskab.source.Document;
import samskab.source.Fault;

/** The case files that a command is about: finding them, reading them, and reporting what became of them. */
final class Cases {

    private final List<Format> formats;
    private List<OptionSpec> own = List.of();
    private boolean codedByPath;
    private Optional<Input> beside = Optional.empty();
    private final OptionSpec format;
    private final OptionSpec allowEmpty = Options.flag("--allow-empty");
    private final OptionSpec stdinName = Options.word("--stdin-name", "NAME");
    private final OptionSpec csvRaw = Options.flag("--csv-raw");
    private final OptionSpec threads = Options.word("--threads", "N");
    private final PositionalParamSpec paths = PositionalParamSpec.builder()
            .paramLabel("PATH")
            .descriptionKey("path")
            .arity("0..*")
            .type(String[].class)
            .initialValue(new String[0])
            .build();

    /**
     * Case files.
     *
     * @param formats in which results can be written
     */
    Cases(Format... formats) {
        this.formats = List.of(formats);
        this.format = Common.formatOption(this.formats);
    }

    /** From now on, a sheet that does not say who coded it is coded by the path under which it is found. */
    Cases codedByPath() {
        codedByPath = true;
        return this;
    }

    /**
     * A command that is about case files.
     *
     * @param forResult its own options that the result depends on
     * @param others its other options
     */
    CommandSpec command(Common common, Command command, String name, List<OptionSpec> forResult, OptionSpec... others) {
        own = forResult;
        List<OptionSpec> all = new ArrayList<>(own);
        all.addAll(List.of(others));
        all.addAll(List.of(format, threads, allowEmpty, stdinName));
        if (formats.contains(Format.CSV)) {
            all.add(csvRaw);
        }
        return common.command(command, name, all.toArray(OptionSpec[]::new)).addPositional(paths);
    }

    /** Names a file that may lie among the case files but is none: it is left out, and not written over either. */
    void leaveOut(Input file) {
        beside = Optional.of(file);
    }

    /** From now on, the result depends on none of the command's own options. */
    void withoutOwnOptions() {
        own = List.of();
    }

    /** A document that was read, with what was made of it. */
    private record Done(Document document, Optional<CodingSheet> sheet, Outcome outcome, String prepared) {}

    /** The paths, as the user named them. */
    List<String> named() {
        return List.of(paths.<String[]>getValue());
    }

    /** All inputs; a usage error where a path stands for none. */
    private List<Input> find(Console console) {
        List<String> named = named();
        if (named.isEmpty()) {
            throw new UsageException(console.messages().get("usage.no-path"));
        }
        String standardInput =
                Options.given(stdinName).orElse(console.messages().get("standard-input"));
        Inputs.Found found = Inputs.find(named, standardInput);
        List<String> faults = new ArrayList<>();
        found.missing().forEach(path -> faults.add(console.messages().get("usage.missing", Visible.of(path))));
        List<String> empty = Options.isOn(allowEmpty) ? List.of() : found.empty();
        empty.forEach(path -> faults.add(console.messages().get("usage.empty", Visible.of(path))));
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        return found.inputs().stream().filter(input -> !isBeside(input)).toList();
    }

    private boolean isBeside(Input input) {
        try {
            return beside.isPresent()
                    && input.path().isPresent()
                    && Common.isSame(input.path().get(), beside.get().path().orElseThrow());
        } catch (IOException e) {
            return false; // whoever reads it will say so
        }
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
        Format chosen = common.format(format, formats);
        int workers = threads(common.console());
        onlyInCsv(common.console(), csvRaw);
        List<Input> inputs = find(common.console());
        Codebook codebook = common.codebook();
        Function<CodingSheet, Outcome> outcome = work.apply(codebook);
        try (Output output =
                common.open(Stream.concat(inputs.stream(), beside.stream()).toList())) {
            Report report = opening.open(chosen, output.writer(), setting(common, codebook));
            report.open();
            int code = run(common, workers, inputs, reader(codebook), outcome, report);
            report.close();
            output.commit();
            return code;
        }
    }

    /**
     * Classifies all sheets, and reports on them together when the last is in.
     *
     * @param study what is made of all cases, in input order
     * @return the exit code
     */
    int study(Common common, BiFunction<Setting, List<Placed>, Study> study) throws IOException, InterruptedException {
        return study(common, Cases::classify, study);
    }

    /**
     * The same, with something to look at before anything is read.
     *
     * @param work classifies a sheet, with the codebook at hand
     */
    int study(
            Common common,
            Function<Codebook, Function<CodingSheet, Outcome>> work,
            BiFunction<Setting, List<Placed>, Study> study)
            throws IOException, InterruptedException {
        return report(
                common,
                (chosen, out, setting) -> new Aloud(
                        new StudyReport(chosen, out, setting, placed -> study.apply(setting, placed)),
                        common.console()),
                work);
    }

    /** Whether this is the format that was asked for. */
    boolean isIn(Format wanted) {
        return Options.given(format).equals(Optional.of(wanted.id()));
    }

    /** Refuses an option that says something of CSV only, where that was not asked for. */
    void onlyInCsv(Console console, OptionSpec option) {
        if (Options.isSet(option) && !isIn(Format.CSV)) {
            throw new UsageException(console.messages().get("usage.only-csv", option.longestName()));
        }
    }

    /**
     * A study of files that are no case files.
     *
     * @return the exit code
     */
    int studyOfOthers(Common common, Function<Setting, Study> study) throws IOException {
        common.check();
        Format chosen = common.format(format, formats);
        threads(common.console());
        List<Input> inputs = find(common.console());
        Setting setting = setting(common, common.codebook());
        Study made = study.apply(setting);
        try (Output output = common.open(inputs)) {
            new StudyReport(chosen, output.writer(), setting, none -> made).close();
            output.commit();
        }
        return ExitCode.OK;
    }

    /** Makes a sheet one that is classified. */
    static Function<CodingSheet, Outcome> classify(Codebook codebook) {
        Classifier classifier = new Classifier(codebook);
        return sheet -> new Outcome.Classified(sheet, classifier.classify(sheet));
    }

    /** What the result depends on; not what only the exit code or the speed does. */
    private Setting setting(Common common, Codebook codebook) {
        List<String> named = named();
        List<OptionSpec> all = new ArrayList<>(own);
        all.add(allowEmpty);
        if (named.contains(Inputs.STANDARD_INPUT)) {
            all.add(stdinName);
        }
        return common.setting(codebook, named, all, Options.isOn(csvRaw));
    }

    private Function<Document, Read> reader(Codebook codebook) {
        CaseReader reader = new CaseReader(codebook);
        return codedByPath ? new PathCoder(List.of(paths.<String[]>getValue()), reader)::read : reader::read;
    }

    private int run(
            Common common,
            int workers,
            List<Input> inputs,
            Function<Document, Read> reader,
            Function<CodingSheet, Outcome> work,
            Report report)
            throws InterruptedException {
        Register register = new Register();
        Progress progress = common.progress(inputs);
        int[] code = {ExitCode.OK};
        new Batch<>(
                        common.console().terminal().in(),
                        workers,
                        document -> done(document, reader, work, report),
                        done -> {
                            Optional<Outcome> twice = done.sheet
                                    .flatMap(register::admit)
                                    .map(List::of)
                                    .map(Outcome.Refused::new);
                            Outcome outcome = twice.orElse(done.outcome);
                            boolean isRefused = outcome instanceof Outcome.Refused;
                            code[0] = isRefused ? ExitCode.REFUSED : code[0];
                            progress.add(done.document, isRefused);
                            add(report, outcome, twice.map(report::prepare).orElse(done.prepared));
                        })
                .run(inputs);
        progress.end();
        return code[0];
    }

    /**
     * A document that the stack does not suffice for is refused, like any other that is too much, and the batch goes on. Memory
     * that runs out is another matter: it is shared by all that is at work, so no document can be blamed for it.
     */
    private static Done done(
            Document document, Function<Document, Read> reader, Function<CodingSheet, Outcome> work, Report report) {
        try {
            Read read = reader.apply(document);
            Outcome outcome = read.sheet().map(work).orElseGet(() -> new Outcome.Refused(read.diagnostics()));
            return new Done(document, read.sheet(), outcome, report.prepare(outcome));
        } catch (StackOverflowError e) {
            Outcome refused = new Outcome.Refused(List.of(Diagnostic.of(document, Fault.DOCUMENT_TOO_COMPLEX)));
            return new Done(document, Optional.empty(), refused, report.prepare(refused));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new DocumentException(document, e);
        }
    }

    private static void add(Report report, Outcome outcome, String prepared) {
        try {
            report.add(outcome, prepared);
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
