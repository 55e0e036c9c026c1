package samskab.codebook;

import java.math.BigDecimal;

/**
 * An anchored answer to an indicator's question.
 *
 * @param value 0..1; 0 on indicators that are only recorded
 * @param name one to three words
 * @param descriptor one sentence that says when the level fits
 */
public record Level(String id, BigDecimal value, Text name, Text descriptor) implements Named {}
