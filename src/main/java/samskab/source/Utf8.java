package samskab.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import samskab.source.Document.Trouble;

/** Turns the bytes of a document into text, strictly. */
final class Utf8 {

    /** What stands in a text for bytes that are no UTF-8; it may also be written there. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Document document;
    private final Diagnostics diagnostics;

    Utf8(Diagnostics diagnostics) {
        this.document = diagnostics.document();
        this.diagnostics = diagnostics;
    }

    /** The text without a byte order mark; empty, with a diagnostic, where it cannot be had. */
    Optional<String> text() {
        if (document.trouble().isPresent()) {
            Trouble trouble = document.trouble().get();
            Position at = new Position(trouble.line() == 0 ? document.firstLine() : trouble.line(), 1);
            diagnostics.add(trouble.fault(), at, trouble.argument());
            return Optional.empty();
        }
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isGood()) {
            return Optional.empty();
        }
        int from = !text.isEmpty() && text.charAt(0) == Position.BYTE_ORDER_MARK ? 1 : 0;
        return Optional.of(text.substring(from));
    }

    /** Looks for the first byte that is no UTF-8; most texts are read without it, in a fraction of the time. */
    private boolean isGood() {
        ByteBuffer bytes = ByteBuffer.wrap(document.bytes());
        CharBuffer text = CharBuffer.allocate(document.bytes().length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "%02X", document.bytes()[bytes.position()] & 0xFF);
            diagnostics.add(Fault.TEXT_NOT_UTF8, Position.behind(text.flip(), document.firstLine()), found);
        }
        return !result.isError();
    }
}
