package samskab.codebook;

import java.util.List;

/**
 * A direction in which a manager leads.
 *
 * @param to whom one leads in this direction
 */
public record Direction(String id, Text name, Text to, List<Task> tasks, List<Reference> sources) implements Named {

    /**
     * A task in this direction.
     *
     * @param phases when it bites
     * @param heavy the types for which it is heaviest
     * @param because why it is heaviest for these types: always our reading
     */
    public record Task(String id, Text name, Piece piece, List<Phase> phases, List<Type> heavy, Text because)
            implements Named {}
}
