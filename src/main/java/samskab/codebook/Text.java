package samskab.codebook;

import java.util.Map;
import java.util.Objects;

/**
 * A sentence or term of the theory in every language.
 *
 * @param translations one for each language
 */
public record Text(Map<Language, String> translations) {

    /** What stands in for a text that a faulty codebook lacks. */
    static final Text NONE = new Text(Map.of());

    /** The text in one language. */
    public String in(Language language) {
        return Objects.requireNonNull(translations.get(language));
    }
}
