package samskab.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant. */
public final class Nearest {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private Nearest() {}

    /**
     * The allowed word nearest to the one that was written, by the fewest letters to insert, drop, change or swap
     * (Damerau-Levenshtein, optimal string alignment); capitals count as small letters.
     *
     * @return empty where none is near enough (more than one letter and more than a third of them differ), where two are
     *     equally near, or where the word is too short to tell: a wrong guess costs more than none
     */
    public static Optional<String> to(String word, Collection<String> allowed) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        String best = "";
        int least = Math.max(1, word.length() / 3) + 1;
        boolean tie = false;
        for (String candidate : allowed) {
            int distance = distance(lower(word), lower(candidate));
            if (distance < least) {
                best = candidate;
                least = distance;
                tie = false;
            } else if (distance == least && !best.isEmpty()) {
                tie = true;
            }
        }
        return best.isEmpty() || tie ? Optional.empty() : Optional.of(best);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
