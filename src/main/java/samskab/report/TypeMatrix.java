package samskab.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samskab.codebook.Codebook;

/**
 * How many sheets had a type and now have another.
 *
 * @param counts by the old type and the new, or by the statuses of those without one
 */
record TypeMatrix(Codebook codebook, ChangeWording changes, Map<String, Map<String, Integer>> counts) {

    private static final int TYPE = 24;
    private static final int LETTER = 6;

    /** Old types in rows, new ones in columns; the columns bear letters, so that any number of types fits. */
    void print(Page page) {
        List<String> outcomes = outcomes();
        StringBuilder head = new StringBuilder(" ".repeat(TYPE));
        for (int i = 0; i < outcomes.size(); i++) {
            head.append(Columns.right(letter(i), LETTER));
        }
        page.line(head.toString());
        for (int i = 0; i < outcomes.size(); i++) {
            StringBuilder row =
                    new StringBuilder(Columns.left(letter(i) + "  " + changes.outcome(outcomes.get(i)), TYPE));
            Map<String, Integer> cells = counts.getOrDefault(outcomes.get(i), Map.of());
            for (String to : outcomes) {
                int number = cells.getOrDefault(to, 0);
                row.append(Columns.right(number == 0 ? "·" : String.valueOf(number), LETTER));
            }
            page.line(row.toString());
        }
        page.blank();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number % 26));
    }

    /** The codebook's types in their order, then what else occurs. */
    private List<String> outcomes() {
        Set<String> occurring = new LinkedHashSet<>();
        counts.forEach((from, to) -> {
            occurring.add(from);
            occurring.addAll(to.keySet());
        });
        List<String> ordered = new ArrayList<>();
        codebook.types().stream().map(type -> type.id()).forEach(ordered::add);
        occurring.stream().filter(id -> !ordered.contains(id)).sorted().forEach(ordered::add);
        return ordered;
    }
}
