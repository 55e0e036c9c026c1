package samskab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shells offer is what the commands take. The scripts themselves are tried in shells, by {@code completion-test}. */
class CompletionTest {

    private static final String CASE = "examples/village-hall.yaml";
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)\\)$");
    private static final Pattern WORDS = Pattern.compile("(?m)^    (--[a-z-]+|\\*)\\) choices='(.*?)'");

    @TempDir
    private Path folder;

    /** The words that a script offers, by command and option; the option is {@code *} where they stand alone. */
    private static Map<List<String>, List<String>> words(String shell) {
        Map<List<String>, List<String>> words = new LinkedHashMap<>();
        for (String row : Run.of("completion", shell).out().split("(?m)(?=^  [a-z]+\\)$)")) {
            Matcher command = COMMAND.matcher(row);
            if (command.find()) {
                WORDS.matcher(row)
                        .results()
                        .forEach(found -> words.put(
                                List.of(command.group(1), found.group(1)),
                                List.of(found.group(2).split(" "))));
            }
        }
        return words;
    }

    @Test
    void every_word_that_is_offered_is_taken() {
        String saved = folder.resolve("result.json").toString();
        Run.of("classify", CASE, "--format=json", "--output=" + saved);
        Map<List<String>, List<String>> words = words("bash");
        assertThat(words).hasSizeGreaterThan(20).containsKey(List.of("codebook", "*"));
        words.forEach((place, offered) -> offered.forEach(word -> {
            Run run = Run.of(arguments(place.get(0), place.get(1), word, saved));
            assertThat(run.exit()).as("%s %s: %s", place, word, run.err()).isNotEqualTo(ExitCode.USAGE);
        }));
    }

    private static String[] arguments(String command, String option, String word, String saved) {
        List<String> arguments = new ArrayList<>(List.of(command));
        if (option.equals("*")) {
            arguments.add(word);
        } else {
            arguments.add(option + "=" + word);
            if (option.equals("--columns")) {
                arguments.add("--format=csv");
            }
            switch (command) {
                case "agree" -> arguments.add("examples/projects");
                case "compare" -> arguments.add("examples/shared-meals.yaml");
                case "completion" -> arguments.add("bash");
                case "verify" -> arguments.add(saved);
                case "codebook", "new" -> {}
                default -> arguments.add(CASE);
            }
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void every_shell_is_offered_the_same_words() {
        for (String shell : Completion.SHELLS) {
            assertThat(words(shell)).as(shell).isEqualTo(words("bash"));
        }
    }
}
