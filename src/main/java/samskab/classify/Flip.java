package samskab.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Level;

/**
 * The least number of one-level changes of coded indicators after which a type no longer wins, and which ones.
 *
 * <p>A type no longer wins when one of its axes comes to 0.5 or beyond. On one axis that is a knapsack: each indicator can
 * move some steps, each number of steps brings the score some way, and the fewest steps that bring it far enough are
 * sought. It is solved by dynamic programming, since with uneven levels the step that brings most need not be the first of
 * the best. Where several sets of changes are equally small, the one that changes the earlier indicators of the codebook
 * more is taken, and among axes the earlier.
 *
 * @param axis the axis that gives way
 * @param changes which indicators change, in the codebook's order
 */
public record Flip(Axis axis, List<Change> changes) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /**
     * A change of one coding.
     *
     * @param from what is coded
     * @param to what would be coded; a range moves as a whole
     * @param steps by how many levels
     */
    public record Change(Indicator indicator, Levels from, Levels to, int steps) {}

    /** How many one-level changes it takes. */
    public int distance() {
        return changes.stream().mapToInt(Change::steps).sum();
    }

    /**
     * The smallest change that brings one score to 0.5 or beyond; empty where none does, and where the score does not lean to
     * a side.
     */
    public static Optional<Flip> of(Score score) {
        return score.isLeaning() ? new Search(score).flip() : Optional.empty();
    }

    /** The smallest flip over the axes that a winning type needs; empty where no change could undo it. */
    static Optional<Flip> least(List<Score> scores) {
        return scores.stream()
                .flatMap(score -> of(score).stream())
                .reduce((first, second) -> second.distance() < first.distance() ? second : first);
    }

    /** The search on one axis. */
    private static final class Search {

        private final Score score;
        private final int direction;
        private final List<Coding> coded;

        /** What each of them brings by 0, 1, 2 ... steps, on the scale of {@link #distanceToHalf}. */
        private final List<List<BigDecimal>> gains;

        /** How far each indicator, from the last to the first, can bring the score together with those behind it. */
        private final List<List<BigDecimal>> reach = new ArrayList<>();

        Search(Score score) {
            this.score = score;
            this.direction = score.leaning() == Leaning.HIGH ? -1 : 1;
            this.coded = score.codings().stream()
                    .filter(coding -> coding.levels().isPresent())
                    .toList();
            this.gains = coded.stream().map(this::gains).toList();
        }

        Optional<Flip> flip() {
            fillReach();
            List<BigDecimal> reachOfAll = reach.get(0);
            BigDecimal distance = distanceToHalf();
            for (int steps = 0; steps < reachOfAll.size(); steps++) {
                if (reachOfAll.get(steps).compareTo(distance) >= 0) {
                    return Optional.of(new Flip(score.axis(), changes(steps, distance)));
                }
            }
            return Optional.empty();
        }

        /** The sum of w |x - 0.5| that the coded indicators have too much on the score's side, doubled. */
        private BigDecimal distanceToHalf() {
            Ratio value = score.value().orElseThrow();
            return value.part().multiply(TWO).subtract(value.whole()).abs();
        }

        private void fillReach() {
            reach.add(List.of(BigDecimal.ZERO));
            for (int i = coded.size() - 1; i >= 0; i--) {
                reach.add(0, withOneMore(gains.get(i), reach.get(0)));
            }
        }

        /** The best that one more indicator can do with the others, by number of steps. */
        private static List<BigDecimal> withOneMore(List<BigDecimal> gains, List<BigDecimal> others) {
            List<BigDecimal> best = new ArrayList<>();
            for (int steps = 0; steps < gains.size() + others.size() - 1; steps++) {
                int least = Math.max(0, steps - others.size() + 1);
                int most = Math.min(steps, gains.size() - 1);
                BigDecimal furthest = BigDecimal.ZERO;
                for (int own = least; own <= most; own++) {
                    furthest = furthest.max(gains.get(own).add(others.get(steps - own)));
                }
                best.add(furthest);
            }
            return best;
        }

        private List<BigDecimal> gains(Coding coding) {
            Levels levels = coding.levels().orElseThrow();
            int room = direction < 0
                    ? levels.lowest()
                    : coding.indicator().levels().size() - 1 - levels.highest();
            BigDecimal start = ends(coding.indicator(), levels);
            List<BigDecimal> gains = new ArrayList<>();
            for (int steps = 0; steps <= room; steps++) {
                BigDecimal way = ends(coding.indicator(), moved(levels, steps)).subtract(start);
                gains.add(way.abs().multiply(coding.indicator().weight()));
            }
            return gains;
        }

        /** The sum of the values at the ends of a range: twice its value. */
        private static BigDecimal ends(Indicator indicator, Levels levels) {
            List<Level> all = indicator.levels();
            return all.get(levels.lowest())
                    .value()
                    .add(all.get(levels.highest()).value());
        }

        private Levels moved(Levels levels, int steps) {
            return new Levels(levels.lowest() + direction * steps, levels.highest() + direction * steps);
        }

        /** Which changes do it, taking as many steps as possible on the earlier indicators. */
        private List<Change> changes(int steps, BigDecimal distance) {
            List<Change> changes = new ArrayList<>();
            int left = steps;
            BigDecimal still = distance;
            for (int i = 0; i < coded.size(); i++) {
                List<BigDecimal> brings = gains.get(i);
                List<BigDecimal> others = reach.get(i + 1);
                int own = Math.min(left, brings.size() - 1);
                while (!suffices(brings.get(own), others, left - own, still)) {
                    own--;
                }
                if (own > 0) {
                    Levels from = coded.get(i).levels().orElseThrow();
                    changes.add(new Change(coded.get(i).indicator(), from, moved(from, own), own));
                }
                left -= own;
                still = still.subtract(brings.get(own));
            }
            return changes;
        }

        private static boolean suffices(BigDecimal gain, List<BigDecimal> others, int steps, BigDecimal distance) {
            return steps < others.size() && gain.add(others.get(steps)).compareTo(distance) >= 0;
        }
    }
}
