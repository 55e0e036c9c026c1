package samskab.casefile;

import java.util.List;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.source.Document;

/** Short ways to a coding sheet, and short words for what is wrong with one. */
final class Sheets {

    static final Codebook CODEBOOK = Codebooks.builtIn(Codebooks.STANDARD);

    /** The least that a sheet needs. */
    static final String MINIMAL = "case: a\ntitle: A\ncodings: {}\n";

    private static final CaseReader READER = new CaseReader(CODEBOOK);

    private Sheets() {}

    static CaseReader.Read read(String text) {
        return READER.read(Document.of("a.yaml", text));
    }

    static CodingSheet good(String text) {
        return read(text).sheet().orElseThrow(() -> new AssertionError(faults(text)));
    }

    /** What is wrong with a sheet, as {@code level-unknown 4:10 [x, means]}. */
    static List<String> faults(String text) {
        return read(text).diagnostics().stream()
                .map(d -> d.fault().id() + " " + d.at().line() + ":" + d.at().column() + " " + d.arguments())
                .toList();
    }
}
