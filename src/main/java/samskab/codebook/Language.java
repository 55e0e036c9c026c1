package samskab.codebook;

import java.util.Locale;
import samskab.source.Identified;

/** The languages in which the theory and the interface are written. */
public enum Language implements Identified {
    EN,
    DA;

    /** The id, as in {@code --lang en}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a locale such as {@code da_DK.UTF-8}; English where there is none for it. */
    public static Language ofLocale(String locale) {
        for (Language language : values()) {
            if (locale.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0].equals(language.id())) {
                return language;
            }
        }
        return EN;
    }
}
