package samskab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import samskab.advise.Adviser;
import samskab.classify.Status;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Type;
import samskab.report.Messages;
import samskab.report.Outcome;
import samskab.report.Outcome.Classified;
import samskab.report.Report;
import samskab.report.Visible;

/**
 * Lets a script fail on cases of some kind, and leaves others out of what is shown. The kinds are the statuses, the types,
 * {@code scope} for cases that may be outside what the codebook is about, and {@code tension}. What fails is decided before
 * anything is left out.
 */
final class Gate {

    private static final String SCOPE = "scope";
    private static final String TENSION = "tension";

    /** So many cases are named; the others are counted. */
    private static final int MOST_NAMED = 20;

    private final OptionSpec failOn = kindsOption("--fail-on");
    private final OptionSpec only = kindsOption("--only");
    private final List<String> failed = new ArrayList<>();
    private long failures;
    private long hidden;

    private static OptionSpec kindsOption(String name) {
        return Options.word(
                name,
                "KIND" + Completion.LIST,
                () -> kinds(Codebooks.builtIn(Codebooks.STANDARD)).iterator());
    }

    OptionSpec failOn() {
        return failOn;
    }

    OptionSpec only() {
        return only;
    }

    /** Refuses kinds that there are not. */
    void check(Messages messages, Codebook codebook) {
        List<String> kinds = kinds(codebook);
        for (OptionSpec option : List.of(failOn, only)) {
            for (String kind : asked(option)) {
                if (!kinds.contains(kind)) {
                    String allowed = String.join(", ", kinds);
                    throw new UsageException(
                            messages.get("usage.word", option.longestName(), Visible.of(kind), allowed));
                }
            }
        }
    }

    private static List<String> kinds(Codebook codebook) {
        return Stream.of(
                        Stream.of(Status.values()).map(Status::id),
                        codebook.types().stream().map(Type::id),
                        Stream.of(SCOPE, TENSION))
                .flatMap(some -> some)
                .toList();
    }

    private static List<String> asked(OptionSpec option) {
        return Options.given(option).map(kinds -> List.of(kinds.split(",", -1))).orElse(List.of());
    }

    /** Whether a case was of a kind to fail on. */
    boolean hasFailed() {
        return failures > 0;
    }

    /** A report that lets through what is to be shown. */
    Report around(Report report, Codebook codebook) {
        List<String> failing = asked(failOn);
        List<String> shown = asked(only);
        if (failing.isEmpty() && shown.isEmpty()) {
            return report;
        }
        Kinds kinds = new Kinds(new Adviser(codebook));
        return new Around(report) {
            @Override
            public void add(Outcome outcome, String prepared) throws IOException {
                if (isShown(outcome, kinds, failing, shown)) {
                    super.add(outcome, prepared);
                }
            }
        };
    }

    /** Looks at a case for what it fails on, and only then for whether it is to be shown. */
    private boolean isShown(Outcome outcome, Kinds kinds, List<String> failing, List<String> shown) {
        if (!(outcome instanceof Classified classified)) {
            return true;
        }
        kinds.first(classified, failing).ifPresent(kind -> fail(classified, kind));
        boolean isShown = shown.isEmpty() || kinds.first(classified, shown).isPresent();
        hidden += isShown ? 0 : 1;
        return isShown;
    }

    private void fail(Classified classified, String kind) {
        failures++;
        if (failed.size() < MOST_NAMED) {
            failed.add("  " + Visible.of(classified.sheet().file()) + ":"
                    + classified.sheet().line() + " "
                    + Visible.of(classified.sheet().key()) + ": " + kind);
        }
    }

    /** Says on standard error what failed, and how much is not shown. */
    void say(Console console) {
        Messages messages = console.messages();
        if (hidden > 0) {
            console.say(messages.count("gate.hidden", hidden));
        }
        if (failures > 0) {
            console.say(messages.count("gate.failed", failures));
            failed.forEach(console::say);
            if (failures > failed.size()) {
                console.say("  " + messages.count("gate.more", failures - failed.size()));
            }
        }
    }

    /** Of which kinds a case is. */
    private record Kinds(Adviser adviser) {

        /** The first of some kinds that a case is of. */
        Optional<String> first(Classified classified, List<String> kinds) {
            return kinds.stream().filter(kind -> is(classified, kind)).findFirst();
        }

        private boolean is(Classified classified, String kind) {
            return switch (kind) {
                case SCOPE -> !classified.verdict().outside().isEmpty();
                case TENSION ->
                    !adviser.now(classified.sheet(), classified.verdict())
                            .tensions()
                            .isEmpty();
                default ->
                    classified.verdict().status().id().equals(kind)
                            || classified
                                    .verdict()
                                    .type()
                                    .filter(type -> type.id().equals(kind))
                                    .isPresent();
            };
        }
    }
}
