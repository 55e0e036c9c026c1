package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;

/** Writes for a terminal that knows only ASCII: every other character becomes what is nearest to it. */
final class Plain extends Writer {

    private static final String FROM = "│┌┐└┘├┤┬┴┼─░●–—…·’‘“”×≥≤";
    private static final String TO = "|++++++++++.o--~*''\"\"x><";

    private final Writer out;

    Plain(Writer out) {
        this.out = out;
    }

    static String fold(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(spelled(text), Normalizer.Form.NFD).codePoints().forEach(c -> {
            int known = FROM.indexOf(c);
            if (c < 0x80) {
                plain.append((char) c);
            } else if (known >= 0) {
                plain.append(TO.charAt(known));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append('?');
            }
        });
        return plain.toString();
    }

    private static String spelled(String text) {
        return text.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa");
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.write(fold(new String(buffer, offset, length)));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
