package samskab.codebook;

import java.util.List;

/** One of the lists of purposes that the sources keep apart. */
public record PurposeList(String id, Text name, List<Term> items, List<Reference> sources) implements Named {}
