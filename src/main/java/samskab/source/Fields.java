package samskab.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a mapping apart, key by key. What is missing, superfluous or of the wrong kind becomes a diagnostic; the keys that
 * were asked for are the keys that may stand there.
 */
public final class Fields {

    /** What an id looks like: it goes into file names, tables and scripts. */
    public static final String ID_FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern ID = Pattern.compile(ID_FORM);

    /** How long an id may be. */
    public static final int LONGEST_ID = 80;

    private final Position at;
    private final Diagnostics diagnostics;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Position at, Diagnostics diagnostics) {
        this.at = at;
        this.diagnostics = diagnostics;
    }

    /**
     * The fields of a value that should be a mapping; none, with a diagnostic, where it is something else.
     *
     * @param name what the value is called, for the diagnostic
     */
    public static Optional<Fields> of(Node node, String name, Diagnostics diagnostics) {
        if (!(node instanceof Mapping mapping)) {
            diagnostics.add(Fault.MAPPING_EXPECTED, node.at(), name, found(node));
            return Optional.empty();
        }
        Fields fields = new Fields(mapping.at(), diagnostics);
        mapping.entries().forEach(entry -> fields.entries.put(entry.key().text(), entry));
        return Optional.of(fields);
    }

    /** No fields at all, as of a mapping that is absent. */
    public static Fields none(Diagnostics diagnostics) {
        return new Fields(Position.NONE, diagnostics);
    }

    /** The fields of a whole document; none, with a diagnostic, where it is no mapping. */
    public static Optional<Fields> ofRoot(Node root, Diagnostics diagnostics) {
        if (root instanceof Mapping) {
            return of(root, "", diagnostics);
        }
        diagnostics.add(Fault.DOCUMENT_NO_MAPPING, root.at());
        return Optional.empty();
    }

    /** Where the mapping begins. */
    public Position at() {
        return at;
    }

    /** Whether nothing stands in the mapping. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The value behind a key, whatever it is. */
    public Optional<Node> node(String key) {
        asked.add(key);
        return peek(key);
    }

    /** The value behind a key that belongs to another kind of document, so it is not one that may stand here. */
    public Optional<Node> peek(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The value behind a key that must be there; a diagnostic where it is not. */
    public Optional<Node> required(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            diagnostics.add(Fault.KEY_MISSING, at, key);
        }
        return node;
    }

    /** A text that may be absent; a diagnostic where it is something else or empty. */
    public Optional<Scalar> text(String key) {
        return node(key).flatMap(node -> text(node, key, diagnostics));
    }

    /** A text that must be there. */
    public Optional<Scalar> requiredText(String key) {
        return required(key).flatMap(node -> text(node, key, diagnostics));
    }

    /** An id that must be there: lower-case letters, digits, hyphens. */
    public Optional<Scalar> requiredId(String key) {
        return requiredText(key).filter(text -> isId(text, key));
    }

    /** An id that may be absent. */
    public Optional<Scalar> id(String key) {
        return text(key).filter(text -> isId(text, key));
    }

    /** One of a closed list, which may be absent; a diagnostic where it is something else. */
    public <T extends Identified> Optional<T> choice(String key, Collection<T> allowed) {
        return text(key).flatMap(word -> choice(word, key, allowed, diagnostics));
    }

    /** One of a closed list, which must be there. */
    public <T extends Identified> Optional<T> requiredChoice(String key, Collection<T> allowed) {
        return requiredText(key).flatMap(word -> choice(word, key, allowed, diagnostics));
    }

    /** The items of a list; none where the key is absent, or, with a diagnostic, where it holds something else. */
    public List<Node> list(String key) {
        return node(key).map(node -> items(node, key, diagnostics)).orElse(List.of());
    }

    /** The items of a list that must be there and hold something. */
    public List<Node> requiredList(String key) {
        Optional<Node> node = required(key);
        List<Node> items = node.map(list -> items(list, key, diagnostics)).orElse(List.of());
        if (items.isEmpty() && node.filter(Sequence.class::isInstance).isPresent()) {
            diagnostics.add(Fault.LIST_EMPTY, node.get().at(), key);
        }
        return items;
    }

    /** The entries of a mapping whose keys are the author's, as in {@code codings}. */
    public List<Node.Entry> entries(String key) {
        return node(key).map(node -> entries(node, key, diagnostics)).orElse(List.of());
    }

    /** To be called when all keys have been asked for: the others are unknown. */
    public void close() {
        for (Node.Entry entry : entries.values()) {
            if (!asked.contains(entry.key().text())) {
                diagnostics.addUnknown(
                        Fault.KEY_UNKNOWN, entry.key().at(), asked, entry.key().text());
            }
        }
    }

    /** A value that should be a text with something in it. */
    public static Optional<Scalar> text(Node node, String name, Diagnostics diagnostics) {
        if (!(node instanceof Scalar text)) {
            diagnostics.add(Fault.TEXT_EXPECTED, node.at(), name, found(node));
            return Optional.empty();
        }
        if (text.text().isBlank()) {
            diagnostics.add(Fault.TEXT_EMPTY, node.at(), name);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A value that should be a list. */
    public static List<Node> items(Node node, String name, Diagnostics diagnostics) {
        if (node instanceof Sequence list) {
            return list.items();
        }
        diagnostics.add(Fault.LIST_EXPECTED, node.at(), name, found(node));
        return List.of();
    }

    /** A value that should be a mapping with keys of the author's. */
    public static List<Node.Entry> entries(Node node, String name, Diagnostics diagnostics) {
        if (node instanceof Mapping mapping) {
            return mapping.entries();
        }
        diagnostics.add(Fault.MAPPING_EXPECTED, node.at(), name, found(node));
        return List.of();
    }

    /** The entry of a closed list that a word names; a diagnostic where it names none. */
    public static <T extends Identified> Optional<T> choice(
            Scalar word, String name, Collection<T> allowed, Diagnostics diagnostics) {
        Optional<T> chosen = Identified.find(allowed, word.text());
        if (chosen.isEmpty()) {
            diagnostics.addUnknown(Fault.VALUE_UNKNOWN, word.at(), Identified.ids(allowed), word.text(), name);
        }
        return chosen;
    }

    private boolean isId(Scalar text, String key) {
        boolean good =
                text.text().length() <= LONGEST_ID && ID.matcher(text.text()).matches();
        if (!good) {
            diagnostics.add(Fault.ID_FORM, text.at(), text.text(), key, asId(text.text()));
        }
        return good;
    }

    /** The id that a word would make, with the usual spelling of letters that an id cannot have. */
    private static String asId(String word) {
        String spelled = word.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = spelled.substring(0, Math.min(LONGEST_ID, spelled.length()));
        return cut.isEmpty() ? "village-hall" : cut.replaceAll("-$", "");
    }

    private static String found(Node node) {
        boolean empty = node instanceof Scalar text && text.text().isEmpty();
        return empty ? "NOTHING" : node.kind().name();
    }
}
