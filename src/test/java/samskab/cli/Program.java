package samskab.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a program of this machine, run to its end with nothing to read, gave. */
record Program(String out, String err, int exit) {

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    static Program of(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(Files.createTempFile(folder, "in", null).toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            int exit = builder.start().waitFor();
            return new Program(text(out), text(err), exit);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Skips the test, aloud, where the machine has no program that ends well with some arguments. */
    static void assumeRuns(Path folder, String... command) throws InterruptedException {
        boolean runs;
        try {
            runs = of(folder, Map.of(), command).exit == 0;
        } catch (IOException e) {
            runs = false;
        }
        String message = "skipped: this machine cannot run " + String.join(" ", command);
        if (!runs && TOLD.add(message)) {
            System.out.println(message);
        }
        assumeTrue(runs, message);
    }
}
