package samskab.codebook;

import java.util.Optional;
import samskab.source.Identified;

/**
 * Where an entry of the codebook comes from.
 *
 * @param source the work
 * @param at page or section, where the source shows one
 */
public record Reference(Source source, Optional<String> at) {

    /** A work that the codebook rests on. */
    public record Source(String id, String citation) implements Identified {}
}
