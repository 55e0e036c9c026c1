package samskab.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The kinds of options. They are declared in code and not by annotations: looking for annotations would take a third of the
 * time that a small job takes. Their descriptions stand in the messages.
 */
final class Options {

    private Options() {}

    /** An option with a word after it. */
    static OptionSpec word(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).build();
    }

    /** The same, with a word that is taken for given where none is. */
    static OptionSpec word(String name, String label, String otherwise) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .defaultValue(otherwise)
                .build();
    }

    /**
     * The same, with words that may stand there: shells offer them, whoever reads the option checks.
     *
     * @param words asked for only by {@code samskab completion}
     */
    static OptionSpec word(String name, String label, Iterable<String> words) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .completionCandidates(words)
                .build();
    }

    /** An option with one of a few words after it. */
    static OptionSpec choice(String name, List<String> words) {
        return word(name, String.join("|", words), words);
    }

    /** What a user calls an option or parameter. */
    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The word that was given for an option or parameter. */
    static Optional<String> given(ArgSpec argument) {
        return argument.getValue() instanceof String word ? Optional.of(word) : Optional.empty();
    }

    /** An option that is there or not. */
    static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).initialValue(false).build();
    }

    /** Whether a flag is there. */
    static boolean isOn(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    /** Whether an option of either kind is there, or has a value of its own where it is not. */
    static boolean isSet(OptionSpec option) {
        return given(option).isPresent() || isOn(option);
    }

    /** A command, with the help that every command has. */
    static CommandSpec command(Object command, String name, OptionSpec... options) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .build());
        for (OptionSpec option : options) {
            spec.addOption(option);
        }
        return spec;
    }
}
