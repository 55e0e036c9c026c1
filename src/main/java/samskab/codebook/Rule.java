package samskab.codebook;

import java.util.List;

/** A rule of coding: what one must know to code with the codebook and nothing else. */
public record Rule(String id, Text name, Text text, List<Reference> sources) implements Named {}
