package samskab.report;

import java.util.regex.Pattern;

/** Text as it may stand in Markdown: nothing in it is taken for markup or HTML. */
final class Markdown {

    private static final String ALWAYS = "\\`*_{}[]#|~>";

    /** What means something only at the beginning of a block. */
    private static final Pattern BLOCK = Pattern.compile("^(\\d*)([-+.=()])");

    private Markdown() {}

    /** A text that came from a file: made visible, on one line, and with every character meaning itself. */
    static String of(String text) {
        String plain = Visible.of(text).strip();
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '<' || c == '&') {
                escaped.append(c == '<' ? "&lt;" : "&amp;");
            } else {
                escaped.append(ALWAYS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return BLOCK.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
