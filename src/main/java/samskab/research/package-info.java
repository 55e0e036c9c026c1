/** Studies of verdicts: what they rest on, how they stand up, whether coders agree. Pure functions over sheets and verdicts. */
@NullMarked
package samskab.research;

import org.jspecify.annotations.NullMarked;
