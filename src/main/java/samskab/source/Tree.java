package samskab.source;

import java.util.Optional;

/**
 * What a document says.
 *
 * @param root empty where the document is empty or broken
 * @param diagnostics what is wrong with it so far; whoever reads the tree goes on collecting there
 */
public record Tree(Optional<Node> root, Diagnostics diagnostics) {}
