package samskab.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import samskab.casefile.CaseReader;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Language;
import samskab.report.Call;
import samskab.report.Format;
import samskab.report.Messages;
import samskab.report.Outcome;
import samskab.report.Paint;
import samskab.report.Report;
import samskab.report.Setting;
import samskab.source.Document;
import samskab.source.Tree;
import samskab.source.YamlReader;

/** The steps from a document to a line of output, each on its own, warm: microseconds for one document. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class InnerLoops {

    /** A folder of case files. */
    @Param("cases")
    public String folder;

    private final Codebook codebook = Codebooks.builtIn(Codebooks.STANDARD);
    private final CaseReader reader = new CaseReader(codebook);
    private final Classifier classifier = new Classifier(codebook);
    private final Report ndjson = report(Format.NDJSON);
    private final Report csv = report(Format.CSV);

    private List<Document> documents;
    private List<CodingSheet> sheets;
    private List<Outcome> outcomes;
    private int next;

    private Report report(Format format) {
        Call call = new Call("classify", List.of("cases"), Map.of());
        Setting setting = new Setting("0", codebook, Messages.in(Language.EN), Paint.NONE, call, false);
        return format.open(new StringWriter(), setting);
    }

    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            documents = files.filter(Files::isRegularFile).sorted().map(InnerLoops::document).toList();
        }
        sheets = documents.stream().map(document -> reader.read(document).sheet().orElseThrow()).toList();
        outcomes = sheets.stream()
                .map(sheet -> (Outcome) new Outcome.Classified(sheet, classifier.classify(sheet)))
                .toList();
    }

    private static Document document(Path file) {
        try {
            return Document.of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int next() {
        next = (next + 1) % documents.size();
        return next;
    }

    /** YAML to a tree with places. */
    @Benchmark
    public Tree tree() {
        return YamlReader.read(documents.get(next()));
    }

    /** YAML to a checked coding sheet. */
    @Benchmark
    public CaseReader.Read sheet() {
        return reader.read(documents.get(next()));
    }

    /** A coding sheet to its verdict. */
    @Benchmark
    public Verdict verdict() {
        return classifier.classify(sheets.get(next()));
    }

    /** A verdict to its line of NDJSON, advice and all. */
    @Benchmark
    public String ndjson() {
        return ndjson.prepare(outcomes.get(next()));
    }

    /** A verdict to its row of CSV. */
    @Benchmark
    public String csv() {
        return csv.prepare(outcomes.get(next()));
    }
}
