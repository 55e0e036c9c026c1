package samskab.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Identified;
import samskab.source.Lazy;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Position;
import samskab.source.Scalar;
import samskab.source.Sequence;

/** What all entries of a codebook have in common: ids, texts in every language, sources. */
final class Entries {

    private static final List<Language> LANGUAGES = List.of(Language.values());

    private final Diagnostics diagnostics;
    private final Map<String, Reference.Source> sources = new LinkedHashMap<>();
    private final Map<String, Position> places = new HashMap<>();
    private final List<Lazy<?>> pending = new ArrayList<>();

    Entries(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Where the lists stand, by their names, and their entries, by list and id as in {@code types equal}. */
    Map<String, Position> places() {
        return places;
    }

    /** The works that were read. */
    List<Reference.Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The works that the codebook rests on; to be read before anything that refers to them. */
    void readSources(Fields fields) {
        required(fields, "sources", this::source).forEach(source -> sources.putIfAbsent(source.id(), source));
    }

    private Reference.Source source(Fields fields) {
        return new Reference.Source(id(fields, "id"), plain(fields.requiredText("citation")));
    }

    /** The entries of a list that must be there. */
    <T> List<T> required(Fields fields, String key, Function<Fields, T> entry) {
        return entries(fields.requiredList(key), key, entry);
    }

    /** The entries of a list that may be absent. */
    <T> List<T> optional(Fields fields, String key, Function<Fields, T> entry) {
        return entries(fields.list(key), key, entry);
    }

    /** The entries of a list that may be absent, read when somebody first looks into it. */
    <T> List<T> later(Fields fields, String key, Function<Fields, T> entry) {
        List<Node> nodes = fields.list(key);
        return later(() -> entries(nodes, key, entry));
    }

    /** A list that is read when somebody first looks into it. */
    <T> List<T> later(Supplier<List<T>> reader) {
        return Lazy.list(pending(reader));
    }

    private <T> Lazy<T> pending(Supplier<T> reader) {
        Lazy<T> later = new Lazy<>(this, reader); // one lock: what is read later may need more that is
        pending.add(later);
        return later;
    }

    /** Reads everything that was put off, so that whatever is wrong in it comes to light. */
    void readAll() {
        for (int next = 0; next < pending.size(); next++) { // what is read may put off more
            pending.get(next).get();
        }
    }

    /** No two entries of a list have one id. */
    private <T> List<T> entries(List<Node> nodes, String key, Function<Fields, T> entry) {
        List<T> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        nodes.stream().findFirst().ifPresent(node -> places.putIfAbsent(key, node.at()));
        for (Node node : nodes) {
            Fields.of(node, key, diagnostics).ifPresent(fields -> {
                entries.add(entry.apply(fields));
                fields.close();
                String id = fields.node("id")
                        .map(value -> value instanceof Scalar text ? text.text() : "")
                        .orElse("");
                places.put(key + " " + id, fields.at());
                if (!id.isEmpty() && !ids.add(id)) {
                    diagnostics.add(Fault.ENTRY_TWICE, fields.at(), id, key);
                }
            });
        }
        return entries;
    }

    /** The entries of a mapping whose keys are the author's; one that is there has something in it. */
    List<Node.Entry> named(Fields fields, String key) {
        fields.node(key)
                .filter(node -> node instanceof Mapping none && none.entries().isEmpty())
                .ifPresent(none -> diagnostics.add(Fault.LIST_EMPTY, none.at(), key));
        return fields.entries(key);
    }

    /** Some of a closed list; none where the key is absent. */
    <T extends Identified> List<T> choices(Fields fields, String key, Collection<T> allowed) {
        return fields.node(key).map(node -> choices(node, key, allowed)).orElse(List.of());
    }

    /** Some of a closed list, none twice; a list that is there has something in it. */
    <T extends Identified> List<T> choices(Node list, String name, Collection<T> allowed) {
        List<T> chosen = new ArrayList<>();
        List<Node> items = Fields.items(list, name, diagnostics);
        for (Node item : items) {
            Optional<Scalar> word = Fields.text(item, name, diagnostics);
            Optional<T> choice = word.flatMap(text -> Fields.choice(text, name, allowed, diagnostics));
            if (choice.filter(known -> Identified.isAmong(known, chosen)).isPresent()) {
                diagnostics.add(Fault.ITEM_TWICE, item.at(), choice.get().id(), name);
            }
            choice.ifPresent(chosen::add);
        }
        if (items.isEmpty() && list instanceof Sequence) {
            diagnostics.add(Fault.LIST_EMPTY, list.at(), name);
        }
        return chosen;
    }

    /** Where an entry comes from; every entry says so. */
    List<Reference> references(Fields fields) {
        Optional<Node> list = fields.node("sources");
        return later(() -> references(list, fields.at()));
    }

    private List<Reference> references(Optional<Node> list, Position entry) {
        List<Node> named =
                list.map(node -> Fields.items(node, "sources", diagnostics)).orElse(List.of());
        if (named.isEmpty() && list.map(Sequence.class::isInstance).orElse(true)) {
            diagnostics.add(Fault.SOURCE_MISSING, entry);
        }
        List<Reference> references = new ArrayList<>();
        for (Node node : named) {
            Fields.of(node, "sources", diagnostics).ifPresent(reference -> {
                Optional<Scalar> at = reference.text("at");
                reference
                        .requiredChoice("id", sources.values())
                        .ifPresent(source -> references.add(new Reference(source, at.map(Scalar::text))));
                reference.close();
            });
        }
        return references;
    }

    /** A text that must be there, in every language; read when it is first shown. */
    Text text(Fields fields, String key) {
        Optional<Node> node = fields.required(key);
        if (node.isEmpty()) {
            return Text.NONE;
        }
        return new Text(pending(() -> translations(node.get(), key)));
    }

    private Map<Language, String> translations(Node node, String key) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Node.Entry entry : Fields.entries(node, key, diagnostics)) {
            Optional<Language> language = Identified.find(LANGUAGES, entry.key().text());
            if (language.isEmpty()) {
                diagnostics.addUnknown(
                        Fault.KEY_UNKNOWN,
                        entry.key().at(),
                        Identified.ids(LANGUAGES),
                        entry.key().text());
            } else {
                texts.put(language.get(), plain(Fields.text(entry.value(), key, diagnostics)));
            }
        }
        if (node instanceof Mapping) {
            refuseMissing(texts, node.at(), key);
        }
        return texts;
    }

    private void refuseMissing(Map<Language, String> texts, Position at, String key) {
        for (Language language : LANGUAGES) {
            if (texts.putIfAbsent(language, "") == null) {
                diagnostics.add(Fault.TRANSLATION_MISSING, at, language.id(), key);
            }
        }
    }

    /** An id that must be there. */
    String id(Fields fields, String key) {
        return plain(fields.requiredId(key));
    }

    private static String plain(Optional<Scalar> text) {
        return text.map(Scalar::text).map(Entries::onOneLine).orElse("");
    }

    /** Texts are wrapped where they are shown; a line end of their own could stand where none may. */
    private static String onOneLine(String text) {
        return text.indexOf('\n') < 0 ? text.strip() : text.strip().replaceAll("\\s+", " ");
    }
}
