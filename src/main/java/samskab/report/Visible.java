package samskab.report;

import java.util.Locale;
import samskab.source.Hidden;

/**
 * Makes foreign text safe to print. Characters that steer a terminal, turn the direction of writing or cannot be seen are
 * shown as their codes; everything else stays as it is.
 */
public final class Visible {

    private Visible() {}

    /** The text with every such character as {@code \x1b} or {@code \u202e}. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Hidden::isHidden)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Hidden.isHidden(c)) {
                safe.append(code(c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static String code(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        };
    }
}
