package samskab.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one document. */
public final class Diagnostics {

    /** Of more faults in a document nobody reads on; the last diagnostic says that there are more. */
    static final int MOST = 100;

    private final Document document;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Diagnostic> beyond = new ArrayList<>(1);
    private final List<String> lines = new ArrayList<>();
    private @Nullable Iterator<String> linesBehind;

    public Diagnostics(Document document) {
        this.document = document;
    }

    /** The document that is being looked at. */
    public Document document() {
        return document;
    }

    /** Notes a fault. */
    public void add(Fault fault, Position at, String... arguments) {
        add(fault, at, List.of(), Optional.empty(), arguments);
    }

    /** Notes a word that is not one of the allowed ones; the first argument is the word. */
    public void addUnknown(Fault fault, Position at, Collection<String> allowed, String... arguments) {
        if (found.size() >= MOST) { // then it is only counted, and what was meant takes long to find
            add(fault, at, arguments);
            return;
        }
        List<String> different = allowed.stream().distinct().toList();
        add(fault, at, different, Nearest.to(arguments[0], different), arguments);
    }

    private void add(Fault fault, Position at, List<String> allowed, Optional<String> meant, String... arguments) {
        if (found.size() < MOST) {
            found.add(diagnostic(fault, at, allowed, meant, List.of(arguments), line(at.line())));
        } else if (beyond.isEmpty()) {
            beyond.add(diagnostic(Fault.TOO_MANY, at, List.of(), Optional.empty(), List.of(String.valueOf(MOST)), ""));
        }
    }

    private Diagnostic diagnostic(
            Fault fault,
            Position at,
            List<String> allowed,
            Optional<String> meant,
            List<String> arguments,
            String excerpt) {
        return new Diagnostic(fault, document.file(), document.number(), at, arguments, allowed, meant, excerpt);
    }

    private String line(int number) {
        if (linesBehind == null) {
            String text = new String(document.bytes(), StandardCharsets.UTF_8);
            boolean marked = !text.isEmpty() && text.charAt(0) == Position.BYTE_ORDER_MARK;
            linesBehind = text.substring(marked ? 1 : 0).lines().iterator();
        }
        int index = number - document.firstLine();
        while (lines.size() <= index && linesBehind.hasNext()) { // most faults stand near the beginning
            lines.add(linesBehind.next());
        }
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, in the order of their places. */
    public List<Diagnostic> all() {
        return Stream.concat(found.stream().sorted((a, b) -> a.at().compareTo(b.at())), beyond.stream())
                .toList();
    }
}
