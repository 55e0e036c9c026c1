package samskab.codebook;

import java.util.List;

/**
 * A way of thinking that the sources offer, in parts that can be put to use one by one.
 *
 * @param use what one uses it for
 */
public record Model(String id, Text name, Text use, List<Part> parts, List<Reference> sources) implements Named {

    /**
     * A part of a model.
     *
     * @param phases when it is of use; empty: always
     * @param types for which types; empty: for all
     * @param when what in a case calls for it, any of these; empty: nothing needs to
     */
    public record Part(String id, Text name, Piece piece, List<Phase> phases, List<Type> types, List<Condition> when)
            implements Named {}
}
