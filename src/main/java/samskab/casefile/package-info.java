/** A coding sheet as its author wrote it, checked against the codebook; every value knows its place. */
@NullMarked
package samskab.casefile;

import org.jspecify.annotations.NullMarked;
