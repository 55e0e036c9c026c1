package samskab.report;

/** Emphasises text on a terminal that can show it; does nothing elsewhere. */
public enum Paint {
    NONE,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    /** What matters most. */
    public String strong(String text) {
        return wrap("\u001b[1m", text);
    }

    /** What may be passed over. */
    public String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    /** What is wrong. */
    public String wrong(String text) {
        return wrap("\u001b[1;31m", text);
    }

    private String wrap(String start, String text) {
        return this == NONE || text.isEmpty() ? text : start + text + RESET;
    }
}
