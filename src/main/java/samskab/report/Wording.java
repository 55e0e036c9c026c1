package samskab.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.classify.Flip;
import samskab.classify.Ratio;
import samskab.classify.Verdict;
import samskab.codebook.Indicator;
import samskab.codebook.Reference;
import samskab.codebook.Silence;
import samskab.codebook.Type;

/** How the parts of a verdict are put into words, wherever they stand. */
final class Wording {

    private static final String UNKNOWN = "–";

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /** A bound or value; a dash where there is none. */
    String number(Optional<Ratio> ratio) {
        return ratio.map(messages::number).orElse(UNKNOWN);
    }

    /** The same with so many decimals. */
    String number(Optional<Ratio> ratio, int decimals) {
        return ratio.map(one -> messages.number(one, decimals)).orElse(UNKNOWN);
    }

    /** From the least to the most. */
    String bounds(Optional<Ratio> low, Optional<Ratio> high) {
        return low.isPresent() && high.isPresent()
                ? messages.number(low.get()) + "–" + messages.number(high.get())
                : UNKNOWN;
    }

    /** A level, or the ends of a range. */
    String levels(Indicator indicator, Levels levels) {
        String low = messages.get(indicator.levels().get(levels.lowest()).name());
        return levels.isRange()
                ? low + " – "
                        + messages.get(indicator.levels().get(levels.highest()).name())
                : low;
    }

    /** What was chosen. */
    String choice(Coding coding) {
        return coding.levels().map(levels -> levels(coding.indicator(), levels)).orElseGet(() -> silence(coding));
    }

    private String silence(Coding coding) {
        Silence reason = coding.choice() instanceof Silent silent ? silent.reason() : Silence.NOT_DESCRIBED;
        return messages.get("silence." + reason.id());
    }

    /** The smallest change that would lose the type. */
    String flip(Flip flip) {
        return messages.count("flip", flip.distance()) + " " + changes(flip) + ".";
    }

    /** What a flip consists of. */
    String changes(Flip flip) {
        return flip.changes().stream()
                .map(change -> messages.get(
                        "flip.change",
                        messages.get(change.indicator().name()),
                        levels(change.indicator(), change.from()),
                        levels(change.indicator(), change.to())))
                .collect(Collectors.joining("; "));
    }

    /** The verdict in a word or two: the type, marked where it is provisional, or why there is none. */
    String verdict(Verdict verdict) {
        String status = messages.get("status." + verdict.status().id());
        return verdict.type()
                .map(type -> messages.get(type.name()))
                .orElse(Character.toUpperCase(status.charAt(0)) + status.substring(1));
    }

    /** Where something comes from: works by their ids, with page or section. */
    static String references(List<Reference> references) {
        StringJoiner list = new StringJoiner("; ");
        for (Reference reference : references) {
            list.add(reference.source().id()
                    + (reference.at().isPresent() ? ", " + reference.at().get() : ""));
        }
        return list.toString();
    }

    /** Names in a row. */
    String types(List<Type> types) {
        return types.stream().map(type -> messages.get(type.name())).collect(Collectors.joining(", "));
    }

    /** What identifies a sheet, with the phase where the sheet names one. */
    String key(CodingSheet sheet) {
        String phase =
                sheet.phaseStated() ? " · " + messages.get(sheet.phase().name()).toLowerCase(Locale.ROOT) : "";
        return sheet.caseId()
                + phase
                + sheet.coder().map(coder -> " · " + coder).orElse("");
    }
}
