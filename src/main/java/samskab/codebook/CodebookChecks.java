package samskab.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<String, Position> places;

    /**
     * Prepares the checks.
     *
     * @param places where the lists stand, by their names, and their entries, by list and id as in {@code types equal}
     */
    CodebookChecks(Codebook codebook, Map<String, Position> places, Diagnostics diagnostics) {
        this.codebook = codebook;
        this.diagnostics = diagnostics;
        this.places = places;
    }

    private Position at(String list, String id) {
        Position whole = places.getOrDefault(list, new Position(1, 1));
        return places.getOrDefault(list + " " + id, whole);
    }

    void run() {
        if (codebook.axes().size() > MOST_AXES) {
            diagnostics.add(Fault.LIST_TOO_LONG, at("axes", ""), "axes", String.valueOf(MOST_AXES));
            return;
        }
        codebook.axes().stream()
                .filter(this::isEmpty)
                .forEach(axis -> diagnostics.add(Fault.AXIS_EMPTY, at("axes", axis.id()), axis.id()));
        corners().forEach(this::checkCorner);
        checkFocusPoints();
        checkAdvice();
        checkAdviceIds();
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
            diagnostics.add(Fault.CORNER_UNCLAIMED, at("types", ""), name);
        } else if (claims.size() > 1) {
            diagnostics.add(Fault.CORNER_CONTESTED, at("types", claims.get(1)), name, String.join(", ", claims));
        }
    }

    /** A case file names a focus point without its phase. */
    private void checkFocusPoints() {
        Map<String, String> phases = new HashMap<>();
        for (Phase phase : codebook.phases()) {
            for (Term point : phase.focus()) {
                if (phases.putIfAbsent(point.id(), phase.id()) != null) {
                    diagnostics.add(Fault.ENTRY_TWICE, at("focus", point.id()), point.id(), "focus");
                }
            }
        }
    }

    /** Advice is shown by its id alone. */
    private void checkAdviceIds() {
        Set<String> ids = new HashSet<>(Set.of(Advice.ALL));
        Advice advice = codebook.advice();
        codebook.phases().forEach(phase -> phase.focus().forEach(point -> ids.add(point.id())));
        check("directions", advice.directions(), ids);
        check("models", advice.models(), ids);
        check("tensions", advice.tensions(), ids);
    }

    private void check(String list, List<? extends Named> entries, Set<String> ids) {
        for (Named entry : entries) {
            if (!ids.add(entry.id())) {
                diagnostics.add(Fault.ENTRY_TWICE, at(list, entry.id()), entry.id(), Advice.ALL);
            }
        }
    }

    /** Where some points have advice, all have: else nobody would know whether one was forgotten. */
    private void checkAdvice() {
        List<Phase> advised = codebook.phases().stream()
                .filter(phase -> !codebook.advice().focus(phase).isEmpty())
                .toList();
        for (Phase phase : advised.isEmpty() ? List.<Phase>of() : codebook.phases()) {
            List<Term> points = codebook.advice().focus(phase).stream()
                    .map(FocusPoint::point)
                    .toList();
            phase.focus().stream()
                    .filter(point -> !points.contains(point))
                    .forEach(point -> diagnostics.add(Fault.ADVICE_MISSING, at("focus", point.id()), point.id()));
        }
    }
}
