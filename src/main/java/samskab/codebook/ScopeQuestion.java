package samskab.codebook;

import java.util.List;
import samskab.source.Identified;

/**
 * A question whose answer may put a case outside what the codebook is about.
 *
 * @param outside the answer that does: yes or no
 * @param reason what the case then is
 */
public record ScopeQuestion(String id, Text question, Answer outside, Text reason, List<Reference> sources)
        implements Identified {}
