package samskab.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Indicator;
import samskab.source.Identified;

/**
 * Two coders' sheets about one case, drawn by seed: mostly alike, with texts that YAML could stumble over. What each says is kept
 * beside the files, so that a test need not read them.
 */
public record Pair(String caseId, Coder a, Coder b) {

    public static final Codebook CODEBOOK = Codebooks.builtIn(Codebooks.STANDARD);

    private static final List<String> TEXTS = List.of(
            "plain",
            "é ß ğ 中文 😀",
            "a \"quoted\" and 'quoted' text",
            "two\n  lines\n\nand a third",
            "---\n- no: marker\n---",
            "key: value # no comment",
            "# no comment",
            "\\ backslash \\n",
            "turned \u202e round",
            "\u001b[31mred\u0000",
            "{a: [b]} & *c !d %e @f",
            "line\u2028\u0085\ufeffmarks\ufffe",
            "long ".repeat(60) + "end",
            "x".repeat(300),
            "~",
            "[no, list]");

    private static final List<String> SILENCES = List.of("not-described", "not-applicable", "undecided");

    /** What a coder found, by the ids of the questions. */
    public record Coder(String name, Map<String, Answer> scope, Map<String, Answer> codings, String title) {

        Answer on(Indicator indicator) {
            return Objects.requireNonNull(codings.get(indicator.id()));
        }
    }

    /** The answer as a case file has it, the evidence and its place; the texts are empty where there are none. */
    public record Answer(String words, String evidence, String at) {}

    /** No two seeds give the same case. */
    public static Pair of(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Answer> scope = new LinkedHashMap<>();
        Map<String, Answer> codings = new LinkedHashMap<>();
        CODEBOOK.scope().forEach(question -> scope.put(question.id(), answer(yesOrNo(random), random)));
        CODEBOOK.indicators().forEach(asked -> codings.put(asked.id(), answer(choice(asked, random), random)));
        Coder a = new Coder("a", scope, codings, text(random));
        Map<String, Answer> otherScope = new LinkedHashMap<>(scope);
        Map<String, Answer> otherCodings = new LinkedHashMap<>(codings);
        otherScope.replaceAll((id, answer) -> other(answer, yesOrNo(random), random));
        for (Indicator asked : CODEBOOK.indicators()) {
            otherCodings.computeIfPresent(asked.id(), (id, answer) -> other(answer, choice(asked, random), random));
        }
        String title = random.nextBoolean() ? a.title : text(random);
        return new Pair("drawn-" + seed, a, new Coder("b", otherScope, otherCodings, title));
    }

    /** Mostly the same answer, with evidence of one's own. */
    private static Answer other(Answer answer, String words, SplittableRandom random) {
        return answer(random.nextInt(4) > 0 ? answer.words : words, random);
    }

    private static Answer answer(String words, SplittableRandom random) {
        return new Answer(words, maybe(random), maybe(random));
    }

    private static String maybe(SplittableRandom random) {
        return random.nextBoolean() ? "" : text(random);
    }

    private static String text(SplittableRandom random) {
        return one(TEXTS, random) + " " + random.nextInt(1000);
    }

    private static String yesOrNo(SplittableRandom random) {
        return one(List.of("yes", "no", "not-described"), random);
    }

    /** What could be chosen for an indicator. */
    public static String choice(Indicator indicator, SplittableRandom random) {
        List<String> levels = Identified.ids(indicator.levels());
        int level = random.nextInt(levels.size() - 1);
        return switch (random.nextInt(6)) {
            case 0 -> one(SILENCES, random);
            case 1 -> "[" + levels.get(level) + ", " + levels.get(level + 1) + "]";
            default -> one(levels, random);
        };
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The coding sheet of one of the two. */
    public String yaml(Coder coder) {
        List<String> lines = new ArrayList<>(
                List.of("---", "case: " + caseId, "title: " + ascii(coder.title), "coder: " + coder.name, "scope:"));
        coder.scope.forEach((id, answer) -> lines.add(line(id, "answer", answer)));
        lines.add("codings:");
        coder.codings.forEach((id, answer) -> lines.add(line(id, "level", answer)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String id, String key, Answer answer) {
        String evidence = answer.evidence.isEmpty() ? "" : ", evidence: " + ascii(answer.evidence);
        String at = answer.at.isEmpty() ? "" : ", at: " + ascii(answer.at);
        return "  " + id + ": {" + key + ": " + answer.words + evidence + at + "}";
    }

    /** Every character as its code: nothing that our own writing of texts could have in common with it. */
    private static String ascii(String text) {
        StringBuilder codes = new StringBuilder("\"");
        text.codePoints().forEach(c -> codes.append(String.format(Locale.ROOT, "\\U%08x", c)));
        return codes.append('"').toString();
    }
}
