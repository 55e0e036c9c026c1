package samskab.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.casefile.CodingSheet;
import samskab.codebook.Phase;

/**
 * A case in a phase, and what each coder made of it: what agreement is counted over.
 *
 * @param sheets at most one for each coder, in input order
 */
public record Unit(String caseId, Phase phase, List<Placed> sheets) {

    /** Puts together the sheets of the same case and phase, in the order in which they first come. */
    public static List<Unit> of(List<Placed> placed) {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Placed one : placed) {
            CodingSheet sheet = one.sheet();
            units.computeIfAbsent(
                            sheet.caseId() + " " + sheet.phase().id(),
                            key -> new Unit(sheet.caseId(), sheet.phase(), new ArrayList<>()))
                    .sheets()
                    .add(one);
        }
        return List.copyOf(units.values());
    }

    /** All coders, in the order in which they first come. */
    public static List<String> coders(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit.sheets.stream())
                .map(Unit::coder)
                .distinct()
                .toList();
    }

    /** Who coded a sheet; nothing where it does not say. */
    public static String coder(Placed placed) {
        return placed.sheet().coder().orElse("");
    }

    /** What a coder made of it. */
    public Optional<Placed> by(String coder) {
        return sheets.stream().filter(sheet -> coder(sheet).equals(coder)).findFirst();
    }
}
