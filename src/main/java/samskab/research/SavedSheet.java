package samskab.research;

import java.util.List;
import java.util.Optional;

/**
 * What a saved result says of a sheet. Small: there may be a million of them.
 *
 * @param file from which it was read
 * @param document which document of the file it was
 * @param type its id; empty where none won
 * @param status its id
 * @param spans one for each axis of the result, in its order
 * @param codings one for each indicator of the result, in its order
 */
public record SavedSheet(
        SheetKey key,
        String file,
        int document,
        Optional<String> type,
        String status,
        List<Span> spans,
        List<Chosen> codings) {

    /** The type, or why there is none. */
    public String outcome() {
        return type.orElse(status);
    }
}
