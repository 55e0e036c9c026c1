package samskab.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
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

    private static final String HELP = "help: ";

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    /** All sentences of a language by their keys; help may name an option as a sentence is named. */
    private static Map<String, String> all(Language language) {
        Map<String, String> all = new TreeMap<>();
        List<ResourceBundle> files = Messages.in(language).all();
        for (int i = 0; i < files.size(); i++) {
            for (String key : files.get(i).keySet()) {
                all.put(i == files.size() - 1 ? HELP + key : key, files.get(i).getString(key));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_sentences(Language language) {
        assertThat(all(language).keySet()).isEqualTo(all(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_has_the_same_places_in_every_language(Language language) {
        Map<String, String> other = all(language);
        all(Language.EN)
                .forEach((key, sentence) ->
                        assertThat(places(other.getOrDefault(key, ""))).as(key).isEqualTo(places(sentence)));
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
        List<String> used = all(Language.EN).keySet().stream()
                .filter(key -> !isUsed(key.replace(HELP, ""), code))
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
                || key.startsWith("usage.exitCodeList.")
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
