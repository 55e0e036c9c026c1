package samskab.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A session with the program, as a file: what is typed, what lies in the folder, and what must come back.
 *
 * <p>The file begins with a sentence that says what the session shows. Then come parts, each behind a line {@code === NAME}:
 *
 * <ul>
 *   <li>{@code run}: the arguments, separated by spaces; {@code DIR} stands for the session's folder, {@code ""} for an
 *       argument that is empty
 *   <li>{@code in}: standard input
 *   <li>{@code file NAME}: a file; {@code bytes NAME}: the same with escapes such as {@code \xff}, and no line end added
 *   <li>{@code repeat NAME COUNT}: a file in which the content stands so many times, without line ends
 *   <li>{@code sparse NAME SIZE}: a file of zeros; {@code link NAME TARGET}: a symbolic link; {@code folder NAME}
 *   <li>{@code terminal WORDS}: what the terminal is, for instance {@code out utf8 colour}
 *   <li>{@code out}, {@code err}, {@code exit}, {@code written NAME}: what must come back, and what must have been written
 *       into the folder; digests of codebooks stand there as {@code DIGEST}
 * </ul>
 */
final class Session {

    private static final String PART = "=== ";
    private static final String WRITTEN = "written ";
    private static final long SMALL = 1 << 18;

    private final Path file;
    private final String title;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Session(Path file, String title) {
        this.file = file;
        this.title = title;
    }

    /** What came back from a run. */
    record Result(String out, String err, int exit, Map<String, String> written) {}

    static Session read(Path file) throws IOException {
        String[] pieces = Files.readString(file).split("(?m)^" + PART);
        Session session = new Session(file, pieces[0].strip());
        for (int i = 1; i < pieces.length; i++) {
            int end = pieces[i].indexOf('\n');
            String name = pieces[i].substring(0, end).strip();
            if (session.parts.put(name, pieces[i].substring(end + 1)) != null) {
                throw new IllegalArgumentException(file + " has two parts called " + name);
            }
        }
        return session;
    }

    String title() {
        return title;
    }

    Result expected() {
        return new Result(
                part("out"), part("err"), Integer.parseInt(part("exit").strip()), written());
    }

    private Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        parts.forEach((name, content) -> {
            if (name.startsWith(WRITTEN)) {
                written.put(name.substring(WRITTEN.length()), content);
            }
        });
        return written;
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** Runs it in a folder that is empty. */
    Result run(Path folder) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            prepare(part.getKey().split(" "), part.getValue(), folder);
        }
        List<String> arguments = new ArrayList<>();
        for (String word : part("run").strip().split("\\s+")) {
            arguments.add(word.equals("\"\"") ? "" : word.replace("DIR", folder.toString()));
        }
        Map<String, String> before = texts(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(arguments.toArray(new String[0]), terminal(out, err));
        return new Result(tidy(out, folder), tidy(err, folder), exit, newFiles(before, folder));
    }

    private static Map<String, String> newFiles(Map<String, String> before, Path folder) throws IOException {
        Map<String, String> after = texts(folder);
        after.entrySet().removeAll(before.entrySet());
        return after;
    }

    /** The small files below a folder, with their contents. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (Files.size(path) < SMALL) {
                    String text = Files.readString(path, StandardCharsets.ISO_8859_1);
                    texts.put(folder.relativize(path).toString(), tidy(utf8(text), folder));
                }
            }
        }
        return texts;
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private Terminal terminal(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        String words = parts.keySet().stream()
                .filter(key -> key.startsWith("terminal"))
                .findFirst()
                .orElse("");
        Properties properties = new Properties();
        properties.setProperty("samskab.terminal", words);
        properties.setProperty("samskab.utf8", String.valueOf(words.isEmpty() || words.contains("utf8")));
        properties.setProperty("samskab.locale", "en");
        Map<String, String> environment = Map.of("NO_COLOR", words.contains("colour") ? "" : "1");
        byte[] in = part("in").getBytes(StandardCharsets.UTF_8);
        return Terminal.of(new ByteArrayInputStream(in), out, err, properties, environment);
    }

    private static void prepare(String[] kind, String content, Path folder) throws IOException {
        if (kind.length < 2 || kind[0].equals("terminal") || kind[0].equals(WRITTEN.strip())) {
            return;
        }
        Path path = folder.resolve(kind[1]);
        Files.createDirectories(path.getParent());
        switch (kind[0]) {
            case "file" -> Files.writeString(path, content);
            case "bytes" -> Files.write(path, unescaped(content.stripTrailing()));
            case "repeat" ->
                Files.writeString(path, content.replaceFirst("\n$", "").repeat(Integer.parseInt(kind[2])));
            case "folder" -> Files.createDirectories(path);
            case "link" -> Files.createSymbolicLink(path, Path.of(kind[2]));
            case "sparse" -> {
                try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
                    sparse.setLength(Long.parseLong(kind[2]));
                }
            }
            default -> throw new IllegalArgumentException("no such part: " + kind[0]);
        }
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else if (text.startsWith("\\n", i)) {
                bytes.write('\n');
                i++;
            } else {
                int character = text.codePointAt(i);
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(character) - 1;
            }
        }
        return bytes.toByteArray();
    }

    private static String tidy(ByteArrayOutputStream stream, Path folder) {
        return tidy(stream.toString(StandardCharsets.UTF_8), folder);
    }

    private static String tidy(String text, Path folder) {
        return text.replace(folder.toAbsolutePath() + "/", "")
                .replace(folder + "/", "")
                .replace(folder.toString(), "DIR")
                .replaceAll("\\b[0-9a-f]{64}\\b", "DIGEST")
                .replaceAll("\\([0-9a-f]{12}\\)", "(DIGEST)");
    }

    /** Writes the file anew with what came back. */
    void record(Result result) throws IOException {
        StringBuilder text = new StringBuilder(title).append('\n');
        parts.forEach((name, content) -> {
            if (!List.of("out", "err", "exit").contains(name) && !name.startsWith(WRITTEN)) {
                text.append(PART).append(name).append('\n').append(content);
            }
        });
        append(text, "out", result.out);
        append(text, "err", result.err);
        append(text, "exit", result.exit + "\n");
        result.written.forEach((name, content) -> append(text, WRITTEN + name, content));
        Files.writeString(file, text.toString());
    }

    private static void append(StringBuilder text, String name, String content) {
        if (!content.isEmpty()) {
            text.append(PART).append(name).append('\n').append(content);
            text.append(content.endsWith("\n") ? "" : "\n");
        }
    }
}
