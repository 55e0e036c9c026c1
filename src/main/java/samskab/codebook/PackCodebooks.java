package samskab.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import samskab.source.Diagnostic;
import samskab.source.Document;

/**
 * A step of the build: checks the codebooks that come with the tool and packs them, so that starting it costs no parsing.
 * A codebook that is wrong fails the build.
 */
final class PackCodebooks {

    private PackCodebooks() {}

    public static void main(String[] args) throws IOException {
        for (String id : Codebooks.BUILT_IN) {
            byte[] yaml = Codebooks.yaml(id);
            Document document = new Document(id + ".yaml", 1, 1, yaml);
            List<Diagnostic> faults = Codebooks.load(document).diagnostics();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(describe(faults));
            }
            byte[] packed = Codebooks.pack(Codebooks.tree(document).root().orElseThrow(), yaml);
            Files.write(Path.of(args[0], id + ".packed"), packed);
        }
    }

    private static String describe(List<Diagnostic> faults) {
        StringBuilder text = new StringBuilder("the codebook is wrong:");
        for (Diagnostic fault : faults) {
            text.append(String.format(
                    "%n%s:%d:%d: %s %s",
                    fault.file(),
                    fault.at().line(),
                    fault.at().column(),
                    fault.fault().id(),
                    fault.arguments()));
        }
        return text.toString();
    }
}
