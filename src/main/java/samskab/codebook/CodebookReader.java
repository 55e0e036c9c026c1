package samskab.codebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samskab.codebook.Indicator.Use;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Identified;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Position;
import samskab.source.Scalar;
import samskab.source.Sequence;

/**
 * Builds a codebook from what its file says. Nothing is forgiven: a codebook that is wrong would make every score wrong.
 * What concerns one entry is checked here, what concerns the whole in {@link CodebookChecks}.
 */
final class CodebookReader {

    private static final List<Language> LANGUAGES = List.of(Language.values());

    /** Stands in for a value that was refused. */
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    private static final int FEWEST_LEVELS = 2;
    private static final int MOST_LEVELS = 9;

    private final Diagnostics diagnostics;
    private final Numbers numbers;
    private final Map<String, Reference.Source> sources = new LinkedHashMap<>();
    private final Map<String, Position> places = new HashMap<>();
    private List<Axis> axes = List.of();

    CodebookReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.numbers = new Numbers(diagnostics);
    }

    /** Where the lists and their entries stand, for whoever checks them together. */
    Map<String, Position> places() {
        return places;
    }

    /** The codebook; to be trusted only where there are no diagnostics. */
    Optional<Codebook> read(Node root, String digest) {
        return Fields.ofRoot(root, diagnostics).map(fields -> read(fields, digest));
    }

    private Codebook read(Fields fields, String digest) {
        String id = id(fields, "codebook");
        int version = numbers.whole(fields, "version", 1, 9999);
        Text title = text(fields, "title");
        Text description = text(fields, "description");
        readSources(fields);
        axes = required(fields, "axes", this::axis);
        Codebook codebook = new Codebook(
                id,
                version,
                digest,
                title,
                description,
                List.copyOf(sources.values()),
                entries(fields, "rules", this::rule),
                axes,
                required(fields, "indicators", this::indicator),
                required(fields, "types", this::type),
                entries(fields, "scope", this::scopeQuestion),
                entries(fields, "purposes", this::purposeList),
                required(fields, "phases", this::phase));
        fields.close();
        return codebook;
    }

    private void readSources(Fields fields) {
        for (Node node : fields.requiredList("sources")) {
            Fields.of(node, "sources", diagnostics).ifPresent(source -> {
                String id = id(source, "id");
                if (sources.containsKey(id)) {
                    diagnostics.add(Fault.ENTRY_TWICE, source.at(), id, "sources");
                }
                sources.put(id, new Reference.Source(id, plain(source.requiredText("citation"))));
                source.close();
            });
        }
    }

    private Rule rule(Fields fields) {
        return new Rule(id(fields, "id"), text(fields, "name"), text(fields, "text"), references(fields));
    }

    private Axis axis(Fields fields) {
        return new Axis(
                id(fields, "id"),
                text(fields, "name"),
                text(fields, "question"),
                text(fields, "low"),
                text(fields, "high"),
                text(fields, "low-side"),
                text(fields, "high-side"),
                numbers.between(fields, "minimum-coverage", BigDecimal.ZERO, BigDecimal.ONE)
                        .orElse(BigDecimal.ZERO),
                references(fields));
    }

    private Indicator indicator(Fields fields) {
        String id = id(fields, "id");
        Optional<Use> use = fields.requiredChoice("use", List.of(Use.values()));
        boolean scored =
                use.map(u -> u != Use.RECORDED).orElse(fields.node("axis").isPresent());
        Optional<Fields> examples =
                fields.required("illustrations").flatMap(node -> Fields.of(node, "illustrations", diagnostics));
        Indicator indicator = new Indicator(
                id,
                scored ? fields.requiredChoice("axis", axes).map(Axis::id) : Optional.empty(),
                scored ? numbers.weight(fields, "weight") : BigDecimal.ZERO,
                use.orElse(scored ? Use.CORE : Use.RECORDED),
                scored && fields.choice("must-have", Answer.YES_OR_NO).equals(Optional.of(Answer.YES)),
                text(fields, "name"),
                text(fields, "question"),
                text(fields, "why"),
                text(fields, "trap"),
                levels(fields, id, scored),
                examples.map(e -> text(e, "low")).orElse(Text.NONE),
                examples.map(e -> text(e, "high")).orElse(Text.NONE),
                references(fields));
        examples.ifPresent(Fields::close);
        if (use.isPresent() && !scored) {
            refuseScoring(fields, id);
        }
        return indicator;
    }

    private void refuseScoring(Fields fields, String indicator) {
        for (String key : List.of("axis", "weight", "must-have")) {
            fields.node(key).ifPresent(node -> diagnostics.add(Fault.RECORDED_SCORED, node.at(), indicator, key));
        }
    }

    private List<Level> levels(Fields fields, String indicator, boolean scored) {
        List<Level> levels = new ArrayList<>();
        Optional<Node> list = fields.required("levels");
        for (Node node : fields.list("levels")) {
            Fields.of(node, "levels", diagnostics).ifPresent(level -> {
                levels.add(level(level, indicator, scored));
                checkOrder(levels, level.at(), indicator, scored);
            });
        }
        int count = levels.size();
        if (list.filter(Sequence.class::isInstance).isPresent() && (count < FEWEST_LEVELS || count > MOST_LEVELS)) {
            String[] counts = {String.valueOf(count), String.valueOf(FEWEST_LEVELS), String.valueOf(MOST_LEVELS)};
            diagnostics.add(Fault.LEVEL_COUNT, list.get().at(), indicator, counts[0], counts[1], counts[2]);
        }
        return levels;
    }

    /** The last level must be new and, where it has a value, higher than the one before. */
    private void checkOrder(List<Level> levels, Position at, String indicator, boolean scored) {
        Level last = levels.get(levels.size() - 1);
        List<Level> before = levels.subList(0, levels.size() - 1);
        if (Identified.find(before, last.id()).isPresent()) {
            diagnostics.add(Fault.ENTRY_TWICE, at, last.id(), "levels");
        }
        BigDecimal previous =
                before.isEmpty() ? UNKNOWN : before.get(before.size() - 1).value();
        boolean comparable = scored && previous.signum() >= 0 && last.value().signum() >= 0;
        if (comparable && last.value().compareTo(previous) <= 0) {
            diagnostics.add(Fault.LEVEL_ORDER, at, last.id(), indicator);
        }
    }

    private Level level(Fields fields, String indicator, boolean scored) {
        String id = id(fields, "id");
        if (Identified.ids(Silence.ALL).contains(id)) {
            diagnostics.add(Fault.LEVEL_RESERVED, fields.at(), id);
        }
        BigDecimal value = scored
                ? numbers.between(fields, "value", BigDecimal.ZERO, BigDecimal.ONE)
                        .orElse(UNKNOWN)
                : BigDecimal.ZERO;
        if (!scored) {
            fields.node("value")
                    .ifPresent(node -> diagnostics.add(Fault.RECORDED_SCORED, node.at(), indicator, "value"));
        }
        Level level = new Level(id, value, text(fields, "label"), text(fields, "descriptor"));
        fields.close();
        return level;
    }

    private Type type(Fields fields) {
        return new Type(
                id(fields, "id"), text(fields, "name"), text(fields, "definition"), poles(fields), references(fields));
    }

    private Map<String, Pole> poles(Fields fields) {
        Map<String, Pole> poles = new LinkedHashMap<>();
        fields.required("poles");
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
                id(fields, "id"),
                text(fields, "question"),
                fields.requiredChoice("outside", Answer.YES_OR_NO).orElse(Answer.YES),
                text(fields, "reason"),
                references(fields));
    }

    private PurposeList purposeList(Fields fields) {
        return new PurposeList(
                id(fields, "id"), text(fields, "name"), required(fields, "items", this::term), references(fields));
    }

    private Phase phase(Fields fields) {
        return new Phase(
                id(fields, "id"), text(fields, "name"), entries(fields, "focus", this::term), references(fields));
    }

    private Term term(Fields fields) {
        return new Term(id(fields, "id"), text(fields, "name"));
    }

    private <T> List<T> required(Fields fields, String key, Function<Fields, T> entry) {
        return entries(fields.requiredList(key), key, entry);
    }

    private <T> List<T> entries(Fields fields, String key, Function<Fields, T> entry) {
        return entries(fields.list(key), key, entry);
    }

    private <T> List<T> entries(List<Node> nodes, String key, Function<Fields, T> entry) {
        List<T> entries = new ArrayList<>();
        Map<String, Position> ids = new LinkedHashMap<>();
        nodes.stream().findFirst().ifPresent(node -> places.putIfAbsent(key, node.at()));
        for (Node node : nodes) {
            Fields.of(node, key, diagnostics).ifPresent(fields -> {
                entries.add(entry.apply(fields));
                fields.close();
                String id = fields.node("id")
                        .map(value -> value instanceof Scalar text ? text.text() : "")
                        .orElse("");
                places.put(key + " " + id, fields.at());
                if (ids.putIfAbsent(id, fields.at()) != null) {
                    diagnostics.add(Fault.ENTRY_TWICE, fields.at(), id, key);
                }
            });
        }
        return entries;
    }

    private List<Reference> references(Fields fields) {
        List<Reference> references = new ArrayList<>();
        List<Node> named = fields.list("sources");
        if (named.isEmpty()
                && fields.node("sources").map(Sequence.class::isInstance).orElse(true)) {
            diagnostics.add(Fault.SOURCE_MISSING, fields.at());
        }
        for (Node node : named) {
            Fields.of(node, "sources", diagnostics).ifPresent(reference -> {
                Optional<Scalar> at = reference.text("at");
                reference
                        .requiredChoice("id", sources.values())
                        .ifPresent(source -> references.add(new Reference(source, at.map(Scalar::text))));
                reference.close();
            });
        }
        return references;
    }

    private Text text(Fields fields, String key) {
        Optional<Node> node = fields.required(key);
        return node.isEmpty() ? Text.NONE : text(node.get(), key);
    }

    private Text text(Node node, String key) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Node.Entry entry : Fields.entries(node, key, diagnostics)) {
            Optional<Language> language = Identified.find(LANGUAGES, entry.key().text());
            Optional<Scalar> text = Fields.text(entry.value(), key, diagnostics);
            if (language.isEmpty()) {
                diagnostics.addUnknown(
                        Fault.KEY_UNKNOWN,
                        entry.key().at(),
                        Identified.ids(LANGUAGES),
                        entry.key().text());
            } else {
                texts.put(language.get(), plain(text));
            }
        }
        if (node instanceof Mapping) {
            refuseMissing(texts, node.at(), key);
        }
        return new Text(texts);
    }

    private void refuseMissing(Map<Language, String> texts, Position at, String key) {
        for (Language language : LANGUAGES) {
            if (texts.putIfAbsent(language, "") == null) {
                diagnostics.add(Fault.TRANSLATION_MISSING, at, language.id(), key);
            }
        }
    }

    private static String id(Fields fields, String key) {
        return plain(fields.requiredId(key));
    }

    private static String plain(Optional<Scalar> text) {
        return text.map(Scalar::text).map(String::strip).orElse("");
    }
}
