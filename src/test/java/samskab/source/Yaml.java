package samskab.source;

import java.util.List;
import java.util.stream.Collectors;

/** Short ways to a document, and short words for what came out of it. */
final class Yaml {

    private Yaml() {}

    /** A document that begins on line 1 of its file. */
    static Document document(String text) {
        return Document.of("a.yaml", text);
    }

    static Diagnostics diagnostics(String text) {
        return new Diagnostics(document(text));
    }

    /** What is wrong with a text, as {@code yaml-anchor 2:4 [x]}. */
    static List<String> faults(String text) {
        return faults(YamlReader.read(document(text)).diagnostics());
    }

    static List<String> faults(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .map(d -> d.fault().id() + " " + place(d.at()) + " " + d.arguments())
                .toList();
    }

    /** A tree in one line, with the place of each value behind an at sign. */
    static String shown(Node node) {
        String value = "";
        if (node instanceof Scalar scalar) {
            value = "'" + scalar.text() + "'";
        } else if (node instanceof Sequence list) {
            value = list.items().stream().map(Yaml::shown).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof Mapping mapping) {
            value = mapping.entries().stream()
                    .map(entry -> shown(entry.key()) + ": " + shown(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value + "@" + place(node.at());
    }

    private static String place(Position at) {
        return at.line() + ":" + at.column();
    }
}
