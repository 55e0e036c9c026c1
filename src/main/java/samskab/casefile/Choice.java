package samskab.casefile;

import samskab.codebook.Silence;

/** What was chosen for an indicator: levels, or one of the silences. */
public sealed interface Choice permits Choice.Levels, Choice.Silent {

    /**
     * A level, or a range of adjacent levels where the coder cannot say which.
     *
     * @param lowest the lowest level's place in the indicator's list, from 0
     * @param highest the highest level's place; the same as the lowest where it is one level
     */
    record Levels(int lowest, int highest) implements Choice {

        /** A range over more levels than this says that the coder does not know. */
        public static final int WIDEST = 3;

        /** Whether the coder left it between levels. */
        public boolean isRange() {
            return lowest != highest;
        }
    }

    /** No level, for a reason. */
    record Silent(Silence reason) implements Choice {}
}
