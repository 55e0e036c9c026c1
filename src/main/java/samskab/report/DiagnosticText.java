package samskab.report;

import java.util.ArrayList;
import java.util.List;
import samskab.source.Diagnostic;
import samskab.source.Fault;

/** Says what is wrong in an input: where, what was found, what was expected, how to mend it. */
public final class DiagnosticText {

    private static final int MOST_SUGGESTIONS = 20;
    private static final int MOST_SHOWN = 1 << 10;
    private static final String INDENT = "  ";

    private final Messages messages;
    private final Paint paint;

    /** What the mendings are called that are others than those of case files. */
    private final String own;

    private DiagnosticText(Messages messages, Paint paint, String own) {
        this.messages = messages;
        this.paint = paint;
        this.own = own;
    }

    /** For faults of case files. */
    public DiagnosticText(Messages messages, Paint paint) {
        this(messages, paint, "mend.");
    }

    /** For faults of codebooks: some are mended in another way there. */
    public static DiagnosticText ofCodebooks(Messages messages, Paint paint) {
        return new DiagnosticText(messages, paint, "mend-codebook.");
    }

    /** For faults of adjudication sheets. */
    public static DiagnosticText ofAdjudication(Messages messages, Paint paint) {
        return new DiagnosticText(messages, paint, "mend-adjudication.");
    }

    /** A diagnostic as people read it, with the line it speaks of. */
    public String of(Diagnostic diagnostic) {
        String place = Visible.of(diagnostic.file()) + ":" + diagnostic.at().line() + ":"
                + diagnostic.at().column() + ":";
        StringBuilder text = new StringBuilder();
        text.append(paint.strong(place)).append(' ');
        text.append(paint.wrong(messages.get("error"))).append(' ').append(sentence(diagnostic));
        text.append(" [").append(diagnostic.fault().id()).append("]\n");
        if (!diagnostic.excerpt().isBlank()) {
            text.append(paint.faint(excerpt(diagnostic)));
        }
        String mending = mending(diagnostic);
        if (!mending.isEmpty()) {
            Columns.wrap(mending, Columns.PAGE - INDENT.length())
                    .forEach(line -> text.append(INDENT).append(line).append('\n'));
        }
        return text.toString();
    }

    /** What is wrong, in one sentence without place. */
    public String sentence(Diagnostic diagnostic) {
        return messages.get("fault." + diagnostic.fault().id(), arguments(diagnostic));
    }

    /** How to mend it. */
    public String mending(Diagnostic diagnostic) {
        List<String> parts = new ArrayList<>();
        diagnostic.meant().ifPresent(word -> parts.add(messages.get("meant", word)));
        if (!diagnostic.allowed().isEmpty()) {
            parts.add(messages.get("allowed", allowed(diagnostic.allowed())));
        }
        String fault = diagnostic.fault().id();
        String key = (messages.has(own + fault) ? own : "mend.") + fault;
        if (messages.has(key)) {
            parts.add(messages.get(key, arguments(diagnostic)));
        }
        return String.join(" ", parts);
    }

    private String allowed(List<String> words) {
        String list = String.join(", ", words.subList(0, Math.min(words.size(), MOST_SUGGESTIONS)));
        return words.size() > MOST_SUGGESTIONS ? list + " …" : list;
    }

    private Object[] arguments(Diagnostic diagnostic) {
        List<String> arguments = new ArrayList<>();
        diagnostic.arguments().forEach(argument -> arguments.add(Columns.cut(Visible.of(argument), Columns.PAGE)));
        Fault fault = diagnostic.fault();
        if (fault == Fault.TEXT_EXPECTED || fault == Fault.LIST_EXPECTED || fault == Fault.MAPPING_EXPECTED) {
            arguments.set(1, messages.get("kind." + diagnostic.arguments().get(1)));
        }
        return arguments.toArray();
    }

    /** The line with a mark under the place; of a long line the part around it. */
    private static String excerpt(Diagnostic diagnostic) {
        String number = String.valueOf(diagnostic.at().line());
        String gutter = INDENT + number + " | ";
        int room = Columns.PAGE - gutter.length();
        int[] line = diagnostic.excerpt().codePoints().toArray();
        int mark = Math.min(diagnostic.at().column() - 1, line.length);
        int from = mark < room - 10 ? 0 : mark - room / 2;
        String before = Columns.cut(Visible.of(new String(line, from, mark - from)), room - 1);
        int most =
                Math.min(line.length - mark, MOST_SHOWN); // more cannot fit, and to write each as its code takes long
        String behind = Visible.of(new String(line, mark, most));
        String shown = Columns.cut(before + behind, room);
        return gutter + shown + "\n" + " ".repeat(gutter.length() - 2) + "| "
                + " ".repeat(Math.min(Columns.width(before), room - 1)) + "^\n";
    }
}
