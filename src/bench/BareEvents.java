import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The limit that the YAML engine sets: takes the events of all files below a folder and does nothing with them. */
final class BareEvents {

    public static void main(String[] args) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        long events = 0;
        for (Path file : files(Path.of(args[0]))) {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, Files.readString(file)));
            for (; parser.hasNext(); parser.next()) {
                events++;
            }
        }
        System.out.println(events + " events");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
