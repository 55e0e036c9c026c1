package samskab.source;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong in an input: where, what was found, what was expected. The sentences are made elsewhere.
 *
 * @param fault what is wrong
 * @param file as the user named it
 * @param document counted from 1 in the file
 * @param at line and column in the file
 * @param arguments what the sentence names, in the order in which its fault documents them
 * @param allowed what would have been right, where that is a closed list
 * @param meant the one allowed word that was probably meant
 * @param excerpt the line as it stands in the file; empty where there is none
 */
public record Diagnostic(
        Fault fault,
        String file,
        int document,
        Position at,
        List<String> arguments,
        List<String> allowed,
        Optional<String> meant,
        String excerpt) {

    /** What is wrong with a document as a whole. */
    public static Diagnostic of(Document document, Fault fault) {
        Position start = new Position(document.firstLine(), 1);
        return new Diagnostic(
                fault, document.file(), document.number(), start, List.of(), List.of(), Optional.empty(), "");
    }

    /** The same without the line it stands in, for whoever keeps many of them. */
    public Diagnostic brief() {
        return new Diagnostic(fault, file, document, at, arguments, allowed, meant, "");
    }
}
