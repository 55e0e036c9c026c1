package samskab.codebook;

import java.util.List;

/**
 * Two things that do not sit well together: a question to discuss, not an error.
 *
 * @param question the question, with its sources
 * @param when what a case must show for it, any of these
 */
public record Tension(String id, Text name, Piece question, List<Condition> when) implements Named {}
