package samskab.advise;

import java.util.List;
import samskab.codebook.FocusPoint;
import samskab.codebook.Phase;

/**
 * A focus point, as it stands for a case.
 *
 * @param phase to which the point belongs
 * @param reasons why the case gets it, at least one
 */
public record PointAdvice(Phase phase, FocusPoint point, Standing standing, List<Reason> reasons) {

    boolean hasReason(Class<? extends Reason> kind) {
        for (Reason reason : reasons) {
            if (kind.isInstance(reason)) {
                return true;
            }
        }
        return false;
    }
}
