package samskab.codebook;

import java.util.Locale;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Hidden;
import samskab.source.Mapping;
import samskab.source.Node;
import samskab.source.Scalar;
import samskab.source.Sequence;

/** Refuses what nobody sees in the texts of a codebook: they are printed for many, and must not steer their terminals. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    static void refuse(Node node, Diagnostics diagnostics) {
        if (node instanceof Scalar text) {
            text.text()
                    .codePoints()
                    .filter(c -> c != '\n' && Hidden.isHidden(c))
                    .findFirst()
                    .ifPresent(c ->
                            diagnostics.add(Fault.TEXT_HIDDEN, text.at(), String.format(Locale.ROOT, "U+%04X", c)));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> refuse(item, diagnostics));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> refuse(entry.value(), diagnostics));
        }
    }
}
