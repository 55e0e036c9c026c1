package samskab.batch;

import java.util.Optional;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/** Recognises by its first bytes what is no UTF-8 text at all, and so not worth reading on. */
final class Encoding {

    private Encoding() {}

    static Optional<Trouble> troubleWith(byte[] beginning) {
        if (beginsWith(beginning, 0xFF, 0xFE) || beginsWith(beginning, 0xFE, 0xFF)) {
            return Optional.of(new Trouble(Fault.FILE_NOT_UTF8, "UTF-16"));
        }
        if (!contains(beginning, (byte) 0)) {
            return Optional.empty();
        }
        boolean wide = beginning.length > 1 && (beginning[0] == 0 ^ beginning[1] == 0);
        return Optional.of(wide ? new Trouble(Fault.FILE_NOT_UTF8, "UTF-16") : new Trouble(Fault.FILE_BINARY, ""));
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
