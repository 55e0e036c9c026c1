package samskab.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import samskab.source.Document;

/** A codebook of one axis, made for being changed in one place or another. */
final class SmallCodebook {

    /** As it stands in its file, where it is right. */
    static final String TEXT = resource("/spec/codebook-small.yaml");

    /** Without its advice, which refers to much of the rest. */
    static final String UNADVISED = TEXT.substring(0, TEXT.indexOf("advice:\n"));

    private SmallCodebook() {}

    /** It, with a text that stands in it once replaced by another. */
    static String with(String old, String replacement) {
        return with(TEXT, old, replacement);
    }

    /** A text, with a part that stands in it once replaced by another. */
    static String with(String text, String old, String replacement) {
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("does not stand exactly once in the small codebook: " + old);
        }
        return text.replace(old, replacement);
    }

    static Codebooks.Loaded load(String text) {
        return Codebooks.load(Document.of("small.yaml", text));
    }

    /** What is wrong with a text, as {@code level-order 25 [open, door]}. */
    static List<String> faults(String text) {
        return load(text).diagnostics().stream()
                .map(d -> d.fault().id() + " " + d.at().line() + " " + d.arguments())
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SmallCodebook.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
