package samskab.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskab.casefile.CodingSheet;
import samskab.casefile.ScopeAnswer;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Indicator;

/** What stands at the top of everything about one case: which case it is, its verdict, and what that means. */
final class Heading {

    private final Messages messages;
    private final Wording wording;
    private final CodingSheet sheet;
    private final Verdict verdict;

    Heading(Messages messages, CodingSheet sheet, Verdict verdict) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.sheet = sheet;
        this.verdict = verdict;
    }

    void print(Page page) {
        page.strong(Visible.of(sheet.title()));
        page.faint(0, about());
        page.blank();
        page.line(page.paint().strong(wording.verdict(verdict)) + status());
        page.paragraph(0, meaning());
        for (ScopeAnswer answer : verdict.outside()) {
            page.blank();
            page.paragraph(0, outside(answer));
        }
        page.blank();
    }

    /** What identifies the sheet, and what else it says of itself. */
    String about() {
        String phase = messages.get("phase", messages.get(sheet.phase().name()).toLowerCase(Locale.ROOT));
        return Stream.of(
                        Optional.of(sheet.caseId()),
                        Optional.of(sheet.phaseStated() ? phase : messages.get("phase.assumed", phase)),
                        sheet.coder().map(coder -> messages.get("coder", coder)),
                        sheet.organisation(),
                        sheet.sector(),
                        sheet.period())
                .flatMap(Optional::stream)
                .map(Visible::of)
                .collect(Collectors.joining(" · "));
    }

    /** The status behind the type, where there is one. */
    String status() {
        return verdict.type().isPresent()
                ? " – " + messages.get("status." + verdict.status().id())
                : "";
    }

    /** Why the case may be outside what the codebook is about. */
    String outside(ScopeAnswer answer) {
        return messages.get("outside", messages.get(answer.question().reason()));
    }

    /** What the type means, how sure it is, and what else it could be. */
    String meaning() {
        String definition = verdict.type()
                .map(type -> messages.get(type.definition()) + " ")
                .orElse("");
        if (!verdict.isScored()) {
            return messages.get("status.undetermined.not-applicable");
        }
        boolean alone =
                verdict.status() == Status.PROVISIONAL && verdict.candidates().size() == 1;
        boolean open = !verdict.candidates().isEmpty() && verdict.status() != Status.DETERMINED && !alone;
        String meaning = messages.get("status." + verdict.status().id() + (alone ? ".border" : ".meaning"), missing());
        String possible = open ? " " + messages.get("possible", wording.types(verdict.candidates())) : "";
        return definition + meaning + possible;
    }

    /** Why an axis says nothing. */
    private String missing() {
        return verdict.scores().stream()
                .filter(score -> score.leaning() == Leaning.INSUFFICIENT)
                .map(this::missing)
                .collect(Collectors.joining("; "));
    }

    private String missing(Score score) {
        String axis = messages.get(score.axis().name());
        if (score.coverage().isEmpty()) {
            return messages.get("missing.nothing-applicable", axis);
        }
        String coverage = messages.percent(score.coverage().get());
        String names =
                score.missing().stream().map(Indicator::name).map(messages::get).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? messages.get("missing.coverage", axis, coverage)
                : messages.get("missing.must-have", axis, names, coverage);
    }
}
