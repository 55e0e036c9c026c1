/** Pure arithmetic: codings to scores to memberships to a verdict. */
@NullMarked
package samskab.classify;

import org.jspecify.annotations.NullMarked;
