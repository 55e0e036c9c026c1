package samskab.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.classify.Ratio;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Named;
import samskab.codebook.Pole;
import samskab.research.TypeWorking.NoFigures;
import samskab.research.Unweighable;
import samskab.source.Position;

/** The words that recur in an explanation. */
final class ExplanationWording {

    private final Messages messages;
    private final Wording wording;

    ExplanationWording(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Something inside a sentence. */
    String lower(Named entry) {
        return messages.get(entry.name()).toLowerCase(Locale.ROOT);
    }

    /** The name of an indicator, set off since it may hold any words. */
    String quoted(Indicator indicator) {
        return messages.get("quoted", messages.get(indicator.name()));
    }

    /** What an end of an axis is called. */
    String end(Axis axis, Pole pole) {
        return messages.get("quoted", messages.get(axis.end(pole)));
    }

    /** Several things in a sentence. */
    String and(List<String> things) {
        return joined(things, messages.get("reason.and"));
    }

    /** Several things of which one holds. */
    String or(List<String> things) {
        return joined(things, messages.get("research.explain.or"));
    }

    private static String joined(List<String> things, String last) {
        int size = things.size();
        return size < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, size - 1)) + last + things.get(size - 1);
    }

    /** A level; or that the indicator turns out not to be applicable. */
    String answer(Indicator indicator, Choice answer) {
        return messages.get(
                "quoted",
                answer instanceof Levels levels
                        ? wording.levels(indicator, levels)
                        : messages.get("silence.not-applicable"));
    }

    /** A verdict in a sentence. */
    String verdict(Verdict verdict) {
        String type = verdict.type().map(this::lower).orElse(messages.get("table.no-type"));
        return messages.get(
                "research.explain.verdict",
                type,
                messages.get("status." + verdict.status().id()));
    }

    /** What the sheet quotes in support. */
    String evidence(Optional<String> evidence, Optional<String> at) {
        if (evidence.isEmpty()) {
            return at.map(place -> messages.get("research.explain.evidence.place", Visible.of(place)))
                    .orElse(messages.get("research.explain.evidence.none"));
        }
        String words = Visible.of(evidence.get());
        return at.map(place -> messages.get("research.explain.evidence.from", words, Visible.of(place)))
                .orElse(messages.get("research.explain.evidence", words));
    }

    /** Where a coding stands, as editors and terminals understand it. */
    static Optional<String> place(String file, Position position) {
        return position.isNone()
                ? Optional.empty()
                : Optional.of(Visible.of(file) + ":" + position.line() + ":" + position.column());
    }

    /** Why there are no figures about weights. */
    String noFigures(List<NoFigures> axes) {
        return and(axes.stream()
                .map(axis -> messages.get(
                        axis.reason() == Unweighable.INSUFFICIENT
                                ? "research.explain.silent"
                                : "research.explain.at-half",
                        lower(axis.axis())))
                .toList());
    }

    /** A share in whole percent that is not more than it is; nothing where it is less than one. */
    Optional<String> percentDown(Ratio ratio) {
        long percent = ratio.part()
                .movePointRight(2)
                .divideToIntegralValue(ratio.whole())
                .longValue();
        return percent == 0 ? Optional.empty() : Optional.of(messages.get("percent", percent));
    }
}
