package samskab.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samskab.codebook.Indicator.Use;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Position;

/** What must hold of a codebook as a whole, once each of its entries is right. */
final class CodebookChecks {

    private static final int MOST_AXES = 6;

    private final Codebook codebook;
    private final Diagnostics diagnostics;
    private final Position at;

    CodebookChecks(Codebook codebook, Diagnostics diagnostics) {
        this.codebook = codebook;
        this.diagnostics = diagnostics;
        this.at = new Position(diagnostics.document().firstLine(), 1);
    }

    void run() {
        if (codebook.axes().size() > MOST_AXES) {
            diagnostics.add(Fault.LIST_TOO_LONG, at, "axes", String.valueOf(MOST_AXES));
            return;
        }
        codebook.axes().stream()
                .filter(this::isEmpty)
                .forEach(axis -> diagnostics.add(Fault.AXIS_EMPTY, at, axis.id()));
        corners().forEach(this::checkCorner);
        checkFocusPoints();
    }

    private boolean isEmpty(Axis axis) {
        return codebook.indicatorsOf(axis).stream().noneMatch(indicator -> indicator.use() == Use.CORE);
    }

    /** All ways to put each axis at one of its poles. */
    private List<Map<String, Pole>> corners() {
        List<Map<String, Pole>> corners = List.of(Map.of());
        for (Axis axis : codebook.axes()) {
            List<Map<String, Pole>> longer = new ArrayList<>();
            for (Map<String, Pole> corner : corners) {
                for (Pole pole : Pole.values()) {
                    Map<String, Pole> next = new LinkedHashMap<>(corner);
                    next.put(axis.id(), pole);
                    longer.add(next);
                }
            }
            corners = longer;
        }
        return corners;
    }

    /** A corner that no type claims leaves cases without one; a corner that two claim would have to be decided by lot. */
    private void checkCorner(Map<String, Pole> corner) {
        List<String> claims = codebook.types().stream()
                .filter(type -> corner.entrySet().containsAll(type.poles().entrySet()))
                .map(Type::id)
                .toList();
        String name = corner.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().id())
                .collect(Collectors.joining(", "));
        if (claims.isEmpty()) {
            diagnostics.add(Fault.CORNER_UNCLAIMED, at, name);
        } else if (claims.size() > 1) {
            diagnostics.add(Fault.CORNER_CONTESTED, at, name, String.join(", ", claims));
        }
    }

    /** A case file names a focus point without its phase. */
    private void checkFocusPoints() {
        Map<String, String> phases = new HashMap<>();
        for (Phase phase : codebook.phases()) {
            for (Term point : phase.focus()) {
                if (phases.putIfAbsent(point.id(), phase.id()) != null) {
                    diagnostics.add(Fault.ENTRY_TWICE, at, point.id(), "focus");
                }
            }
        }
    }
}
