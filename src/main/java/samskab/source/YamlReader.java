package samskab.source;

import static org.snakeyaml.engine.v2.events.Event.ID.DocumentEnd;
import static org.snakeyaml.engine.v2.events.Event.ID.MappingEnd;
import static org.snakeyaml.engine.v2.events.Event.ID.SequenceEnd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads a document into a tree of located values: the only place that knows YAML.
 *
 * <p>It takes the events of the parser as they come and gives no scalar a type. What a case file has no use for and what
 * could harm (anchors, aliases, merge keys, tags, directives, great depth) is refused, and reading goes on behind it, so
 * that one run shows everything that is wrong.
 */
public final class YamlReader {

    /** Values may stand this deep in one another. */
    static final int MOST_DEPTH = 64;

    /** A coding sheet may hold so many values, keys included: far more than anyone writes, and read in a moment. */
    private static final int MOST_VALUES = 10_000;

    /** No scalar is given a type, so the schema that knows fewest types is the cheapest. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private final Diagnostics diagnostics;
    private final int firstLine;
    private final int mostValues;
    private final ParserImpl events;
    private int values;

    private YamlReader(String text, int mostValues, Diagnostics diagnostics) {
        this.mostValues = mostValues;
        this.diagnostics = diagnostics;
        this.firstLine = diagnostics.document().firstLine();
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    /** Reads a coding sheet, of ten thousand values at the most; whatever is wrong with it is in the tree's diagnostics. */
    public static Tree read(Document document) {
        return read(document, MOST_VALUES);
    }

    /**
     * Reads a document; whatever is wrong with it is in the tree's diagnostics.
     *
     * @param mostValues so many values it may hold, keys included
     */
    public static Tree read(Document document, int mostValues) {
        Diagnostics diagnostics = new Diagnostics(document);
        return new Tree(new Utf8(diagnostics).text().flatMap(text -> read(text, mostValues, diagnostics)), diagnostics);
    }

    private static Optional<Node> read(String text, int mostValues, Diagnostics diagnostics) {
        Optional<Position> directive = directive(text, diagnostics.document().firstLine());
        if (directive.isPresent()) {
            diagnostics.add(Fault.YAML_DIRECTIVE, directive.get());
            return Optional.empty();
        }
        try {
            return new YamlReader(text, mostValues, diagnostics).document();
        } catch (Stop stop) {
            diagnostics.add(stop.fault, stop.at, stop.limit);
        } catch (YamlEngineException broken) {
            SyntaxFaults.explain(broken, text, diagnostics);
        }
        return Optional.empty();
    }

    /** A line before the content that begins with %: it could change what all the rest means. */
    private static Optional<Position> directive(String text, int firstLine) {
        int line = firstLine;
        for (String content : (Iterable<String>) text.lines()::iterator) {
            if (content.startsWith("%")) {
                return Optional.of(new Position(line, 1));
            }
            if (!content.isBlank() && !content.stripLeading().startsWith("#")) {
                return Optional.empty();
            }
            line++;
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        events.next();
        Position start = new Position(firstLine, 1);
        if (events.peekEvent().getEventId() != Event.ID.DocumentStart) {
            diagnostics.add(Fault.DOCUMENT_EMPTY, start);
            return Optional.empty();
        }
        events.next();
        Node root = node(1);
        while (events.next().getEventId() != DocumentEnd) {}
        if (events.peekEvent().getEventId() == Event.ID.DocumentStart) {
            diagnostics.add(Fault.YAML_AFTER_END, position(events.peekEvent()));
        }
        if (root instanceof Scalar nothing && nothing.text().isEmpty()) {
            if (diagnostics.isEmpty()) {
                diagnostics.add(Fault.DOCUMENT_EMPTY, start);
            }
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Node node(int depth) {
        Event event = events.next();
        Position at = position(event);
        if (depth > MOST_DEPTH) {
            throw new Stop(Fault.YAML_DEPTH, at, MOST_DEPTH);
        }
        if (++values > mostValues) {
            throw new Stop(Fault.YAML_COUNT, at, mostValues);
        }
        if (event instanceof AliasEvent alias) {
            diagnostics.add(Fault.YAML_ALIAS, at, alias.getAlias().getValue());
            return new Scalar("*" + alias.getAlias().getValue(), at);
        }
        refuseAnchor((NodeEvent) event, at);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), at);
            return new Scalar(scalar.getValue(), at);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), at);
            return sequence(at, depth);
        }
        refuseTag(((MappingStartEvent) event).getTag(), at);
        return mapping(at, depth);
    }

    private Sequence sequence(Position at, int depth) {
        List<Node> items = new ArrayList<>();
        while (events.peekEvent().getEventId() != SequenceEnd) {
            items.add(node(depth + 1));
        }
        events.next();
        return new Sequence(items, at);
    }

    private Mapping mapping(Position at, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Position> keys = new HashMap<>();
        while (events.peekEvent().getEventId() != MappingEnd) {
            boolean plain = events.peekEvent() instanceof ScalarEvent key && key.getScalarStyle() == ScalarStyle.PLAIN;
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Scalar text)) {
                diagnostics.add(Fault.YAML_KEY_NOT_TEXT, key.at());
            } else if (plain && text.text().equals("<<")) {
                diagnostics.add(Fault.YAML_MERGE, key.at());
            } else if (keys.containsKey(text.text())) {
                String first = String.valueOf(keys.get(text.text()).line());
                diagnostics.add(Fault.KEY_TWICE, key.at(), text.text(), first);
            } else {
                keys.put(text.text(), key.at());
                entries.add(new Node.Entry(text, value));
            }
        }
        events.next();
        return new Mapping(entries, at);
    }

    private void refuseAnchor(NodeEvent event, Position at) {
        event.getAnchor().ifPresent(anchor -> diagnostics.add(Fault.YAML_ANCHOR, at, anchor.getValue()));
    }

    private void refuseTag(Optional<String> tag, Position at) {
        tag.ifPresent(name -> diagnostics.add(Fault.YAML_TAG, at, name.replace("tag:yaml.org,2002:", "!!")));
    }

    private Position position(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Position(firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    /** A limit was passed: reading on would only cost time. */
    private static final class Stop extends RuntimeException {
        private final transient Fault fault;
        private final transient Position at;
        private final String limit;

        Stop(Fault fault, Position at, int limit) {
            super(fault.id(), null, false, false);
            this.fault = fault;
            this.at = at;
            this.limit = String.valueOf(limit);
        }
    }
}
