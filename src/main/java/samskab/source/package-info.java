/**
 * A text, the positions in it, and what is wrong there: ids and arguments, no sentences. The only reader of YAML.
 */
@NullMarked
package samskab.source;

import org.jspecify.annotations.NullMarked;
