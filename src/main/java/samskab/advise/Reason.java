package samskab.advise;

import java.util.List;
import java.util.Optional;
import samskab.casefile.Attention;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet.Purpose;
import samskab.codebook.Indicator;
import samskab.codebook.Phase;
import samskab.codebook.Type;

/** Why a case gets a piece of advice: always a fact that a reader can look up. */
public sealed interface Reason {

    /**
     * Something in the case calls for it.
     *
     * @param codings what was coded, or could not be
     * @param purposes what the case is meant to achieve, as far as it matters here
     * @param types those of its types that matter here
     * @param phases the phase, where it matters
     */
    record Raised(List<Coding> codings, List<Purpose> purposes, List<Type> types, List<Phase> phases)
            implements Reason {}

    /** It weighs most for these of the types that the case has or may have. */
    record Weighs(List<Type> types) implements Reason {}

    /** Clearing it up would make these indicators codable. */
    record Settles(List<Indicator> indicators) implements Reason {}

    /** It has been begun. */
    record Started() implements Reason {}

    /**
     * It belongs to an earlier phase that stays open.
     *
     * @param attention how far the case file says that it was attended to; where it is silent, nobody says that it was done
     */
    record CarriedOver(Phase phase, Optional<Attention> attention) implements Reason {}

    /** It belongs to a phase, and there is no other reason. */
    record OfPhase(Phase phase) implements Reason {}
}
