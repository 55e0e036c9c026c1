package samskab.source;

import java.util.List;

/** Keys with their values, in the order in which they were written; no key stands twice. */
public record Mapping(List<Entry> entries, Position at) implements Node {

    @Override
    public Kind kind() {
        return Kind.MAPPING;
    }
}
