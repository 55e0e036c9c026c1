package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code src/docs/library.md} shows compiles, runs and prints what it says, with no other jars than it names. With
 * {@code -Dsessions=record} its output is written anew.
 */
@Timeout(60)
class LibraryTest {

    private static final Path DOCUMENT = Path.of("src/docs/library.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(.*?)```(\n\n[^`]+```text\n)(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_example_prints_what_the_document_says() throws Exception {
        String written = Files.readString(DOCUMENT);
        Matcher example = EXAMPLE.matcher(written);
        assertThat(example.find()).isTrue();
        String jars = jars();

        assertThat(compile(Files.writeString(folder.resolve("TwoSheets.java"), example.group(1)), jars))
                .isEmpty();
        Program ran = Program.of(
                folder,
                Map.of(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + jars,
                "TwoSheets");
        String real = written.substring(0, example.start(3)) + ran.out() + written.substring(example.end(3));

        assertThat(ran.exit()).as(ran.err()).isZero();
        if ("record".equals(System.getProperty("sessions"))) {
            Files.writeString(DOCUMENT, real);
        } else {
            assertThat(written).isEqualTo(real);
        }
    }

    /** Of the test's own class path the program and its reader of YAML. */
    private static String jars() {
        List<String> needed =
                List.of("snakeyaml-engine", Path.of("target", "classes").toString());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> needed.stream().anyMatch(jar::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the compiler has to say, warnings too. */
    private String compile(Path source, String jars) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-cp", jars, "--release", "17", "-Xlint:all,-classfile");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return complaints.toString();
    }
}
