package samskab.codebook;

import java.util.List;

/**
 * Something to do, to ask or to say.
 *
 * @param basis whether the sources say it or we derived it from them
 */
public record Piece(Text text, Basis basis, List<Reference> sources) {}
