package samskab.report;

import java.util.List;
import samskab.advise.Plan.Now;
import samskab.advise.Plan.TensionAdvice;
import samskab.advise.PointAdvice;
import samskab.advise.Reason;
import samskab.classify.Question;
import samskab.codebook.FocusPoint;
import samskab.codebook.Piece;
import samskab.codebook.Type;

/** The blocks that advice consists of, as people read them: on a card and in a plan. */
final class AdviceText {

    private static final int INDENT = 4;

    private final Messages messages;
    private final AdviceWording wording;
    private final Page page;

    AdviceText(Messages messages, Page page) {
        this.messages = messages;
        this.wording = new AdviceWording(messages);
        this.page = page;
    }

    /** What comes before any advice: the question that would settle most, and what to discuss. */
    void first(Now now) {
        now.questions().stream().findFirst().ifPresent(this::question);
        now.tensions().forEach(this::tension);
    }

    private void question(Question question) {
        page.strong(messages.get("advice.ask"));
        page.paragraph(INDENT, wording.question(question));
        page.paragraph(INDENT, wording.use(question));
        page.blank();
    }

    private void tension(TensionAdvice advice) {
        page.strong(messages.get("advice.tension", messages.get(advice.tension().name())));
        page.paragraph(INDENT, messages.get(advice.tension().question().text()));
        foot(List.of(advice.because()), List.of(advice.tension().question()));
    }

    /** What a point means for each of the types; as long as there is none, what it asks and why. */
    void point(String lead, String heading, PointAdvice advice, List<Type> types) {
        FocusPoint point = advice.point();
        page.strong(lead, INDENT, heading);
        if (types.isEmpty()) {
            page.paragraph(INDENT, messages.get(point.question()));
            page.paragraph(INDENT, messages.get(point.why()));
            page.paragraph(INDENT, wording.because(advice.reasons()));
            page.faint(INDENT, "[" + Wording.references(point.sources()) + "]");
            page.blank();
            return;
        }
        for (Type type : types) {
            String condition = types.size() == 1 ? "" : messages.get("advice.if", wording.name(type)) + " ";
            page.paragraph(INDENT, condition + messages.get(point.piece(type).text()));
        }
        foot(advice.reasons(), point.pieces(types));
    }

    private void foot(List<? extends Reason> reasons, List<Piece> pieces) {
        page.paragraph(INDENT, wording.because(reasons));
        source(pieces);
        page.blank();
    }

    /** Where a piece comes from. */
    void source(Piece piece) {
        source(List.of(piece));
    }

    private void source(List<Piece> pieces) {
        wording.provenance(pieces).forEach(source -> page.faint(INDENT, "[" + source + "]"));
    }
}
