package samskab.research;

import java.util.List;
import samskab.codebook.Silence;

/**
 * What was chosen for an indicator, as a saved result has it.
 *
 * @param levels the id of the level, or those of the ends of a range; none where it is silent
 * @param silence why there is no level; nothing where there is one
 */
public record Chosen(List<String> levels, String silence) {

    /** What stands for an indicator that a result does not have: nobody was asked. */
    static final Chosen NOT_ASKED = new Chosen(List.of(), Silence.NOT_DESCRIBED.id());
}
