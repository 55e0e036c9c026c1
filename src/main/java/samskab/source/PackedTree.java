package samskab.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        } else if (node instanceof Sequence sequence) {
            out.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof Mapping mapping) {
            out.writeInt(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
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
            case LIST -> sequence();
            case MAPPING -> mapping();
        };
    }

    private Scalar scalar() {
        int length = bytes.getInt();
        String text = new String(packed, bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return new Scalar(text, Position.NONE);
    }

    private Sequence sequence() {
        int size = bytes.getInt();
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node());
        }
        return new Sequence(items, Position.NONE);
    }

    private Mapping mapping() {
        int size = bytes.getInt();
        List<Node.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Scalar key = scalar();
            entries.add(new Node.Entry(key, node()));
        }
        return new Mapping(entries, Position.NONE);
    }
}
