package samskab.codebook;

import java.util.List;
import java.util.Map;

/**
 * An ideal type: a conjunction of poles.
 *
 * @param poles for each axis that the type needs, by its id, the end at which it lies
 */
public record Type(String id, Text name, Text definition, Map<String, Pole> poles, List<Reference> sources)
        implements Named {}
