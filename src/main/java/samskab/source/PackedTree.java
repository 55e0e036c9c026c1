package samskab.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A tree in a form that is read much faster than YAML, without its places. The build packs the codebooks that come with the
 * tool, after it has checked them: no start of the tool needs to parse them again.
 */
public final class PackedTree {

    private static final List<Node.Kind> KINDS = List.of(Node.Kind.values());

    private final byte[] packed;
    private final ByteBuffer bytes;

    private PackedTree(byte[] packed) {
        this.packed = packed;
        this.bytes = ByteBuffer.wrap(packed);
    }

    /** Packs a tree. */
    public static byte[] pack(Node node) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(packed)) {
            write(node, out);
        }
        return packed.toByteArray();
    }

    /** The tree that was packed. */
    public static Node unpack(byte[] packed) {
        return new PackedTree(packed).node();
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        out.writeByte(KINDS.indexOf(node.kind()));
        if (node instanceof Scalar scalar) {
            write(scalar, out);
            return;
        }
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(inside);
        if (node instanceof Sequence sequence) {
            parts.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                write(item, parts);
            }
        } else if (node instanceof Mapping mapping) {
            parts.writeInt(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                write(entry.key(), parts);
                write(entry.value(), parts);
            }
        }
        out.writeInt(inside.size()); // so that it can be passed over
        inside.writeTo(out);
    }

    private static void write(Scalar scalar, DataOutputStream out) throws IOException {
        byte[] text = scalar.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private Node node() {
        Node.Kind kind = KINDS.get(bytes.get());
        return switch (kind) {
            case TEXT -> scalar();
            case LIST -> new Sequence(later(PackedTree::items), Position.NONE);
            case MAPPING -> new Mapping(later(PackedTree::entries), Position.NONE);
        };
    }

    /** Passes over the parts of a value; they are unpacked when somebody looks into them. */
    private <T> List<T> later(Function<PackedTree, List<T>> parts) {
        int length = bytes.getInt();
        int start = bytes.position();
        bytes.position(start + length);
        return Lazy.list(new Lazy<>(() -> {
            PackedTree inside = new PackedTree(packed);
            inside.bytes.position(start);
            return parts.apply(inside);
        }));
    }

    private Scalar scalar() {
        int length = bytes.getInt();
        String text = new String(packed, bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return new Scalar(text, Position.NONE);
    }

    private List<Node> items() {
        int size = bytes.getInt();
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node());
        }
        return items;
    }

    private List<Node.Entry> entries() {
        int size = bytes.getInt();
        List<Node.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Scalar key = scalar();
            entries.add(new Node.Entry(key, node()));
        }
        return entries;
    }
}
