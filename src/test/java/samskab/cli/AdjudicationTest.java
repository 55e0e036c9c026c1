package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import samskab.research.Pair;

/** From disagreement to consensus, on pairs of drawn sheets, with what is written read by a parser and not by us. */
class AdjudicationTest {

    private static final String OPEN = "    decision:\n    reason:\n";

    @TempDir
    Path folder;

    private Map<String, Pair> pairs = new TreeMap<>();

    @BeforeEach
    void draw() throws IOException {
        StringBuilder sheets = new StringBuilder();
        for (int seed = 0; seed < 60; seed++) {
            Pair pair = Pair.of(seed);
            pairs.put(pair.caseId(), pair);
            sheets.append(pair.yaml(pair.a())).append(pair.yaml(pair.b()));
        }
        Files.writeString(folder.resolve("sheets.yaml"), sheets.toString());
    }

    private Run agree(String... more) {
        return Run.of(
                concat(new String[] {"agree", folder.resolve("sheets.yaml").toString(), "--lang", "en"}, more));
    }

    private static String[] concat(String[] one, String... other) {
        return Stream.of(one, other).flatMap(Stream::of).toArray(String[]::new);
    }

    private static List<Map<String, Object>> documents(String yaml) {
        return StreamSupport.stream(
                        new Load(LoadSettings.builder().build())
                                .loadAllFromString(yaml)
                                .spliterator(),
                        false)
                .map(AdjudicationTest::map)
                .toList();
    }

