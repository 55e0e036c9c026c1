package samskab.research;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samskab.codebook.Phase;

/**
 * A case that several coded, but not all of them in the same phases: what one did in a phase of its own cannot be held against
 * anything.
 *
 * @param phases of each coder, in input order
 */
public record OtherPhases(String caseId, Map<String, Set<Phase>> phases) {

    /** All such cases. */
    public static List<OtherPhases> of(List<Unit> units) {
        Map<String, Map<String, Set<Phase>>> cases = new LinkedHashMap<>();
        for (Unit unit : units) {
            for (Placed placed : unit.sheets()) {
                cases.computeIfAbsent(unit.caseId(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(Unit.coder(placed), coder -> new LinkedHashSet<>())
                        .add(unit.phase());
            }
        }
        return cases.entrySet().stream()
                .filter(one -> one.getValue().values().stream().distinct().count() > 1)
                .map(one -> new OtherPhases(one.getKey(), one.getValue()))
                .toList();
    }
}
