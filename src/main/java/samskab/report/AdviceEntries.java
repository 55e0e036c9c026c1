package samskab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samskab.codebook.Advice;
import samskab.codebook.Codebook;
import samskab.codebook.Condition;
import samskab.codebook.Direction;
import samskab.codebook.Direction.Task;
import samskab.codebook.FocusPoint;
import samskab.codebook.FocusPoint.ForType;
import samskab.codebook.Model;
import samskab.codebook.Model.Part;
import samskab.codebook.Phase;
import samskab.codebook.Piece;
import samskab.codebook.Reference;
import samskab.codebook.Tension;
import samskab.source.Identified;

/** The advice of a codebook as people read it, whether a case gets it or not: each piece with its source and its conditions. */
public final class AdviceEntries {

    private static final int INDENT = 4;

    private final Setting setting;
    private final Codebook codebook;
    private final Messages messages;
    private final AdviceWording wording;

    public AdviceEntries(Setting setting) {
        this.setting = setting;
        this.codebook = setting.codebook();
        this.messages = setting.messages();
        this.wording = new AdviceWording(messages);
    }

    /** All entries by their ids, each as it is printed, in the order of the codebook. */
    public Map<String, String> all() {
        Map<String, String> entries = new LinkedHashMap<>();
        Advice advice = codebook.advice();
        for (Phase phase : codebook.phases()) {
            advice.focus(phase).forEach(point -> entries.put(point.point().id(), text(phase, point)));
        }
        advice.directions().forEach(direction -> entries.put(direction.id(), text(direction)));
        advice.models().forEach(model -> entries.put(model.id(), text(model)));
        advice.tensions().forEach(tension -> entries.put(tension.id(), text(tension)));
        return entries;
    }

    private String text(Phase phase, FocusPoint point) {
        Page page = new Page(setting.paint());
        page.strong(point.point().id() + " – " + messages.get(point.point().name()) + " (" + messages.get(phase.name())
                + ")");
        page.paragraph(2, messages.get(point.question()));
        page.paragraph(2, messages.get(point.why()));
        source(page, point.sources());
        facts(page, "heavy", Identified.ids(point.heavy()));
        facts(page, "settles", Identified.ids(point.settles()));
        conditions(page, point.when());
        for (ForType piece : point.pieces()) {
            page.strong("", 2, piece.type().id());
            piece(page, piece.piece());
        }
        return page.text();
    }

    private String text(Direction direction) {
        Page page = new Page(setting.paint());
        page.strong(direction.id() + " – " + wording.direction(direction));
        source(page, direction.sources());
        for (Task task : direction.tasks()) {
            page.strong("", 2, task.id() + " – " + messages.get(task.name()));
            piece(page, task.piece());
            facts(page, "phases", Identified.ids(task.phases()));
            facts(page, "heavy", Identified.ids(task.heavy()));
            page.paragraph(INDENT, messages.get(task.because()));
        }
        return page.text();
    }

    private String text(Model model) {
        Page page = new Page(setting.paint());
        page.strong(model.id() + " – " + messages.get(model.name()));
        page.paragraph(2, messages.get(model.use()));
        source(page, model.sources());
        for (Part part : model.parts()) {
            page.strong("", 2, part.id() + " – " + messages.get(part.name()));
            piece(page, part.piece());
            facts(page, "phases", Identified.ids(part.phases()));
            facts(page, "types", Identified.ids(part.types()));
            conditions(page, part.when());
        }
        return page.text();
    }

    private String text(Tension tension) {
        Page page = new Page(setting.paint());
        page.strong(tension.id() + " – " + messages.get(tension.name()));
        piece(page, tension.question());
        conditions(page, tension.when());
        return page.text();
    }

    private void piece(Page page, Piece piece) {
        page.paragraph(INDENT, messages.get(piece.text()));
        wording.provenance(List.of(piece)).forEach(source -> page.faint(INDENT, "[" + source + "]"));
    }

    private static void source(Page page, List<Reference> sources) {
        page.faint(2, "[" + Wording.references(sources) + "]");
    }

    private void facts(Page page, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(INDENT, messages.get("entry." + key, String.join(", ", ids)));
        }
    }

    private void conditions(Page page, List<Condition> conditions) {
        conditions.forEach(condition -> page.paragraph(INDENT, messages.get("entry.when", inIds(condition))));
    }

    /** A condition as the codebook's file has it: who looks it up here wants to write one. */
    private static String inIds(Condition condition) {
        List<String> parts = new ArrayList<>();
        condition
                .codings()
                .forEach(coded ->
                        parts.add(coded.indicator().id() + ": " + String.join("/", Identified.ids(coded.levels()))));
        if (!condition.unknown().isEmpty()) {
            parts.add("unknown: " + String.join(", ", Identified.ids(condition.unknown())));
        }
        if (!condition.purposes().isEmpty()) {
            parts.add(condition.purposes().stream()
                    .map(list -> list.id() + ": " + String.join("/", Identified.ids(list.items())))
                    .collect(Collectors.joining(" | ")));
        }
        if (!condition.types().isEmpty()) {
            parts.add("types: " + String.join("/", Identified.ids(condition.types())));
        }
        if (!condition.phases().isEmpty()) {
            parts.add("phases: " + String.join("/", Identified.ids(condition.phases())));
        }
        return String.join(" · ", parts);
    }
}
