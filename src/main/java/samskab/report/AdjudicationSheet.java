package samskab.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import samskab.casefile.CaseReader;
import samskab.codebook.Answer;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.codebook.ScopeQuestion;
import samskab.research.Disagreement;
import samskab.research.Disagreement.Part;
import samskab.research.Disagreement.Reach;
import samskab.research.Disputes;
import samskab.research.Facts;
import samskab.research.Placed;
import samskab.research.Unit;
import samskab.source.Identified;
import samskab.source.YamlText;

/**
 * A sheet on which coders write what they decide: for each case what each of them had answered, with evidence and place, and
 * room for the decision. It can be read as it is; then everything is undecided.
 */
public final class AdjudicationSheet {

    private static final List<String> ANSWERS = Identified.ids(List.of(Answer.values()));

    private final Setting setting;
    private final Messages messages;
    private final Disputes disputes;

    public AdjudicationSheet(Setting setting) {
        this.setting = setting;
        this.messages = setting.messages();
        this.disputes = new Disputes(setting.codebook());
    }

    /** What the coders of a case have to decide. */
    private record Agenda(Unit unit, List<Disagreement> disagreements) {

        Reach reach() {
            return disagreements.stream().map(Disagreement::reach).findFirst().orElse(Reach.NONE);
        }
    }

    /** Writes the sheet about the cases that at least two coded: those that carry furthest first, those in agreement last. */
    public void write(Writer out, List<Unit> units) throws IOException {
        List<Agenda> agendas = units.stream()
                .filter(unit -> unit.sheets().size() > 1)
                .map(this::agenda)
                .sorted(Comparator.comparing((Agenda agenda) -> agenda.disagreements.isEmpty())
                        .thenComparing(Agenda::reach))
                .toList();
        out.write(head(agendas));
        for (Agenda agenda : agendas) {
            out.write(unit(agenda));
        }
    }

    private Agenda agenda(Unit unit) {
        return new Agenda(
                unit,
                disputes.in(unit).stream()
                        .filter(disagreement -> disagreement.part() != Part.PURPOSES)
                        .toList());
    }

    private String head(List<Agenda> agendas) {
        YamlPage yaml = new YamlPage();
        long items = agendas.stream()
                .mapToLong(agenda -> agenda.disagreements.size())
                .sum();
        yaml.comment(0, messages.get("research.sheet.intro", items, agendas.size()));
        yaml.line(0, "#");
        yaml.comment(0, messages.get("research.sheet.decision"));
        yaml.line(0, "#");
        yaml.comment(0, messages.get("research.sheet.merge"));
        codebook(yaml);
        yaml.line(0, "codebook-digest: " + setting.codebook().digest());
        yaml.line(0, "samskab: " + setting.version());
        yaml.comment(0, messages.get("research.sheet.decided-by"));
        yaml.line(0, "decided-by:");
        return yaml.text();
    }

    private void codebook(YamlPage yaml) {
        yaml.line(0, CaseReader.ADJUDICATION + ": " + setting.codebook().key());
    }

    private String unit(Agenda agenda) {
        YamlPage yaml = new YamlPage();
        Unit unit = agenda.unit;
        yaml.line(0, "---");
        codebook(yaml);
        yaml.line(0, "case: " + unit.caseId());
        yaml.line(0, "phase: " + unit.phase().id());
        yaml.text(0, "title", unit.sheets().get(0).sheet().title());
        yaml.line(0, "sheets:");
        for (Placed placed : unit.sheets()) {
            String place = placed.sheet().file() + ":" + placed.sheet().line();
            yaml.line(
                    2,
                    YamlPage.name(Unit.coder(placed)) + ": "
                            + placed.sheet().source().digest() + " # " + YamlText.onOneLine(place));
        }
        Facts facts = Facts.of(unit);
        if (!facts.contested().isEmpty()) {
            yaml.comment(0, messages.get("research.sheet.contested", facts.matters()));
        }
        facts.contested().forEach((key, voices) -> {
            yaml.line(0, "#   " + key);
            yaml.voices("#     ", voices);
        });
        if (agenda.disagreements.isEmpty()) {
            yaml.comment(0, messages.get("research.sheet.nothing"));
        }
        items(yaml, agenda, Part.SCOPE);
        items(yaml, agenda, Part.CODINGS);
        return yaml.text();
    }

    private void items(YamlPage yaml, Agenda agenda, Part part) {
        List<Disagreement> items = agenda.disagreements.stream()
                .filter(item -> item.part() == part)
                .toList();
        if (!items.isEmpty()) {
            yaml.line(0, part.id() + ":");
            items.forEach(item -> item(yaml, item));
        }
    }

    private void item(YamlPage yaml, Disagreement item) {
        yaml.blank();
        String key = "level";
        if (item.question() instanceof Indicator indicator) {
            indicator(yaml, indicator);
        } else if (item.question() instanceof ScopeQuestion question) {
            key = "answer";
            yaml.comment(2, messages.get(question.question()));
            yaml.comment(2, messages.get("research.sheet.answers", String.join(", ", ANSWERS)));
        }
        yaml.comment(2, messages.get("research.reach." + item.reach().id()));
        yaml.line(2, item.question().id() + ":");
        yaml.coders(4, key, item.positions().said(), true);
        yaml.line(4, "decision:");
        yaml.line(4, "reason:");
        yaml.line(4, "# decided-by:");
    }

    private void indicator(YamlPage yaml, Indicator indicator) {
        yaml.comment(2, messages.get(indicator.name()) + ". " + messages.get(indicator.question()));
        yaml.comment(2, messages.get("codebook.trap") + ": " + messages.get(indicator.trap()));
        int width = indicator.levels().stream()
                .mapToInt(level -> level.id().length())
                .max()
                .orElse(0);
        for (Level level : indicator.levels()) {
            String lead = "#   " + Columns.left(level.id(), width) + "  ";
            for (String line : Columns.wrap(messages.get(level.descriptor()), Columns.PAGE - 4 - lead.length())) {
                yaml.line(2, lead + line);
                lead = "#   " + " ".repeat(width + 2);
            }
        }
    }
}
