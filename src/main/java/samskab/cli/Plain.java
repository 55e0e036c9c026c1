package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;

/** Writes for a terminal that knows only ASCII: every other character becomes what is nearest to it. */
final class Plain extends Writer {

    /** Each letter becomes one letter, so that columns stay in line. */
    private static final String FROM = "│─┌┐└┘├┤┬┴┼░●–—…·’‘“”«»×→−æøåÆØÅ";

    private static final String TO = "|-+++++++++.o--~*''\"\"\"\"x>-eoaEOA";

    private final Writer out;

    Plain(Writer out) {
        this.out = out;
    }

    static String fold(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            int known = FROM.indexOf(c);
            plain.append(c < 0x80 ? (char) c : known >= 0 ? TO.charAt(known) : bare(c));
        });
        return plain.toString();
    }

    /** A letter without its accents, as é becomes e. */
    private static char bare(int c) {
        char first =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
        return first < 0x80 ? first : '?';
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
