package samskab.codebook;

import java.util.List;

/**
 * A phase of a project, with the points to attend to in it.
 *
 * @param staysOpen whether its points stay open through the later phases: what was skipped comes back
 */
public record Phase(String id, Text name, boolean staysOpen, List<Term> focus, List<Reference> sources)
        implements Named {}
