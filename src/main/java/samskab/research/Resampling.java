package samskab.research;

import java.util.Random;
import java.util.function.ObjIntConsumer;

/**
 * How the bootstrap draws its samples (Efron and Tibshirani 1993).
 *
 * @param seed of the generator that the Java platform specifies for {@link Random}: the same everywhere
 * @param replications how many samples are drawn, at least 1
 */
public record Resampling(long seed, int replications) {

    /**
     * Draws the samples: as many cases as there are, each with all its units, with replacement.
     *
     * @param caseOf for each unit the number of its case, from 0
     * @param cases how many cases there are, at least 1
     * @param sink is given how often each unit was drawn (only until it returns), and which sample it is, from 0
     */
    void draw(int[] caseOf, int cases, ObjIntConsumer<int[]> sink) {
        Random random = new Random(seed);
        int[] unitTimes = new int[caseOf.length];
        for (int sample = 0; sample < replications; sample++) {
            int[] caseTimes = new int[cases];
            for (int i = 0; i < cases; i++) {
                caseTimes[random.nextInt(cases)]++;
            }
            for (int unit = 0; unit < caseOf.length; unit++) {
                unitTimes[unit] = caseTimes[caseOf[unit]];
            }
            sink.accept(unitTimes, sample);
        }
    }
}
