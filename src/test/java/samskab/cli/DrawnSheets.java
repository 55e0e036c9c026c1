package samskab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Indicator;
import samskab.source.Identified;

/** Coding sheets as people could have written them, drawn by seed. */
final class DrawnSheets {

    private static final Codebook CODEBOOK = Codebooks.builtIn(Codebooks.STANDARD);
    private static final List<String> SILENCES = List.of("not-described", "not-applicable", "undecided");

    /** Awkward to print, or to tell from what stands around them. */
    private static final List<String> TEXTS = List.of(
            "A garden",
            "\"Æblegården på Ærø, \\\"sød\\\"; åben\"",
            "'=1+1'",
            "|\n    --- not a marker\n    line: 7, file: a.yaml",
            "'\"line\":7,\"file\":\"b\",\"kind\":\"case\"'");

    private DrawnSheets() {}

    /** A good sheet that begins with its marker; no two seeds give the same case. */
    static String good(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>(List.of("---", "case: drawn-" + seed, "title: " + one(TEXTS, random)));
        maybe(random, lines, "description: " + one(TEXTS, random));
        maybe(random, lines, "organisation: " + one(TEXTS, random));
        maybe(random, lines, "coder: " + one(List.of("a", "b", "007"), random));
        maybe(random, lines, "phase: " + one(Identified.ids(CODEBOOK.phases()), random));
        maybe(random, lines, "expected: " + one(Identified.ids(CODEBOOK.types()), random));
        lines.add("scope:");
        CODEBOOK.scope()
                .forEach(asked -> maybe(
                        random, lines, "  " + asked.id() + ": " + one(List.of("yes", "no", "not-described"), random)));
        lines.add("codings:");
        CODEBOOK.indicators().forEach(asked -> maybe(random, lines, "  " + asked.id() + ": " + coding(asked, random)));
        lines.add("focus:");
        CODEBOOK.phases().stream()
                .flatMap(phase -> phase.focus().stream())
                .forEach(point -> maybe(
                        random, lines, "  " + point.id() + ": " + one(List.of("done", "started", "open"), random)));
        return String.join("\n", lines) + "\n";
    }

    /** A document that is refused, each in one of several ways. */
    static String broken(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return one(
                List.of(
                        "---\ncase: broken-" + seed + "\ncodings: {means: tsak, result: [direction]}\n",
                        "---\ncase: broken-" + seed + "\ntitle: \"never closed\n",
                        "---\n# nothing but a comment\n",
                        "---\ncase: broken-" + seed + "\ntitle: tab\n\tcodings: {}\n"),
                random);
    }

    /** Good ones, between them broken ones and some that stood there before, near and far. */
    static Stream<String> mixed(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> seed % 9 == 4 ? broken(seed) : good(seed % 7 == 3 ? seed / 2 : seed));
    }

    private static void maybe(SplittableRandom random, List<String> lines, String line) {
        if (random.nextInt(4) > 0) {
            lines.add(line);
        }
    }

    private static String coding(Indicator indicator, SplittableRandom random) {
        List<String> levels = Identified.ids(indicator.levels());
        int level = random.nextInt(levels.size() - 1);
        return switch (random.nextInt(8)) {
            case 0 -> one(SILENCES, random);
            case 1 -> "[" + levels.get(level) + ", " + levels.get(level + 1) + "]";
            case 2 -> "\n    level: " + levels.get(level) + "\n    evidence: they say so\n    at: p. " + level;
            default -> one(levels, random);
        };
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
