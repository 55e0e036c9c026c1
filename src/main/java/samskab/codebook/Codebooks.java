package samskab.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import samskab.source.Diagnostic;
import samskab.source.Diagnostics;
import samskab.source.Digest;
import samskab.source.Document;
import samskab.source.Node;
import samskab.source.PackedTree;
import samskab.source.Tree;
import samskab.source.YamlReader;

/** Where codebooks come from: the tool itself or a user's file, through the same reader and the same checks. */
public final class Codebooks {

    /** The codebook that is used where none is named. */
    public static final String STANDARD = "samskabelse";

    /** All codebooks that come with the tool. */
    public static final List<String> BUILT_IN = List.of(STANDARD, "value-configuration");

    private static final int DIGEST_LENGTH = 64;

    /** A codebook may hold so many values, keys included: four times those of the largest that comes with the tool. */
    private static final int MOST_VALUES = 50_000;

    private Codebooks() {}

    /**
     * What loading gave.
     *
     * @param codebook empty where anything is wrong with the file
     */
    public record Loaded(Optional<Codebook> codebook, List<Diagnostic> diagnostics) {}

    /** Reads a user's codebook and checks it. */
    public static Loaded load(Document document) {
        Tree tree = tree(document);
        Diagnostics diagnostics = tree.diagnostics();
        tree.root().ifPresent(root -> HiddenCharacters.refuse(root, diagnostics));
        CodebookReader reader = new CodebookReader(diagnostics);
        Optional<Codebook> codebook = tree.root().flatMap(root -> reader.read(root, document.digest()));
        reader.readAll();
        codebook.filter(c -> diagnostics.isEmpty())
                .ifPresent(c -> new CodebookChecks(c, reader.places(), diagnostics).run());
        return new Loaded(codebook.filter(c -> diagnostics.isEmpty()), diagnostics.all());
    }

    static Tree tree(Document document) {
        return YamlReader.read(document, MOST_VALUES);
    }

    /** A codebook that comes with the tool; it was checked when the tool was built. */
    public static Codebook builtIn(String id) {
        ByteBuffer packed = ByteBuffer.wrap(resource(id + ".packed"));
        byte[] digest = new byte[DIGEST_LENGTH];
        packed.get(digest);
        byte[] tree = new byte[packed.remaining()];
        packed.get(tree);
        Diagnostics none = new Diagnostics(new Document(id, 1, 1, new byte[0]));
        return new CodebookReader(none)
                .read(PackedTree.unpack(tree), new String(digest, StandardCharsets.US_ASCII))
                .orElseThrow();
    }

    /** A codebook that comes with the tool, as its authors wrote it. */
    public static byte[] yaml(String id) {
        return resource(id + ".yaml");
    }

    static byte[] pack(Node root, byte[] yaml) throws IOException {
        byte[] tree = PackedTree.pack(root);
        byte[] digest = Digest.of(yaml).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(digest.length + tree.length)
                .put(digest)
                .put(tree)
                .array();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Codebooks.class.getResourceAsStream("/samskab/codebook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
