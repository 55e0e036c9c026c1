package samskab.codebook;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskab.source.Lazy;

/** A sentence or term of the theory in every language. */
public final class Text {

    /** What stands in for a text that a faulty codebook lacks. */
    static final Text NONE = new Text(Map.of());

    private final Lazy<Map<Language, String>> translations;

    /** A text with its translations, one for each language. */
    public Text(Map<Language, String> translations) {
        this(new Lazy<>(() -> translations));
    }

    /** A text that is read when it is first shown. */
    Text(Lazy<Map<Language, String>> translations) {
        this.translations = translations;
    }

    /** The text in one language. */
    public String in(Language language) {
        return Objects.requireNonNull(translations.get().get(language));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && translations.get().equals(text.translations.get());
    }

    @Override
    public int hashCode() {
        return translations.get().hashCode();
    }

    @Override
    public String toString() {
        return translations.get().toString();
    }
}
