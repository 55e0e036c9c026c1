package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same arguments and input give the same bytes, wherever and on however many threads. */
class SameBytesTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void back() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatever_the_locale_and_the_zone(String format) {
        Run here = Run.of("classify", "examples", "--lang", "da", "--format", format);
        for (String tag : new String[] {"tr-TR", "da-DK", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Run.of("classify", "examples", "--lang", "da", "--format", format))
                    .as(tag)
                    .isEqualTo(here);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatever_the_number_of_threads(String format) {
        Run one = Run.of("classify", "examples", "--lang", "en", "--format", format, "--threads", "1");
        for (String threads : new String[] {"2", "3", "8"}) {
            assertThat(Run.of("classify", "examples", "--lang", "en", "--format", format, "--threads", threads))
                    .isEqualTo(one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "csv"})
    void whatever_the_number_of_threads_on_a_long_stream(String format) throws IOException {
        String stream = DrawnSheets.mixed(2000).collect(Collectors.joining());
        String file = Files.writeString(folder.resolve("stream.yaml"), stream).toString();
        String[] arguments = {"classify", file, "--lang", "en", "--format", format, "--threads", "1"};
        Run one = Run.of(arguments);
        assertThat(one.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(one.err()).contains("[sheet-twice]", "[level-unknown]", "[document-empty]", "[yaml-");
        arguments[arguments.length - 1] = "2";
        assertThat(Run.of(arguments).equals(one)).isTrue(); // isEqualTo would print megabytes
    }
}
