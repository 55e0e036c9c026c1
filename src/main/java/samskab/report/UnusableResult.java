package samskab.report;

import java.util.List;

/** A saved result cannot be compared: why, as the id of a sentence, and what stands in that sentence. */
public final class UnusableResult extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<String> arguments;

    UnusableResult(String reason, String... arguments) {
        super(reason, null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** The id of the sentence, behind {@code usage.compare.}. */
    public String reason() {
        return reason;
    }

    /** What stands in the sentence behind the name of the file; not yet made safe to print. */
    public List<String> arguments() {
        return arguments;
    }
}
