package samskab.codebook;

/** An item of a list that case files choose from. */
public record Term(String id, Text name) implements Named {}
