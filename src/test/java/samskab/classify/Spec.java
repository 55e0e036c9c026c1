package samskab.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.casefile.Choice;
import samskab.codebook.Silence;
import samskab.source.Document;
import samskab.source.Identified;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Scalar;
import samskab.source.Sequence;
import samskab.source.YamlReader;

/** A row of a specification table, or a part of one: the tables of all packages lie in one folder. */
public record Spec(Node node) {

    private static final Path TABLES = Path.of("src/test/resources/spec");

    /** The rows of a table. */
    public static List<Spec> rows(String table) throws IOException {
        byte[] yaml = Files.readAllBytes(TABLES.resolve(table));
        Node root = YamlReader.read(new Document(table, 1, 1, yaml)).root().orElseThrow();
        return ((Sequence) root).items().stream().map(Spec::new).toList();
    }

    private Optional<Node> value(String key) {
        return ((Mapping) node)
                .entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                        .findFirst();
    }

    /** The part behind a key. */
    public Spec child(String key) {
        return new Spec(value(key).orElseThrow());
    }

    /** All parts by their keys. */
    public Map<String, Spec> children() {
        Map<String, Spec> children = new LinkedHashMap<>();
        ((Mapping) node).entries().forEach(entry -> children.put(entry.key().text(), new Spec(entry.value())));
        return children;
    }

    /** The text behind a key, or another where there is none. */
    public String text(String key, String otherwise) {
        return value(key).map(value -> ((Scalar) value).text()).orElse(otherwise);
    }

    /** The texts of the list behind a key. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        ((Sequence) value(key).orElseThrow()).items().forEach(item -> texts.add(((Scalar) item).text()));
        return texts;
    }

    /** A level, counted from 0; the two ends of a range; a silence; not described where nothing stands. */
    public Choice choice(String key) {
        Optional<Node> choice = value(key);
        if (choice.isPresent() && choice.get() instanceof Sequence) {
            List<String> ends = texts(key);
            return Sketch.range(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)));
        }
        String word = text(key, Silence.NOT_DESCRIBED.id());
        return Identified.find(Silence.ALL, word)
                .<Choice>map(Choice.Silent::new)
                .orElseGet(() -> Sketch.level(Integer.parseInt(word)));
    }

    @Override
    public String toString() {
        return text("rule", "a part");
    }
}
