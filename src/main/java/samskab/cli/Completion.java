package samskab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The scripts that complete what is typed: one engine for each shell, and a table of commands, options and words that is
 * the same for all. Not picocli's own script, which knows neither {@code --format=j} nor {@code --only determined,s},
 * offers the words of one option for another of the same label, takes a file named {@code check} for a command, and
 * changes settings of the shell.
 */
final class Completion {

    /** The shells there is a script for. */
    static final List<String> SHELLS = List.of("bash", "zsh");

    /** How a label ends where several words may stand, separated by commas. */
    static final String LIST = ",...";

    private Completion() {}

    /** The script for one of the shells. */
    static String script(String shell, CommandLine samskab) {
        return engine(shell)
                .replace("@commands@", String.join(" | ", commands(samskab)))
                .replace("  @table@\n", table(samskab));
    }

    private static List<String> commands(CommandLine samskab) {
        return List.copyOf(samskab.getSubcommands().keySet());
    }

    private static String engine(String shell) {
        try (InputStream in = Completion.class.getResourceAsStream("/samskab/completion." + shell)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: a script for " + shell);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says for each command which options it has, and what may stand after each of them and elsewhere. */
    private static String table(CommandLine samskab) {
        StringBuilder table = new StringBuilder("  case $command in\n");
        table.append(row("''", samskab.getCommandSpec(), choices(commands(samskab))));
        samskab.getSubcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            String others = spec.positionalParameters().stream()
                    .map(Completion::what)
                    .findFirst()
                    .orElse("choices=$names");
            table.append(row(name, spec, others));
        });
        return table.append("  esac\n").toString();
    }

    /**
     * What a command can have.
     *
     * @param others what stands where no option wants a word
     */
    private static String row(String command, CommandSpec spec, String others) {
        List<String> names = new ArrayList<>();
        StringBuilder options = new StringBuilder();
        for (OptionSpec option : spec.options()) {
            names.addAll(List.of(option.names()));
            if (option.arity().max() > 0) {
                options.append(String.format("    %s) %s ;;\n", option.longestName(), what(option)));
            }
        }
        return String.format(
                "  %s)\n    names='%s'\n    case $option in\n%s    *) %s ;;\n    esac\n    ;;\n",
                command, String.join(" ", names), options, others);
    }

    /** What may stand for an option's or parameter's word: some words, a file, or anything, of which no shell knows. */
    private static String what(ArgSpec argument) {
        Optional<Iterable<String>> words = Optional.ofNullable(argument.completionCandidates());
        List<String> what = new ArrayList<>();
        words.map(Completion::choices).ifPresent(what::add);
        boolean isFile = argument.isPositional() && words.isEmpty();
        if (isFile || argument.paramLabel().contains("FILE")) {
            what.add("files=yes");
        }
        if (argument.paramLabel().endsWith(LIST)) {
            what.add("list=yes");
        }
        return what.isEmpty() ? ":" : String.join(" ", what);
    }

    private static String choices(Iterable<String> words) {
        return "choices='" + String.join(" ", words) + "'";
    }
}
