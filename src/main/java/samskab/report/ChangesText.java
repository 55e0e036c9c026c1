package samskab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.research.Explanation;
import samskab.research.Open;
import samskab.research.Open.IfAnswered;
import samskab.research.ScoreWorking;

/** What would change a verdict: other levels than those that are coded, and each answer to what is open. */
final class ChangesText {

    private static final int INDENT = 4;

    private final Messages messages;
    private final ExplanationWording words;
    private final Wording wording;
    private final Page page;
    private final Verdict verdict;
    private final Explanation explanation;

    ChangesText(Messages messages, Page page, Outcome.Explained outcome) {
        this.messages = messages;
        this.words = new ExplanationWording(messages);
        this.wording = new Wording(messages);
        this.page = page;
        this.verdict = outcome.verdict();
        this.explanation = outcome.explanation();
    }

    void print() {
        page.heading(messages.get("research.explain.change"));
        flips();
        if (explanation.open().isEmpty()) {
            page.paragraph(0, messages.get("research.explain.all-known"));
            return;
        }
        page.paragraph(0, messages.get("research.explain.answers"));
        page.blank();
        explanation.open().forEach(this::open);
    }

    private void flips() {
        verdict.flip().ifPresent(flip -> page.paragraph(0, wording.flip(flip)));
        for (ScoreWorking working : explanation.scores()) {
            if (working.score().isLeaning() && !verdict.flip().equals(working.flip())) {
                page.paragraph(0, flip(working));
            }
        }
        page.blank();
    }

    private String flip(ScoreWorking working) {
        Axis axis = working.score().axis();
        return working.flip()
                .map(flip -> messages.count(
                        "research.explain.flip", flip.distance(), messages.get(axis.name()), wording.changes(flip)))
                .orElseGet(() -> messages.get("research.explain.flip.never", words.lower(axis)));
    }

    private void open(Open open) {
        page.strong(
                messages.get("mark.task"),
                INDENT,
                messages.get(open.coding().indicator().name()) + ": " + wording.choice(open.coding()));
        Map<String, List<String>> answers = answers(open);
        answers.forEach((outcome, choices) -> {
            boolean same = answers.size() == 1 && outcome.equals(words.verdict(verdict));
            page.paragraph(
                    INDENT,
                    same
                            ? messages.get("research.explain.whatever", outcome, words.or(choices))
                            : messages.get("research.explain.with", words.or(choices), outcome));
        });
    }

    /** The answers with their scores, gathered by the verdicts that they lead to. */
    private Map<String, List<String>> answers(Open open) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (IfAnswered answer : open.answers()) {
            answers.computeIfAbsent(words.verdict(answer.verdict()), outcome -> new ArrayList<>())
                    .add(messages.get(
                            "research.explain.answer",
                            words.answer(open.coding().indicator(), answer.answer()),
                            wording.number(answer.score().value())));
        }
        return answers;
    }
}
