/** The theory, loaded from data and refused if wrong. */
@NullMarked
package samskab.codebook;

import org.jspecify.annotations.NullMarked;
