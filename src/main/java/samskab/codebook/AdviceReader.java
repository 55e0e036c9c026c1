package samskab.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.codebook.Condition.Coded;
import samskab.codebook.Direction.Task;
import samskab.codebook.FocusPoint.ForType;
import samskab.codebook.Model.Part;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Mapping;
import samskab.source.Node;

/** Reads what a codebook advises, section by section. */
final class AdviceReader {

    private final Entries entries;
    private final Diagnostics diagnostics;
    private final List<Indicator> indicators;
    private final List<Type> types;
    private final List<PurposeList> purposes;
    private final List<Phase> phases;

    /** Prepares the reading; the lists are those of the same codebook, which advice refers to. */
    AdviceReader(
            Entries entries,
            Diagnostics diagnostics,
            List<Indicator> indicators,
            List<Type> types,
            List<PurposeList> purposes,
            List<Phase> phases) {
        this.entries = entries;
        this.diagnostics = diagnostics;
        this.indicators = indicators;
        this.types = types;
        this.purposes = purposes;
        this.phases = phases;
    }

    /** The advice; none of its sections is read yet. */
    Advice read(Fields codebook) {
        Fields sections = part(codebook, "advice");
        Fields focus = part(sections, "focus");
        Map<String, List<FocusPoint>> points = new LinkedHashMap<>();
        for (Phase phase : phases) {
            points.put(phase.id(), entries.later(focus, phase.id(), point -> point(point, phase)));
        }
        Advice advice = new Advice(
                points,
                entries.later(sections, "directions", this::direction),
                entries.later(sections, "models", this::model),
                entries.later(sections, "tensions", this::tension));
        focus.close();
        sections.close();
        return advice;
    }

    /** The fields behind a key; none where it is absent. */
    private Fields part(Fields whole, String key) {
        return whole.node(key)
                .flatMap(node -> Fields.of(node, key, diagnostics))
                .orElseGet(() -> Fields.none(diagnostics));
    }

    private FocusPoint point(Fields fields, Phase phase) {
        Optional<Term> point = fields.requiredChoice("id", phase.focus());
        Optional<Node> written = fields.required("pieces");
        return new FocusPoint(
                point.orElse(new Term("", Text.NONE)),
                entries.text(fields, "question"),
                entries.text(fields, "why"),
                entries.choices(fields, "heavy", types),
                entries.choices(fields, "settles", indicators),
                conditions(fields),
                entries.later(() -> written.map(this::pieces).orElse(List.of())),
                entries.references(fields));
    }

    /** One piece for each type: advice that is the same for all would not be about the type. */
    private List<ForType> pieces(Node written) {
        List<ForType> pieces = new ArrayList<>();
        List<Node.Entry> named = Fields.entries(written, "pieces", diagnostics);
        for (Node.Entry entry : named) {
            Optional<Type> type = Fields.choice(entry.key(), "pieces", types, diagnostics);
            Fields.of(entry.value(), "pieces", diagnostics).ifPresent(fields -> {
                Piece piece = piece(fields);
                type.ifPresent(t -> pieces.add(new ForType(t, piece)));
                fields.close();
            });
        }
        for (Type type : written instanceof Mapping ? types : List.<Type>of()) {
            if (named.stream().noneMatch(entry -> entry.key().text().equals(type.id()))) {
                diagnostics.add(Fault.PIECE_MISSING, written.at(), type.id());
            }
        }
        return pieces;
    }

    private Direction direction(Fields fields) {
        return new Direction(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                entries.text(fields, "to"),
                entries.required(fields, "tasks", this::task),
                entries.references(fields));
    }

    private Task task(Fields fields) {
        return new Task(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                piece(fields),
                entries.choices(fields, "phases", phases),
                entries.choices(fields, "heavy", types),
                entries.text(fields, "because"));
    }

    private Model model(Fields fields) {
        return new Model(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                entries.text(fields, "use"),
                entries.required(fields, "parts", this::part),
                entries.references(fields));
    }

    private Part part(Fields fields) {
        return new Part(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                piece(fields),
                entries.choices(fields, "phases", phases),
                entries.choices(fields, "types", types),
                conditions(fields));
    }

    private Tension tension(Fields fields) {
        return new Tension(
                entries.id(fields, "id"),
                entries.text(fields, "name"),
                piece(fields),
                entries.required(fields, "when", this::condition));
    }

    private Piece piece(Fields fields) {
        return new Piece(
                entries.text(fields, "text"),
                fields.requiredChoice("basis", List.of(Basis.values())).orElse(Basis.DERIVED),
                entries.references(fields));
    }

    /** Conditions that may be absent; where they are there, there is at least one. */
    private List<Condition> conditions(Fields fields) {
        return fields.node("when").isPresent() ? entries.required(fields, "when", this::condition) : List.of();
    }

    private Condition condition(Fields fields) {
        if (fields.isEmpty()) {
            diagnostics.add(Fault.LIST_EMPTY, fields.at(), "when");
        }
        return new Condition(
                codings(fields),
                entries.choices(fields, "unknown", indicators),
                purposes(fields),
                entries.choices(fields, "types", types),
                entries.choices(fields, "phases", phases));
    }

    private List<Coded> codings(Fields fields) {
        List<Coded> codings = new ArrayList<>();
        for (Node.Entry entry : entries.named(fields, "codings")) {
            Fields.choice(entry.key(), "codings", indicators, diagnostics)
                    .ifPresent(indicator -> codings.add(
                            new Coded(indicator, entries.choices(entry.value(), indicator.id(), indicator.levels()))));
        }
        return codings;
    }

    /** The lists with only those items that are asked for. */
    private List<PurposeList> purposes(Fields fields) {
        List<PurposeList> asked = new ArrayList<>();
        for (Node.Entry entry : entries.named(fields, "purposes")) {
            Fields.choice(entry.key(), "purposes", purposes, diagnostics)
                    .ifPresent(list -> asked.add(new PurposeList(
                            list.id(),
                            list.name(),
                            entries.choices(entry.value(), list.id(), list.items()),
                            list.sources())));
        }
        return asked;
    }
}
