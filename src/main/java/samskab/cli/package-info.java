/**
 * What the user types: one class per command. The only place that knows picocli, the standard streams and exit codes.
 */
@NullMarked
package samskab.cli;

import org.jspecify.annotations.NullMarked;
