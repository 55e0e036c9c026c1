package samskab.research;

import java.util.OptionalDouble;

/** A figure for how far coders agree, worked out of how often each row of some ratings occurs. */
interface Statistic {

    /** At most 1; empty where it is undefined. */
    OptionalDouble of(int[] times);
}
