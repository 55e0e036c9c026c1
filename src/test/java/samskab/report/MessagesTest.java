package samskab.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samskab.codebook.Language;
import samskab.source.Fault;

/** Every sentence exists in every language, with the same places to fill, and none is left over. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_sentences(Language language) {
        assertThat(Messages.in(language).bundle().keySet())
                .isEqualTo(Messages.in(Language.EN).bundle().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_has_the_same_places_in_every_language(Language language) {
        Messages english = Messages.in(Language.EN);
        Messages other = Messages.in(language);
        for (String key : english.bundle().keySet()) {
            assertThat(places(other.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(places(english.bundle().getString(key)));
        }
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_has_its_sentence(Fault fault) {
        assertThat(Messages.in(Language.EN).has("fault." + fault.id())).isTrue();
    }

    @Test
    void no_sentence_is_left_over() throws IOException {
        String code = code();
        List<String> used = Messages.in(Language.EN).bundle().keySet().stream()
                .filter(key -> !isUsed(key, code))
                .sorted()
                .toList();
        assertThat(used).isEmpty();
    }

    /** Some keys are put together from a beginning and an id. */
    private static boolean isUsed(String key, String code) {
        String beginning = key.substring(0, key.lastIndexOf('.') + 1);
        String stem = key.replaceFirst("\\.(one|many)$", "");
        return code.contains('"' + key + '"')
                || code.contains('"' + stem + '"')
                || (!beginning.isEmpty() && code.contains('"' + beginning + '"'))
                || key.startsWith("mend-codebook.")
                || key.startsWith("status.")
                || key.startsWith("samskab.")
                || (key.startsWith("usage.") && key.endsWith("Heading"))
                || code.contains('"' + "--" + key + '"')
                || List.of("yes", "no").contains(key);
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
