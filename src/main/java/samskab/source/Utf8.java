package samskab.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of a document into text, strictly. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Document document;
    private final Diagnostics diagnostics;

    Utf8(Diagnostics diagnostics) {
        this.document = diagnostics.document();
        this.diagnostics = diagnostics;
    }

    /** The text without a byte order mark; empty, with a diagnostic, where it cannot be had. */
    Optional<String> text() {
        if (document.trouble().isPresent()) {
            diagnostics.add(
                    document.trouble().get().fault(),
                    start(),
                    document.trouble().get().argument());
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(document.bytes());
        CharBuffer text = CharBuffer.allocate(document.bytes().length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "%02X", document.bytes()[bytes.position()] & 0xFF);
            diagnostics.add(Fault.TEXT_NOT_UTF8, after(text), found);
            return Optional.empty();
        }
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return Optional.of(text.subSequence(from, text.length()).toString());
    }

    private Position start() {
        return new Position(document.firstLine(), 1);
    }

    /** The place behind a text that begins where the document begins. */
    private Position after(CharSequence text) {
        int line = document.firstLine();
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean newLine = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
        }
        return new Position(line, column);
    }
}
