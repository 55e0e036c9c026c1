package samskab.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import samskab.casefile.CodingSheet;
import samskab.research.Consensus;
import samskab.research.Consensus.Answer;
import samskab.research.Decision;
import samskab.research.Facts;
import samskab.research.Placed;
import samskab.research.Said;
import samskab.research.Unit;
import samskab.source.YamlText;

/** The case file that coders come to together: one coding sheet for each case, with what each of them had found and who decided. */
public final class ConsensusFile {

    /** Who coded the sheets that several came to together. */
    public static final String CODER = "consensus";

    private final Setting setting;

    public ConsensusFile(Setting setting) {
        this.setting = setting;
    }

    /**
     * The comment that it begins with: how it came about.
     *
     * @param decisions the file in which they were made
     */
    public String head(String decisions) {
        YamlPage yaml = new YamlPage();
        yaml.comment(0, setting.messages().get("research.consensus.intro", YamlText.onOneLine(decisions)));
        yaml.comment(0, new Stamp(setting).line());
        return yaml.text();
    }

    /** The sheet of a case that only one coded, as it is, behind a line that says whose it is: it need not say so itself. */
    public String sheet(Placed alone) {
        YamlPage yaml = new YamlPage();
        yaml.origin(alone);
        String text = new String(alone.sheet().source().bytes(), StandardCharsets.UTF_8);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int first = content.startsWith("---") ? content.indexOf('\n') + 1 : 0; // where it does not begin with content
        String begin = first > 0 ? content.substring(0, first) : "---\n";
        String end = content.endsWith("\n") ? "" : "\n";
        return begin + yaml.text() + content.substring(first) + end;
    }

    /** The sheet of a case that several coded. */
    public String sheet(Consensus consensus) {
        YamlPage yaml = new YamlPage();
        Unit unit = consensus.unit();
        Facts facts = consensus.facts();
        yaml.line(0, "---");
        unit.sheets().forEach(yaml::origin);
        yaml.line(0, "codebook: " + setting.codebook().key());
        yaml.line(0, "case: " + unit.caseId());
        facts.texts().forEach((key, text) -> {
            yaml.text(0, key, text);
            yaml.voices("# ", facts.others(key));
        });
        if (unit.sheets().stream().map(Placed::sheet).anyMatch(CodingSheet::phaseStated)) {
            yaml.line(0, "phase: " + unit.phase().id());
        }
        yaml.line(0, "coder: " + CODER);
        group(yaml, "purposes", facts.purposes().isEmpty());
        facts.purposes().forEach((list, items) -> {
            yaml.line(2, list + ": [" + String.join(", ", items) + "]");
            yaml.voices("  # ", facts.others(Facts.PURPOSES + list));
        });
        group(yaml, "scope", consensus.scope().isEmpty());
        consensus.scope().forEach(answer -> answer(yaml, "answer", answer));
        yaml.line(0, "codings:");
        consensus.codings().forEach(answer -> answer(yaml, "level", answer));
        group(yaml, "focus", facts.focus().isEmpty());
        facts.focus().forEach((point, attention) -> {
            yaml.line(2, point + ": " + attention);
            yaml.voices("  # ", facts.others(Facts.FOCUS + point));
        });
        yaml.texts(0, "sources", facts.sources());
        facts.expected().ifPresent(type -> yaml.line(0, "expected: " + type));
        yaml.voices("# ", facts.others(Facts.EXPECTED));
        return yaml.text();
    }

    private static void group(YamlPage yaml, String key, boolean isEmpty) {
        if (!isEmpty) {
            yaml.line(0, key + ":");
        }
    }

    /** Short where there is nothing to tell but the answer. */
    private static void answer(YamlPage yaml, String key, Answer answer) {
        List<Said> said = answer.positions().said();
        String question = answer.positions().question().id() + ":";
        boolean hasEvidence = said.stream()
                .anyMatch(one -> one.evidence().isPresent() || one.at().isPresent());
        if (answer.positions().isAgreed() && !hasEvidence) {
            yaml.line(2, question + " " + YamlPage.words(answer.words()));
            return;
        }
        yaml.line(2, question);
        yaml.line(4, key + ": " + YamlPage.words(answer.words()));
        yaml.text(4, "decided-by", answer.decision().map(Decision::by));
        yaml.text(4, "reason", answer.decision().map(Decision::reason));
        yaml.coders(4, key, said, false);
    }
}
