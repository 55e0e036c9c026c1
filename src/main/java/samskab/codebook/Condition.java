package samskab.codebook;

import java.util.List;

/**
 * What a case must show for advice to be called for. All that is named must hold; a part that is empty asks for nothing.
 *
 * @param codings indicators that must be coded at one of some levels
 * @param unknown indicators that nobody could code
 * @param purposes at least one item of any of these lists must be a purpose of the case
 * @param types one of these must be the type, or possible
 * @param phases one of these must be the phase
 */
public record Condition(
        List<Coded> codings,
        List<Indicator> unknown,
        List<PurposeList> purposes,
        List<Type> types,
        List<Phase> phases) {

    /** An indicator that must be coded at one of some levels. */
    public record Coded(Indicator indicator, List<Level> levels) {}
}
