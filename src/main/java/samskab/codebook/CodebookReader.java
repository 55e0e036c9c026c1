package samskab.codebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Position;

/**
 * Builds a codebook from what its file says. Nothing is forgiven: a codebook that is wrong would make every score wrong.
 * What concerns one entry is checked here, what concerns the whole in {@link CodebookChecks}.
 */
final class CodebookReader {

    private final Diagnostics diagnostics;
    private final Numbers numbers;
    private final Entries entries;
    private List<Axis> axes = List.of();

    CodebookReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.numbers = new Numbers(diagnostics);
        this.entries = new Entries(diagnostics);
    }

    /** Where the lists and their entries stand, for whoever checks them together. */
    Map<String, Position> places() {
        return entries.places();
    }

    /** The codebook; to be trusted only where there are no diagnostics. */
    Optional<Codebook> read(Node root, String digest) {
        return Fields.ofRoot(root, diagnostics).map(fields -> read(fields, digest));
    }

    /** Reads what was put off until somebody looks at it. */
    void readAll() {
        entries.readAll();
    }

    private Codebook read(Fields fields, String digest) {
        String id = entries.id(fields, "codebook");
        int version = numbers.whole(fields, "version", 1, 9999);
        Text title = entries.text(fields, "title");
        Text description = entries.text(fields, "description");
        entries.readSources(fields);
        axes = entries.required(fields, "axes", this::axis);
        List<Rule> rules = entries.later(fields, "rules", this::rule);
        IndicatorReader indicatorReader = new IndicatorReader(entries, axes, numbers, diagnostics);
        List<Indicator> indicators = entries.required(fields, "indicators", indicatorReader::read);
        List<Type> types = entries.required(fields, "types", this::type);
        List<ScopeQuestion> scope = entries.optional(fields, "scope", this::scopeQuestion);
        List<PurposeList> purposes = entries.optional(fields, "purposes", this::purposeList);
        List<Phase> phases = entries.required(fields, "phases", this::phase);
        AdviceReader advice = new AdviceReader(entries, diagnostics, indicators, types, purposes, phases);
        Codebook codebook = new Codebook(
                id,
                version,
                digest,
                title,
                description,
                entries.sources(),
                rules,
                axes,
                indicators,
                types,
                scope,
                purposes,
                phases,
                advice.read(fields));
        fields.close();
        return codebook;
    }

    private Rule rule(Fields fields) {
        return new Rule(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                entries.text(fields, "text"),
                entries.references(fields));
    }

    private Axis axis(Fields fields) {
        return new Axis(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                entries.text(fields, "question"),
                entries.text(fields, "low"),
                entries.text(fields, "high"),
                entries.text(fields, "low-side"),
                entries.text(fields, "high-side"),
                numbers.between(fields, "minimum-coverage", BigDecimal.ZERO, BigDecimal.ONE)
                        .orElse(BigDecimal.ZERO),
                entries.references(fields));
    }

    private Type type(Fields fields) {
        return new Type(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                entries.text(fields, "definition"),
                poles(fields),
                entries.references(fields));
    }

    private Map<String, Pole> poles(Fields fields) {
        Map<String, Pole> poles = new LinkedHashMap<>();
        Optional<Node> written = fields.required("poles");
        if (written.filter(
                        node -> node instanceof Mapping none && none.entries().isEmpty())
                .isPresent()) {
            diagnostics.add(Fault.LIST_EMPTY, written.get().at(), "poles");
        }
        for (Node.Entry entry : fields.entries("poles")) {
            Optional<Axis> axis = Fields.choice(entry.key(), "poles", axes, diagnostics);
            Optional<Pole> pole = Fields.text(entry.value(), entry.key().text(), diagnostics)
                    .flatMap(word -> Fields.choice(word, "poles", List.of(Pole.values()), diagnostics));
            if (axis.isPresent() && pole.isPresent()) {
                poles.put(axis.get().id(), pole.get());
            }
        }
        return poles;
    }

    private ScopeQuestion scopeQuestion(Fields fields) {
        return new ScopeQuestion(
                entries.id(fields, "id"),
                entries.text(fields, "question"),
                fields.requiredChoice("outside", Answer.YES_OR_NO).orElse(Answer.YES),
                entries.text(fields, "reason"),
                entries.references(fields));
    }

    private PurposeList purposeList(Fields fields) {
        return new PurposeList(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                entries.required(fields, "items", this::term),
                entries.references(fields));
    }

    private Phase phase(Fields fields) {
        return new Phase(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                fields.choice("stays-open", Answer.YES_OR_NO).equals(Optional.of(Answer.YES)),
                entries.later(fields, "focus", this::term),
                entries.references(fields));
    }

    private Term term(Fields fields) {
        return new Term(entries.id(fields, "id"), entries.text(fields, "name"));
    }
}
