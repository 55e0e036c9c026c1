package samskab.research;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.research.Disagreement.Part;
import samskab.source.Diagnostic;
import samskab.source.Identified;

/** What an adjudication sheet says, and what is wrong in it: where anything is, nothing of it is to be used. */
public final class Decisions {

    private final Map<String, Decision> decisions = new HashMap<>();
    private final List<Diagnostic> diagnostics;

    Decisions(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(Unit unit, Part part, String question, Decision decision) {
        decisions.put(key(unit, part, question), decision);
    }

    /** What was decided; empty where that was left open. */
    public Optional<Decision> of(Unit unit, Part part, Identified question) {
        return Optional.ofNullable(decisions.get(key(unit, part, question.id())));
    }

    private static String key(Unit unit, Part part, String question) {
        return String.join(" ", unit.caseId(), unit.phase().id(), part.id(), question);
    }

    /** What is wrong, in the order of the places. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
