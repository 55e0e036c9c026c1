package samskab.research;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Choices;
import samskab.codebook.Answer;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.ScopeQuestion;
import samskab.research.Disagreement.Part;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Identified;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Position;
import samskab.source.Scalar;
import samskab.source.Sequence;

/** Reads what an adjudication sheet says about one case. */
final class UnitDecisions {

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    private final Codebook codebook;
    private final Unit unit;
    private final Optional<String> decidedBy;
    private final Fields fields;
    private final Diagnostics diagnostics;
    private boolean areTheSameCoders;

    /**
     * A reader of one case's document.
     *
     * @param decidedBy who decides where nothing else is said
     */
    UnitDecisions(Codebook codebook, Unit unit, Optional<String> decidedBy, Fields fields, Diagnostics diagnostics) {
        this.codebook = codebook;
        this.unit = unit;
        this.decidedBy = decidedBy;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /** Reads all there is about the case; what others had answered is no help where the coders are not the same. */
    void readInto(Decisions decisions) {
        areTheSameCoders = checkSheets();
        for (Node.Entry entry : fields.entries(Part.SCOPE.id())) {
            Fields.choice(entry.key(), Part.SCOPE.id(), codebook.scope(), diagnostics)
                    .flatMap(question -> scope(question, entry))
                    .ifPresent(decision ->
                            decisions.add(unit, Part.SCOPE, entry.key().text(), decision));
        }
        for (Node.Entry entry : fields.entries(Part.CODINGS.id())) {
            indicator(entry.key())
                    .flatMap(indicator -> coding(indicator, entry))
                    .ifPresent(decision ->
                            decisions.add(unit, Part.CODINGS, entry.key().text(), decision));
        }
    }

    private Optional<Indicator> indicator(Scalar name) {
        Optional<Indicator> indicator = Identified.find(codebook.indicators(), name.text());
        if (indicator.isEmpty()) {
            List<String> known = Identified.ids(codebook.indicators());
            diagnostics.addUnknown(Fault.INDICATOR_UNKNOWN, name.at(), known, name.text());
        }
        return indicator;
    }

    /** The documents must be those that the sheet was made from; whether it is at least about the same coders. */
    private boolean checkSheets() {
        Optional<Node> sheets = fields.required("sheets");
        Map<String, Node> named = new HashMap<>();
        for (Node.Entry entry : fields.entries("sheets")) {
            String coder = entry.key().text();
            named.put(coder, entry.value());
            if (unit.by(coder).isEmpty()) {
                diagnostics.add(Fault.CODER_GONE, entry.key().at(), coder);
            }
        }
        for (Placed placed : unit.sheets()) {
            Optional<Node> node = Optional.ofNullable(named.get(Unit.coder(placed)));
            if (node.isPresent()) {
                checkDigest(placed, node.get());
            } else if (sheets.isPresent()) {
                diagnostics.add(Fault.CODER_NEW, sheets.get().at(), Unit.coder(placed), place(placed));
            }
        }
        return named.keySet().equals(Set.copyOf(Unit.coders(List.of(unit))));
    }

    private void checkDigest(Placed placed, Node node) {
        String digest = placed.sheet().source().digest();
        Fields.text(node, Unit.coder(placed), diagnostics)
                .filter(text -> !text.text().equals(digest))
                .ifPresent(text ->
                        diagnostics.add(Fault.CODER_CHANGED, text.at(), Unit.coder(placed), place(placed), digest));
    }

    private static String place(Placed placed) {
        return placed.sheet().file() + ":" + placed.sheet().line();
    }

    private Optional<Decision> scope(ScopeQuestion question, Node.Entry entry) {
        return decided(Positions.of(question, unit), "answer", entry)
                .flatMap(decided -> Fields.text(decided.value, question.id(), diagnostics)
                        .flatMap(word -> Fields.choice(word, question.id(), ANSWERS, diagnostics))
                        .map(answer -> decided.with(List.of(answer.id()))));
    }

    private Optional<Decision> coding(Indicator indicator, Node.Entry entry) {
        return decided(Positions.of(indicator, unit), "level", entry)
                .flatMap(decided -> new Choices(codebook, indicator, diagnostics)
                        .read(decided.value)
                        .map(choice -> decided.with(words(indicator, choice))));
    }

    private static List<String> words(Indicator indicator, Choice choice) {
        if (choice instanceof Silent silent) {
            return List.of(silent.reason().id());
        }
        Levels levels = (Levels) choice;
        String lowest = indicator.levels().get(levels.lowest()).id();
        return levels.isRange()
                ? List.of(lowest, indicator.levels().get(levels.highest()).id())
                : List.of(lowest);
    }

    /** What was decided, as far as it can be read without knowing the question; the value is still to be read. */
    private record Decided(Node value, String by, String reason) {
        Decision with(List<String> words) {
            return new Decision(words, by, reason);
        }
    }

    /** Empty where it was left open. */
    private Optional<Decided> decided(Positions<?> positions, String key, Node.Entry entry) {
        String name = positions.question().id();
        Optional<Fields> item = Fields.of(entry.value(), name, diagnostics);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        if (positions.isAgreed() && areTheSameCoders) {
            diagnostics.add(Fault.NOTHING_TO_DECIDE, entry.key().at(), name);
            return Optional.empty();
        }
        item.get().node("coders");
        if (areTheSameCoders) {
            checkAnswers(positions, key, item.get(), entry.key().at());
        }
        return decided(name, item.get(), entry.key().at());
    }

    private Optional<Decided> decided(String question, Fields item, Position at) {
        Optional<Node> value = item.node("decision").filter(node -> !DecisionReader.isEmpty(node));
        Optional<String> reason = DecisionReader.filled(item, "reason", diagnostics);
        Optional<String> own = DecisionReader.filled(item, DecisionReader.DECIDED_BY, diagnostics);
        Optional<String> by = own.or(() -> decidedBy);
        item.close();
        if (value.isEmpty()) {
            if (reason.isPresent() || own.isPresent()) {
                diagnostics.add(Fault.DECISION_MISSING, at, question);
            }
            return Optional.empty();
        }
        if (by.isEmpty()) {
            diagnostics.add(Fault.DECIDER_MISSING, value.get().at(), question);
        }
        if (reason.isEmpty()) {
            diagnostics.add(Fault.REASON_MISSING, value.get().at(), question);
        }
        return Optional.of(new Decided(value.get(), by.orElse(""), reason.orElse("")));
    }

    /** What coders said stands in the sheet to be read, not to be changed. */
    private void checkAnswers(Positions<?> positions, String key, Fields item, Position at) {
        Map<String, Node> written = new HashMap<>();
        for (Node.Entry entry : item.entries("coders")) {
            written.put(entry.key().text(), entry.value());
        }
        for (Said said : positions.said()) {
            Optional<Node> answer = Optional.ofNullable(written.remove(said.coder()));
            if (answer.filter(node -> isThe(node, key, said)).isEmpty()) {
                Position place = answer.map(Node::at).orElse(at);
                diagnostics.add(
                        Fault.ANSWER_CHANGED,
                        place,
                        said.coder(),
                        positions.question().id());
            }
        }
        written.forEach((coder, node) -> diagnostics.add(
                Fault.ANSWER_CHANGED, node.at(), coder, positions.question().id()));
    }

    private static boolean isThe(Node answer, String key, Said said) {
        Map<String, List<String>> parts = new HashMap<>();
        if (answer instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> parts.put(entry.key().text(), words(entry.value())));
        } else {
            parts.put(key, words(answer));
        }
        Map<String, List<String>> expected = new HashMap<>(Map.of(key, said.ends()));
        said.evidence().ifPresent(text -> expected.put("evidence", List.of(text)));
        said.at().ifPresent(text -> expected.put("at", List.of(text)));
        return parts.equals(expected);
    }

    private static List<String> words(Node node) {
        List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
        return items.stream()
                .map(item -> item instanceof Scalar text ? text.text() : "")
                .toList();
    }
}
