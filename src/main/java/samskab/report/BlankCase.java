package samskab.report;

import java.util.List;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Level;
import samskab.codebook.Named;
import samskab.codebook.PurposeList;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Silence;
import samskab.source.Identified;

/**
 * A case file to fill in, made from a codebook: every question and level stands in it as a comment. It can be read as it is;
 * then nothing is described.
 */
public final class BlankCase {

    private static final int WIDTH = Columns.PAGE - 4;

    private final Codebook codebook;
    private final Messages messages;
    private final StringBuilder yaml = new StringBuilder();

    public BlankCase(Codebook codebook, Messages messages) {
        this.codebook = codebook;
        this.messages = messages;
    }

    /** The file. */
    public String yaml() {
        comment("", messages.get("new.intro", codebook.key()));
        line("codebook: " + codebook.key());
        line("case: " + messages.get("new.case"));
        line("title: " + messages.get("new.title"));
        comment("", messages.get("new.description"));
        line("# description: >-");
        line("#   " + messages.get("new.description-text"));
        key("organisation", messages.get("new.organisation"), "");
        key("sector", messages.get("new.sector"), "");
        key("period", messages.get("new.period"), "2024-2026");
        key(
                "phase",
                messages.get("new.phase", ids(codebook.phases())),
                codebook.phases().get(0).id());
        key("coder", messages.get("new.coder"), "ab");
        purposes();
        scope();
        codings();
        focus();
        key("sources", messages.get("new.sources"), "[\"\"]");
        key(
                "expected",
                messages.get("new.expected", ids(codebook.types())),
                codebook.types().get(0).id());
        return yaml.toString();
    }

    /** A key that may stay out: it stands in a comment. */
    private void key(String key, String explanation, String example) {
        comment("", explanation);
        line(("# " + key + ": " + example).stripTrailing());
    }

    private void purposes() {
        comment("", messages.get("new.purposes"));
        line("# purposes:");
        for (PurposeList list : codebook.purposes()) {
            comment("", messages.get(list.name()) + ": " + ids(list.items()));
            line("#   " + list.id() + ": []");
        }
    }

    private void scope() {
        if (codebook.scope().isEmpty()) {
            return;
        }
        line("");
        comment("", messages.get("new.scope"));
        line("scope:");
        for (ScopeQuestion question : codebook.scope()) {
            comment("  ", messages.get(question.question()));
            line("  " + question.id() + ": " + Silence.NOT_DESCRIBED.id());
        }
    }

    private void codings() {
        line("");
        comment("", messages.get("new.codings"));
        line("codings:");
        codebook.indicators().forEach(this::coding);
    }

    private void coding(Indicator indicator) {
        String use = indicator.use() == Use.CORE
                ? ""
                : " (" + messages.get("use." + indicator.use().id()) + ")";
        line("");
        comment("  ", messages.get(indicator.name()) + use + ". " + messages.get(indicator.question()));
        int width = Identified.ids(indicator.levels()).stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + 1;
        for (Level level : indicator.levels()) {
            List<String> lines = Columns.wrap(messages.get(level.descriptor()), WIDTH - width - 4);
            line("  #   " + Columns.left(level.id(), width) + " " + lines.get(0));
            lines.stream().skip(1).forEach(more -> line("  #   " + " ".repeat(width) + " " + more));
        }
        line("  " + indicator.id() + ": " + Silence.NOT_DESCRIBED.id());
    }

    private void focus() {
        line("");
        comment("", messages.get("new.focus"));
        line("# focus:");
        codebook.phases()
                .forEach(phase -> phase.focus()
                        .forEach(point -> line("#   " + point.id() + ": open  # " + messages.get(phase.name()) + ": "
                                + messages.get(point.name()))));
        line("");
    }

    private static String ids(List<? extends Named> entries) {
        return String.join(", ", Identified.ids(entries));
    }

    private void comment(String indent, String text) {
        Columns.wrap(text, WIDTH - indent.length()).forEach(line -> line(indent + "# " + line));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
