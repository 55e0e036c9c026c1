package samskab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.casefile.ScopeAnswer;
import samskab.classify.Leaning;
import samskab.classify.Question;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.classify.Verdict;
import samskab.codebook.Indicator;
import samskab.codebook.Pole;
import samskab.codebook.Type;
import samskab.research.Explanation;
import samskab.research.ScoreWorking;
import samskab.source.Position;

/** How a verdict comes about, to be read aloud: why, how sure, what would change it, what to ask; then what no score has in it. */
final class ExplanationText {

    private static final int INDENT = 4;

    private final Setting setting;
    private final Messages messages;
    private final ExplanationWording words;
    private final Outcome.Explained outcome;
    private final Verdict verdict;
    private final Explanation explanation;
    private final Page page;

    ExplanationText(Setting setting, Outcome.Explained outcome) {
        this.setting = setting;
        this.messages = setting.messages();
        this.words = new ExplanationWording(messages);
        this.outcome = outcome;
        this.verdict = outcome.verdict();
        this.explanation = outcome.explanation();
        this.page = new Page(setting.paint());
    }

    String text() {
        new Heading(messages, outcome.sheet(), verdict).print(page);
        why();
        if (verdict.isScored()) {
            new SurenessText(messages, page, outcome).print();
            new ChangesText(messages, page, outcome).print();
            ask();
        }
        beside();
        page.blank();
        new Stamp(setting).print(page, outcome.sheet());
        return page.text();
    }

    private void why() {
        boolean wins = verdict.type().isPresent();
        page.heading(messages.get(wins ? "research.explain.why" : "research.explain.why-not"));
        if (verdict.isScored()) {
            page.paragraph(0, verdict.type().map(this::because).orElseGet(this::becauseNot));
            page.blank();
        }
        AddendsText addends = new AddendsText(messages, page, outcome.sheet().file());
        for (ScoreWorking working : explanation.scores()) {
            addends.print(working);
        }
    }

    private String because(Type type) {
        List<String> sides = verdict.scores().stream()
                .filter(score -> type.poles().containsKey(score.axis().id()))
                .map(this::side)
                .toList();
        return messages.get("research.explain.because", words.lower(type), words.and(sides));
    }

    private String side(Score score) {
        Pole pole = score.leaning() == Leaning.HIGH ? Pole.HIGH : Pole.LOW;
        return messages.get(
                "research.explain.side",
                words.lower(score.axis()),
                messages.number(score.value().orElseThrow()),
                words.end(score.axis(), pole));
    }

    private String becauseNot() {
        boolean border = verdict.status() == Status.BORDER;
        Leaning to = border ? Leaning.BORDER : Leaning.INSUFFICIENT;
        List<String> axes = verdict.scores().stream()
                .filter(score -> score.leaning() == to)
                .map(score -> messages.get(
                        border ? "research.explain.midway" : "research.explain.silent", words.lower(score.axis())))
                .toList();
        return messages.get(border ? "research.explain.border" : "research.explain.undetermined", words.and(axes));
    }

    private void ask() {
        page.heading(messages.get("research.explain.ask"));
        List<Question> questions = explanation.questions();
        if (questions.isEmpty()) {
            page.paragraph(0, messages.get(nothingToAsk()));
            return;
        }
        AdviceWording asking = new AdviceWording(messages);
        Question first = questions.get(0);
        page.paragraph(0, asking.question(first));
        page.paragraph(
                0,
                asking.use(first) + " "
                        + messages.get(
                                "research.explain.ask.closes",
                                messages.percent(first.closes()),
                                words.lower(first.axis())));
        if (questions.size() > 1) {
            List<String> others = questions.stream()
                    .skip(1)
                    .map(Question::indicator)
                    .map(words::quoted)
                    .toList();
            page.paragraph(0, messages.get("research.explain.ask.then", String.join(", ", others)));
        }
    }

    private String nothingToAsk() {
        if (explanation.open().isEmpty()) {
            return "research.explain.ask.known";
        }
        return verdict.status() == Status.DETERMINED
                ? "research.explain.ask.determined"
                : "research.explain.ask.useless";
    }

    /** What no score has in it, and what is missing in the sheet. */
    private void beside() {
        page.heading(messages.get("research.explain.beside"));
        page.paragraph(0, unevidenced());
        page.blank();
        recorded();
        for (ScopeAnswer answer : verdict.outside()) {
            page.paragraph(
                    0,
                    messages.get(
                                    "research.explain.outside",
                                    messages.get(answer.question().question()),
                                    messages.get(answer.answer().id()))
                            + " " + words.evidence(answer.evidence(), answer.at()));
            place(0, answer.position());
            page.blank();
        }
        outcome.sheet()
                .expected()
                .ifPresent(type -> page.paragraph(0, messages.get("expected", messages.get(type.name()))));
    }

    private String unevidenced() {
        List<String> bare = new ArrayList<>();
        for (Coding coding : explanation.unevidenced()) {
            bare.add(words.quoted(coding.indicator()));
        }
        if (!bare.isEmpty()) {
            return messages.get("research.explain.unevidenced", String.join(", ", bare));
        }
        boolean coded = outcome.sheet().codings().stream()
                .anyMatch(coding -> coding.levels().isPresent());
        return messages.get(coded ? "research.explain.evidenced" : "research.explain.uncoded");
    }

    private void recorded() {
        if (explanation.recorded().isEmpty()) {
            return;
        }
        page.strong(messages.get("recorded"));
        Wording wording = new Wording(messages);
        for (Coding coding : explanation.recorded()) {
            Indicator indicator = coding.indicator();
            page.strong(messages.get("mark.task"), INDENT, messages.get(indicator.name()));
            page.paragraph(
                    INDENT,
                    messages.get("research.explain.recorded", wording.choice(coding)) + " "
                            + words.evidence(coding.evidence(), coding.at()));
            place(INDENT, coding.position());
        }
        page.blank();
    }

    private void place(int indent, Position position) {
        Optional<String> place = ExplanationWording.place(outcome.sheet().file(), position);
        place.ifPresent(there -> page.faint(indent, there));
    }
}
