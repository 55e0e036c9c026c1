/** Which advice a case gets, in which order, and why. */
@NullMarked
package samskab.advise;

import org.jspecify.annotations.NullMarked;
