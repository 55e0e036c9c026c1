package samskab.codebook;

import java.util.List;

/** A phase of a project, with the points to attend to in it. */
public record Phase(String id, Text name, List<Term> focus, List<Reference> sources) implements Named {}
