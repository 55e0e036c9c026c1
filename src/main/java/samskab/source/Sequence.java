package samskab.source;

import java.util.List;

/** A list of values in the order in which they were written. */
public record Sequence(List<Node> items, Position at) implements Node {

    @Override
    public Kind kind() {
        return Kind.LIST;
    }
}
