package samskab.source;

/** Knows the characters that nobody sees, that turn the direction of writing, or that steer a terminal. */
public final class Hidden {

    private Hidden() {}

    /** Whether a code point is one of them. */
    public static boolean isHidden(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
