package samskab.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Level;
import samskab.codebook.Named;
import samskab.codebook.Phase;
import samskab.codebook.Pole;
import samskab.codebook.Reference;
import samskab.codebook.Rule;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Term;
import samskab.codebook.Type;
import samskab.source.Identified;

/** The codebook as people read it, whole or in part. Whole it is enough to code with. */
public final class CodebookText {

    private static final int INDENT = 2;
    private static final int LEVEL = 20;
    private static final String SENTENCE_END = "(?<=\\.) (?=[\\p{Lu}'])";

    private final Setting setting;
    private final Codebook codebook;
    private final Messages messages;
    private final Paint paint;
    private final StringBuilder page = new StringBuilder();

    public CodebookText(Setting setting) {
        this.setting = setting;
        this.codebook = setting.codebook();
        this.messages = setting.messages();
        this.paint = setting.paint();
    }

    /** All of it: how to code, then what to code, then what it rests on. */
    public String whole() {
        title();
        heading("codebook.rules");
        codebook.rules().forEach(this::rule);
        heading("codebook.scope");
        codebook.scope().forEach(this::scope);
        for (Axis axis : codebook.axes()) {
            axis(axis);
            codebook.indicatorsOf(axis).forEach(this::indicator);
        }
        heading("codebook.recorded");
        codebook.indicators().stream().filter(i -> i.use() == Use.RECORDED).forEach(this::indicator);
        heading("codebook.types");
        codebook.types().forEach(this::type);
        heading("codebook.lists");
        codebook.purposes().forEach(list -> terms(list.id(), messages.get(list.name()), list.items(), list.sources()));
        codebook.phases()
                .forEach(phase -> terms(phase.id(), messages.get(phase.name()), phase.focus(), phase.sources()));
        if (codebook.phases().stream()
                .anyMatch(phase -> !codebook.advice().focus(phase).isEmpty())) {
            paragraph(messages.get("codebook.advice"));
        }
        heading("codebook.sources");
        codebook.sources().forEach(source -> page.append(Columns.indent("  " + source.id(), source.citation(), LEVEL)));
        page.append('\n').append(paint.faint(new Stamp(setting).line())).append('\n');
        return page.toString();
    }

    /** One line for each indicator and each entry of the advice. */
    public String list() {
        for (Indicator indicator : codebook.indicators()) {
            String axis = indicator
                    .axis()
                    .flatMap(id -> Identified.find(codebook.axes(), id))
                    .map(found -> messages.get(found.name()))
                    .orElse("");
            page.append(Columns.left(indicator.id(), 20))
                    .append(Columns.left(axis, 18))
                    .append(Columns.left(
                            messages.get("use-short." + indicator.use().id()), 10))
                    .append(messages.get(indicator.name()))
                    .append('\n');
        }
        page.append('\n');
        for (Phase phase : codebook.phases()) {
            codebook.advice().focus(phase).forEach(point -> line("focus", point.point()));
        }
        codebook.advice().directions().forEach(direction -> line("direction", direction));
        codebook.advice().models().forEach(model -> line("model", model));
        codebook.advice().tensions().forEach(tension -> line("tension", tension));
        return page.toString();
    }

    private void line(String kind, Named entry) {
        page.append(Columns.left(entry.id(), 32))
                .append(Columns.left(messages.get("list." + kind), 12))
                .append(messages.get(entry.name()))
                .append('\n');
    }

    /** One indicator in full. */
    public String one(Indicator indicator) {
        indicator(indicator);
        return page.toString();
    }

    private void title() {
        page.append(paint.strong(messages.get(codebook.title()))).append('\n');
        paragraph(messages.get(codebook.description()));
        page.append('\n');
    }

    private void heading(String key) {
        String heading = messages.get(key);
        page.append('\n').append(paint.strong(heading.toUpperCase(Locale.ROOT))).append("\n\n");
    }

    private void rule(Rule rule) {
        page.append(paint.strong(messages.get(rule.name()))).append('\n');
        paragraph(messages.get(rule.text()));
        source(rule.sources());
    }

