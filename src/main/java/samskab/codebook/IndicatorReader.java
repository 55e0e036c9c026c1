package samskab.codebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.codebook.Indicator.Use;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Identified;
import samskab.source.Node;
import samskab.source.Position;
import samskab.source.Sequence;

/** Reads the indicators of a codebook, with their levels. */
final class IndicatorReader {

    /** Stands in for a value that was refused. */
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    private static final int FEWEST_LEVELS = 2;
    private static final int MOST_LEVELS = 9;

    private final Entries entries;
    private final List<Axis> axes;
    private final Numbers numbers;
    private final Diagnostics diagnostics;

    IndicatorReader(Entries entries, List<Axis> axes, Numbers numbers, Diagnostics diagnostics) {
        this.entries = entries;
        this.axes = axes;
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    /** Reads one indicator. */
    Indicator read(Fields fields) {
        String id = entries.id(fields, "id");
        Optional<Use> use = fields.requiredChoice("use", List.of(Use.values()));
        boolean scored =
                use.map(u -> u != Use.RECORDED).orElse(fields.node("axis").isPresent());
        Optional<Fields> examples =
                fields.required("illustrations").flatMap(node -> Fields.of(node, "illustrations", diagnostics));
        Optional<Node> list = fields.required("levels");
        List<Node> items = fields.list("levels");
        Indicator indicator = new Indicator(
                id,
                scored ? fields.requiredChoice("axis", axes).map(Axis::id) : Optional.empty(),
                scored ? numbers.weight(fields, "weight") : BigDecimal.ZERO,
                use.orElse(scored ? Use.CORE : Use.RECORDED),
                scored && fields.choice("must-have", Answer.YES_OR_NO).equals(Optional.of(Answer.YES)),
                entries.text(fields, "name"),
                entries.text(fields, "question"),
                entries.text(fields, "why"),
                entries.text(fields, "trap"),
                entries.later(() -> levels(list, items, id, scored)),
                examples.map(e -> entries.text(e, "low")).orElse(Text.NONE),
                examples.map(e -> entries.text(e, "high")).orElse(Text.NONE),
                entries.references(fields));
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

    private List<Level> levels(Optional<Node> list, List<Node> items, String indicator, boolean scored) {
        List<Level> levels = new ArrayList<>();
        for (Node node : items) {
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
        String id = entries.id(fields, "id");
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
        Level level = new Level(id, value, entries.text(fields, "label"), entries.text(fields, "descriptor"));
        fields.close();
        return level;
    }
}
