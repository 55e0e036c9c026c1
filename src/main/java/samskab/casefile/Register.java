package samskab.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.source.Diagnostic;
import samskab.source.Fault;
import samskab.source.Position;

/** Remembers the sheets of a run: the same case, phase and coder must not come twice. */
public final class Register {

    private final Map<String, String> places = new HashMap<>();

    /** Takes a sheet in; a diagnostic where one with the same key was there before. */
    public Optional<Diagnostic> admit(CodingSheet sheet) {
        String place = sheet.file() + ":" + sheet.line();
        String first = places.putIfAbsent(sheet.key(), place);
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                Fault.SHEET_TWICE,
                sheet.file(),
                sheet.document(),
                new Position(sheet.line(), 1),
                List.of(sheet.key(), first),
                List.of(),
                Optional.empty(),
                ""));
    }
}
