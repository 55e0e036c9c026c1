package samskab.codebook;

import java.util.List;

/**
 * What is to be known about a point to attend to.
 *
 * @param point the point, as case files mark it
 * @param question what it asks the manager
 * @param why why it matters
 * @param heavy the types for which it weighs most
 * @param settles the indicators that can be coded once the point is clear
 * @param when what in a case raises it: any of these
 * @param pieces what is different for each of the types
 */
public record FocusPoint(
        Term point,
        Text question,
        Text why,
        List<Type> heavy,
        List<Indicator> settles,
        List<Condition> when,
        List<ForType> pieces,
        List<Reference> sources) {

    /** What is different for one type. */
    public record ForType(Type type, Piece piece) {}

    /** What is different for a type. */
    public Piece piece(Type type) {
        for (ForType piece : pieces) {
            if (piece.type().id().equals(type.id())) {
                return piece.piece();
            }
        }
        throw new IllegalArgumentException("not in the codebook of the point: " + type.id());
    }

    /** What is different for each of some types. */
    public List<Piece> pieces(List<Type> some) {
        return some.stream().map(this::piece).toList();
    }
}
