package samskab.research;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One thing that coders are compared on, while its figures are worked out. */
final class Measured {

    /** With more coders than this nobody looks at what each of them does to the figures. */
    static final int MOST_LEFT_OUT = 20;

    /** What a sheet says about it: a category, or nothing for a reason that is counted. */
    interface Reading {
        OptionalInt of(Placed placed, Map<Gap, Integer> missing);
    }

    private final Metric metric;
    private final int coders;
    private final Ratings ratings;
    private final Function<Ratings, Statistic> alpha;
    private final Map<Gap, Integer> missing = new EnumMap<>(Gap.class);

    /** Alpha first, then the kappas. */
    private final List<Statistic> coefficients = new ArrayList<>();

    private final List<double[]> samples = new ArrayList<>();

    /**
     * The measure of one thing.
     *
     * @param coders all coders, with their numbers from 0
     * @param alpha makes the coefficient of some ratings
     */
    Measured(
            Metric metric,
            Map<String, Integer> coders,
            List<Unit> units,
            int categories,
            Reading reading,
            Function<Ratings, Statistic> alpha) {
        this.metric = metric;
        this.coders = coders.size();
        this.alpha = alpha;
        List<long[]> rows = new ArrayList<>();
        for (Unit unit : units) {
            LongStream.Builder row = LongStream.builder();
            for (Placed placed : unit.sheets()) {
                int coder = coders.getOrDefault(Unit.coder(placed), 0);
                reading.of(placed, missing).ifPresent(category -> row.add(Ratings.entry(coder, category, categories)));
            }
            rows.add(row.build().toArray());
        }
        ratings = new Ratings(categories, rows);
        coefficients.add(alpha.apply(ratings));
        if (this.coders == 2 && metric != Metric.INTERVAL) {
            coefficients.add(new Kappa(ratings, metric == Metric.NOMINAL ? Kappa.PLAIN : Kappa.QUADRATIC));
        }
        if (this.coders == 2 && metric == Metric.ORDINAL) {
            coefficients.add(new Kappa(ratings, Kappa.LINEAR));
        }
    }

    /** Makes room for the figures of some samples. */
    void expect(int replications) {
        coefficients.forEach(coefficient -> samples.add(new double[replications]));
    }

    /** Works out the figures of a sample. */
    void sample(int[] unitTimes, int sample) {
        int[] times = ratings.times(unitTimes);
        for (int i = 0; i < coefficients.size(); i++) {
            samples.get(i)[sample] = coefficients.get(i).of(times).orElse(Double.NaN);
        }
    }

    Reliability reliability() {
        int[] times = ratings.times();
        int pairable = 0;
        int values = 0;
        int lone = 0;
        long pairs = 0;
        long agreeing = 0;
        for (int i = 0; i < times.length; i++) {
            long[] row = ratings.rows().get(i);
            pairable += row.length >= 2 ? times[i] : 0;
            values += row.length >= 2 ? times[i] * row.length : 0;
            lone += row.length == 1 ? times[i] : 0;
            pairs += (long) times[i] * row.length * (row.length - 1) / 2;
            agreeing += times[i] * ratings.agreeing(row);
        }
        List<Figure> figures = figures(times);
        return new Reliability(
                metric,
                pairable,
                values,
                lone,
                pairs,
                agreeing,
                figures.get(0),
                figures.stream().skip(1).findFirst(),
                figures.stream().skip(2).findFirst(),
                withoutEach(),
                missing);
    }

    private List<Figure> figures(int[] times) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < coefficients.size(); i++) {
            double[] drawn = samples.isEmpty() ? new double[0] : samples.get(i);
            figures.add(Figure.of(coefficients.get(i).of(times), drawn));
        }
        return figures;
    }

    private List<OptionalDouble> withoutEach() {
        return coders < 3 || coders > MOST_LEFT_OUT
                ? List.of()
                : IntStream.range(0, coders)
                        .mapToObj(ratings::without)
                        .map(rest -> alpha.apply(rest).of(rest.times()))
                        .toList();
    }
}
