package samskab.classify;

import samskab.codebook.Axis;
import samskab.codebook.Indicator;

/**
 * An indicator that is worth asking about, because it is not known or known only as a range.
 *
 * @param axis for which it counts
 * @param isNeeded whether the axis says nothing without it
 * @param couldSettle whether one of its answers alone would determine the type
 * @param adds whether it counts in the coverage that its axis still lacks
 * @param closes by how much an answer narrows what the weights leave open on the axis, 0..1
 */
public record Question(
        Indicator indicator, Axis axis, boolean isNeeded, boolean couldSettle, boolean adds, Ratio closes) {}