    /** Of what a test knows to be there. */
    private static <T> T get(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private Pair pair(Map<String, Object> document) {
        return get(pairs, String.valueOf(document.get("case")));
    }

    /** Nothing where it is absent. */
    private static Object part(Map<String, Object> document, String key) {
        return document.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** The consensus, case by case. */
    private List<Map<String, Object>> merge(String sheet, int exit) throws IOException {
        Path filled = Files.writeString(folder.resolve("filled"), sheet);
        Path consensus = folder.resolve("consensus.yaml");
        Run run = agree("--merge", filled.toString(), "--output", consensus.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        Run check = Run.of("check", consensus.toString(), "--lang", "en");
        assertThat(check.out()).as(check.err()).startsWith("60 coding sheets are valid; 0");
        assertThat(Run.of("classify", consensus.toString()).exit()).isZero();
        return documents(Files.readString(consensus));
    }

    @Test
    void the_sheet_tells_what_both_said_where_they_differ_and_nothing_else() {
        List<Map<String, Object>> documents = documents(agree("--sheet").out());

        assertThat(documents).hasSize(1 + pairs.size());
        documents.stream().skip(1).forEach(document -> {
            Pair pair = pair(document);
            assertThat(document.get("title")).isEqualTo(pair.a().title());
            assertItems(part(document, "scope"), pair.a().scope(), pair.b().scope(), "answer");
            assertItems(part(document, "codings"), pair.a().codings(), pair.b().codings(), "level");
        });
    }

    private static void assertItems(Object items, Map<String, Pair.Answer> a, Map<String, Pair.Answer> b, String key) {
        Map<String, Object> written = map(items);
        a.forEach((question, answer) -> {
            assertThat(written.containsKey(question))
                    .isEqualTo(!answer.words().equals(get(b, question).words()));
            if (written.containsKey(question)) {
                assertCoders(map(get(written, question)), answer, get(b, question), key);
            }
        });
    }

    /** Both answers with both evidences and both places. */
    private static void assertCoders(Map<String, Object> item, Pair.Answer a, Pair.Answer b, String key) {
        assertThat(said(get(map(get(item, "coders")), "a"), key)).isEqualTo(a);
        assertThat(said(get(map(get(item, "coders")), "b"), key)).isEqualTo(b);
    }

    private static Pair.Answer said(Object node, String key) {
        Map<String, Object> parts = node instanceof Map<?, ?> ? map(node) : Map.of(key, node);
        return new Pair.Answer(
                String.valueOf(get(parts, key)),
                String.valueOf(parts.getOrDefault("evidence", "")),
                String.valueOf(parts.getOrDefault("at", "")));
    }

    @Test
    void what_is_not_filled_in_is_undecided_exactly_where_coders_differ() throws IOException {
        for (Map<String, Object> document : merge(agree("--sheet").out(), ExitCode.GATE)) {
            Pair pair = pair(document);
            assertThat(document.get("coder")).isEqualTo("consensus");
            assertConsensus(part(document, "scope"), pair.a().scope(), pair.b().scope(), "answer", Map.of());
            assertConsensus(
                    part(document, "codings"), pair.a().codings(), pair.b().codings(), "level", Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_filled_in_holds(int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> decided = new LinkedHashMap<>();
        List<Map<String, Object>> documents = merge(filled(agree("--sheet").out(), random, decided), ExitCode.OK);

        for (Map<String, Object> document : documents) {
            Pair pair = pair(document);
            assertConsensus(part(document, "scope"), pair.a().scope(), pair.b().scope(), "answer", of(pair, decided));
            assertConsensus(
                    part(document, "codings"), pair.a().codings(), pair.b().codings(), "level", of(pair, decided));
        }
    }

    private static Map<String, String> of(Pair pair, Map<String, String> decided) {
        Map<String, String> own = new LinkedHashMap<>();
        decided.forEach((key, words) -> {
            if (key.startsWith(pair.caseId() + " ")) {
                own.put(key.substring(pair.caseId().length() + 1), words);
            }
        });
        return own;
    }

    /** The sheet with a decision, drawn, at each point; what was decided, by case and question, is noted. */
    private static String filled(String sheet, SplittableRandom random, Map<String, String> decided) {
        StringBuilder filled = new StringBuilder();
        String caseId = "";
        String question = "";
        for (String line : sheet.split("\n")) {
            caseId = line.startsWith("case: ") ? line.substring("case: ".length()) : caseId;
            question = line.matches("  [a-z-]+:") ? line.strip().replace(":", "") : question;
            if (line.equals("    decision:")) {
                String words = drawn(question, random);
                decided.put(caseId + " " + question, words);
                filled.append(line).append(' ').append(words).append('\n');
            } else {
                filled.append(line.equals("    reason:") ? "    reason: \"why: # " + question + "\"" : line)
                        .append('\n');
            }
        }
        return filled.toString().replaceFirst("\ndecided-by:\n", "\ndecided-by: Mette & \"Åse\"\n");
    }

    private static String drawn(String question, SplittableRandom random) {
        return Pair.CODEBOOK.indicators().stream()
                .filter(indicator -> indicator.id().equals(question))
                .map(indicator -> Pair.choice(indicator, random))
                .findFirst()
                .orElse(random.nextBoolean() ? "yes" : "undecided");
    }

    /** What both say holds; what was decided holds with who and why; the rest is undecided; and nothing that they said is lost. */
    private static void assertConsensus(
            Object section,
            Map<String, Pair.Answer> a,
            Map<String, Pair.Answer> b,
            String key,
            Map<String, String> decided) {
        Map<String, Object> written = map(section);
        assertThat(written.keySet()).isEqualTo(a.keySet());
        a.forEach((question, answer) -> {
            Pair.Answer other = get(b, question);
            Object node = get(written, question);
            boolean isAgreed = answer.words().equals(other.words());
            String expected = isAgreed ? answer.words() : decided.getOrDefault(question, "undecided");
            assertThat(said(node, key).words()).isEqualTo(expected);
            if (node instanceof Map<?, ?>) {
                assertCoders(map(node), answer, other, key);
                boolean isDecided = decided.containsKey(question);
                assertThat(map(node).get("decided-by")).isEqualTo(isDecided ? "Mette & \"Åse\"" : null);
                assertThat(map(node).get("reason")).isEqualTo(isDecided ? "why: # " + question : null);
            } else {
                assertThat(isAgreed).isTrue();
                assertThat(answer.evidence() + answer.at() + other.evidence() + other.at())
                        .isEmpty();
            }
        });
    }

    @Test
    void what_one_coder_says_otherwise_stands_in_comments_however_long_it_is() throws IOException {
        String head = "---\ncase: long\ntitle: L\ncodings: {}\n";
        Path sheets = folder.resolve("long.yaml");
        Files.writeString(
                sheets,
                head + "coder: a\ndescription: short\n" + head + "coder: b\ndescription:\n"
                        + ("  " + "x".repeat(60_000) + "\n").repeat(3));
        String said = ("x".repeat(60_000) + " ").repeat(3).strip();

        String sheet = Run.of("agree", sheets.toString(), "--sheet").out();
        Path filled = Files.writeString(folder.resolve("filled"), sheet);
        Path consensus = folder.resolve("consensus.yaml");
        Run run = Run.of("agree", sheets.toString(), "--merge", filled.toString(), "--output", consensus.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(commented(sheet)).contains("b:\"" + said.replace(" ", "") + "\"");
        assertThat(commented(Files.readString(consensus))).contains("b:\"" + said.replace(" ", "") + "\"");
        assertThat(Run.of("check", consensus.toString()).exit()).isZero();
    }

    /** The comments, without what breaks their lines. */
    private static String commented(String yaml) {
        return yaml.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#", ""))
                .collect(Collectors.joining())
                .replaceAll("[ \\\\]", "");
    }

    @Test
    void a_case_that_one_coded_alone_is_told_with_its_coder_even_where_the_sheet_names_none() throws IOException {
        String coded = "title: T\ncodings: {means: %s}\n";
        Path one = Files.writeString(folder.resolve("one.yaml"), "case: x\n" + coded.formatted("task"));
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                "case: x\n" + coded.formatted("chosen") + "---\n# alone\ncase: y\n" + coded.formatted("chosen")
                        + "...");
        String sheet =
                Run.of("agree", one.toString(), other.toString(), "--sheet").out();
        Path filled = Files.writeString(folder.resolve("filled"), sheet);

        Run run = Run.of("agree", one.toString(), other.toString(), "--merge", filled.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.GATE);
        assertThat(run.out())
                .endsWith("\n---\n# \"" + other + "\": " + other + ":6\n# alone\ncase: y\n" + coded.formatted("chosen")
                        + "...\n");
        assertThat(documents(run.out())).hasSize(2);
    }

    @Test
    void the_same_sheets_give_the_same_adjudication_sheet_and_language_changes_only_comments() {
        String sheet = agree("--sheet").out();

        assertThat(agree("--sheet", "--threads", "3").out()).isEqualTo(sheet);
        String danish = Run.of("agree", folder.resolve("sheets.yaml").toString(), "--lang", "da", "--sheet")
                .out();
        assertThat(danish).isNotEqualTo(sheet).contains(OPEN);
        assertThat(documents(danish)).isEqualTo(documents(sheet));
    }

    @Test
    void a_consensus_that_could_not_be_read_again_is_not_written() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int coder = 0; coder < 70; coder++) {
            Files.writeString(many.resolve(coder + ".yaml"), "coder: c" + coder + "\n" + wordy(coder % 2));
        }
        Path sheet = folder.resolve("sheet");
        Path consensus = folder.resolve("consensus.yaml");
        String[] agree = {"agree", many.toString(), "--lang", "en"};
        Run.of(concat(agree, "--sheet", "--output", sheet.toString()));
        Run run = Run.of(concat(agree, "--merge", sheet.toString(), "--output", consensus.toString()));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("the consensus on one, clarification could not be read again")
                .contains("more than 10000 values");
        assertThat(consensus).doesNotExist();
    }

    /** A sheet with a level for each question, always the same one, and all that may stand beside it. */
    private static String wordy(int level) {
        return Pair.CODEBOOK.indicators().stream()
                .map(asked -> "  " + asked.id() + ": {level: "
                        + asked.levels().get(level).id() + ", evidence: so it stands, at: here}\n")
                .collect(Collectors.joining("", "case: one\ntitle: One\ncodings:\n", ""));
    }
}
