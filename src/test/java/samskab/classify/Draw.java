package samskab.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samskab.casefile.Choice;
import samskab.casefile.CodingSheet;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * A small codebook and a choice for each of its indicators, drawn by seed: uneven level values, weights, ranges and silences
 * of all kinds.
 */
public record Draw(Codebook codebook, List<Choice> choices) {

    private static final int DRAWS = 400;

    public static IntStream seeds() {
        return IntStream.range(0, DRAWS);
    }

    public static Draw of(int seed) {
        Random random = new Random(seed);
        List<Axis> axes = axes(random);
        List<Indicator> indicators = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Axis axis : axes) {
            int count = 1 + random.nextInt(axes.size() == 3 ? 2 : 3);
            for (int i = 0; i < count; i++) {
                Indicator indicator = indicator(axis.id(), axis.id() + i, i > 0 && random.nextInt(4) == 0, random);
                indicators.add(indicator);
                choices.add(choice(indicator, random));
            }
        }
        List<Type> types = Sketch.corners(axes);
        return new Draw(Sketch.codebook(axes, indicators, random.nextInt(3) == 0 ? merged(types) : types), choices);
    }

    /** Mostly two, sometimes one or three. */
    private static List<Axis> axes(Random random) {
        List<Axis> axes = new ArrayList<>(List.of(Sketch.axis("p", "0." + random.nextInt(10))));
        int count = List.of(1, 2, 2, 2, 3).get(random.nextInt(5));
        for (String id : List.of("c", "d").subList(0, count - 1)) {
            axes.add(Sketch.axis(id, "0.5"));
        }
        return axes;
    }

    /** The first two corners differ only in the last axis: one type without that axis claims both. */
    private static List<Type> merged(List<Type> corners) {
        Map<String, Pole> poles = new LinkedHashMap<>(corners.get(0).poles());
        poles.keySet().remove(List.copyOf(poles.keySet()).get(poles.size() - 1));
        if (poles.isEmpty()) {
            return corners;
        }
        Type both = new Type("merged", Sketch.text("merged"), Sketch.text("merged"), poles, List.of());
        return Stream.concat(Stream.of(both), corners.stream().skip(2)).toList();
    }

    private static Indicator indicator(String axis, String id, boolean optional, Random random) {
        TreeSet<String> values = new TreeSet<>();
        int levels = 2 + random.nextInt(4);
        boolean even = random.nextBoolean();
        while (values.size() < levels) {
            values.add(even ? "0." + random.nextInt(10) : String.format(Locale.ROOT, "0.%02d", random.nextInt(100)));
        }
        String weight = List.of("1", "1", "2", "0.5", "1.5", "0.3").get(random.nextInt(6));
        Use use = optional ? Use.OPTIONAL : Use.CORE;
        return Sketch.indicator(axis, id, weight, use, random.nextInt(6) == 0, values.toArray(new String[0]));
    }

    private static Choice choice(Indicator indicator, Random random) {
        int last = indicator.levels().size() - 1;
        int level = random.nextInt(last + 1);
        return switch (random.nextInt(8)) {
            case 0 -> Sketch.NOT_DESCRIBED;
            case 1 -> random.nextBoolean() ? Sketch.NOT_APPLICABLE : Sketch.UNDECIDED;
            case 2 -> Sketch.range(level, Math.min(last, level + 1 + random.nextInt(2)));
            default -> Sketch.level(level);
        };
    }

    public Verdict verdict() {
        return Sketch.classify(codebook, choices);
    }

    public Draw with(int indicator, Choice choice) {
        List<Choice> changed = new ArrayList<>(choices);
        changed.set(indicator, choice);
        return new Draw(codebook, changed);
    }

    /** All answers that an unknown can get: each level, some ranges, and that the question does not apply. */
    public static Stream<Choice> answers(Indicator indicator) {
        int levels = indicator.levels().size();
        Stream<Choice> single = IntStream.range(0, levels).mapToObj(Sketch::level);
        Stream<Choice> ranges = IntStream.range(1, levels).mapToObj(level -> Sketch.range(level - 1, level));
        return Stream.concat(Stream.concat(single, ranges), Stream.of(Sketch.NOT_APPLICABLE));
    }

    public static boolean isUnknown(Choice choice) {
        return choice.equals(Sketch.NOT_DESCRIBED) || choice.equals(Sketch.UNDECIDED);
    }

    public CodingSheet sheet() {
        return Sketch.sheet(codebook, choices);
    }

    /** Every way to answer all unknowns. */
    public List<Draw> completions() {
        List<Draw> open = List.of(this);
        for (int i = 0; i < choices.size(); i++) {
            int at = i;
            if (isUnknown(choices.get(i))) {
                open = open.stream()
                        .flatMap(draw -> answers(codebook.indicators().get(at)).map(answer -> draw.with(at, answer)))
                        .toList();
            }
        }
        return open;
    }
}
