package samskab.source;

/**
 * A text as it was written: {@code no}, {@code 1.10} and {@code 010} mean themselves.
 *
 * @param text the characters, after quotes and escapes are resolved; empty where nothing was written
 */
public record Scalar(String text, Position at) implements Node {

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }
}
