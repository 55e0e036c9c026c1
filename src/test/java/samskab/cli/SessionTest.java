package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every session below {@code src/test/sessions}. With {@code -Dsessions=record} it writes them anew instead; look at
 * the difference before you commit it.
 */
class SessionTest {

    private static final Path SESSIONS = Path.of("src/test/sessions");

    /** A folder whose name is equally long in every run and on every machine: lines break where they broke before. */
    static final class Folder implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
                throws IOException {
            String name = String.format(
                    Locale.ROOT, "session-%019d", ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
            return Files.createDirectories(Path.of("target", name));
        }
    }

    @TempDir(factory = Folder.class)
    private Path folder;

    static List<Path> sessions() throws IOException {
        try (Stream<Path> files = Files.walk(SESSIONS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sessions")
    void a_session_gives_back_what_its_file_says(Path file) throws IOException {
        Session session = Session.read(file);
        Session.Result result = session.run(folder);
        if ("record".equals(System.getProperty("sessions"))) {
            session.record(result);
            return;
        }
        assertThat(result).as(session.title()).isEqualTo(session.expected());
    }
}