    private void scope(ScopeQuestion question) {
        page.append(paint.strong(question.id())).append('\n');
        paragraph(messages.get(question.question()));
        String answer = messages.get(question.outside().id());
        paragraph(messages.get("codebook.outside", answer, messages.get(question.reason())));
        source(question.sources());
    }

    private void axis(Axis axis) {
        page.append('\n');
        page.append(paint.strong(messages.get(axis.name()).toUpperCase(Locale.ROOT)))
                .append("\n\n");
        paragraph(messages.get(axis.question()));
        paragraph(messages.get(
                "codebook.axis",
                messages.get(axis.lowSide()),
                messages.get(axis.highSide()),
                axis.minimumCoverage().movePointRight(2).stripTrailingZeros().toPlainString()));
        source(axis.sources());
    }

    private void indicator(Indicator indicator) {
        page.append(paint.strong(indicator.id() + " – " + messages.get(indicator.name())));
        page.append("  (").append(facts(indicator)).append(")\n");
        paragraph(messages.get(indicator.question()));
        page.append('\n');
        indicator.levels().forEach(level -> level(level, indicator.use() != Use.RECORDED));
        page.append('\n');
        lead("codebook.why", messages.get(indicator.why()));
        traps(messages.get(indicator.trap()));
        lead("codebook.low-example", messages.get(indicator.lowExample()));
        lead("codebook.high-example", messages.get(indicator.highExample()));
        source(indicator.sources());
    }

    private String facts(Indicator indicator) {
        String mustHave = indicator.mustHave() ? ", " + messages.get("codebook.must-have") : "";
        String weight = indicator.use() == Use.RECORDED
                ? ""
                : ", "
                        + messages.get(
                                "codebook.weight",
                                messages.decimal(indicator.weight().toPlainString()));
        return use(indicator) + weight + mustHave;
    }

    private String use(Indicator indicator) {
        return messages.get("use." + indicator.use().id());
    }

    private void level(Level level, boolean scored) {
        String value = scored ? messages.decimal(level.value().toPlainString()) : "";
        String id = Columns.left(level.id(), LEVEL) + value;
        String text = messages.get(level.name()) + ": " + messages.get(level.descriptor());
        page.append(Columns.indent("  " + id, text, LEVEL + 8));
    }

    /** A line for each: one looks for the one that fits. */
    private void traps(String text) {
        String lead = "  " + messages.get("codebook.trap");
        for (String sentence : text.split(SENTENCE_END)) {
            page.append(Columns.indent(lead, sentence, LEVEL));
            lead = "";
        }
    }

    private void lead(String key, String text) {
        page.append(Columns.indent("  " + messages.get(key), text, LEVEL));
    }

    private void type(Type type) {
        String poles = type.poles().entrySet().stream()
                .map(pole -> pole(pole.getKey(), pole.getValue()))
                .collect(Collectors.joining(", "));
        page.append(paint.strong(type.id() + " – " + messages.get(type.name()))).append('\n');
        paragraph(poles + ".");
        paragraph(messages.get(type.definition()));
        source(type.sources());
    }

    private String pole(String axisId, Pole pole) {
        Optional<Axis> axis = Identified.find(codebook.axes(), axisId);
        return axis.map(a -> messages.get(a.name()) + ": " + messages.get(a.end(pole)))
                .orElse(axisId);
    }

    private void terms(String id, String name, List<Term> items, List<Reference> sources) {
        page.append(paint.strong(id)).append(" – ").append(name).append('\n');
        items.forEach(item -> page.append(Columns.indent("  " + item.id(), messages.get(item.name()), 2 * LEVEL)));
        source(sources);
    }

    private void source(List<Reference> references) {
        Columns.wrap("[" + Wording.references(references) + "]", Columns.PAGE - INDENT)
                .forEach(line -> page.append(" ".repeat(INDENT))
                        .append(paint.faint(line))
                        .append('\n'));
        page.append('\n');
    }

    private void paragraph(String text) {
        Columns.wrap(text, Columns.PAGE - INDENT)
                .forEach(line -> page.append(" ".repeat(INDENT)).append(line).append('\n'));
    }
}
