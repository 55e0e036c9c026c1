package samskab.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Choice;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.classify.Questions;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Silence;
import samskab.research.Open.IfAnswered;

/** Takes verdicts apart. Safe to use from several threads. */
public final class Explainer {

    private final Classifier classifier;
    private final Questions questions;

    public Explainer(Codebook codebook) {
        this.classifier = new Classifier(codebook);
        this.questions = new Questions(codebook);
    }

    /** How the verdict on a sheet comes about. */
    public Explanation explain(CodingSheet sheet, Verdict verdict) {
        List<Coding> coded = sheet.codings().stream()
                .filter(coding -> coding.levels().isPresent())
                .toList();
        return new Explanation(
                verdict.scores().stream().map(ScoreWorking::of).toList(),
                verdict.memberships().stream()
                        .map(membership -> TypeWorking.of(membership, verdict))
                        .toList(),
                open(sheet, verdict),
                questions.about(verdict),
                coded.stream().filter(coding -> coding.evidence().isEmpty()).toList(),
                coded.stream()
                        .filter(coding -> coding.indicator().use() == Use.RECORDED)
                        .toList());
    }

    private List<Open> open(CodingSheet sheet, Verdict verdict) {
        List<Open> open = new ArrayList<>();
        for (int axis = 0; axis < verdict.scores().size(); axis++) {
            for (Coding coding : verdict.scores().get(axis).codings()) {
                List<Choice> possible = possible(coding);
                if (possible.size() > 1) {
                    open.add(new Open(coding, answers(coding, possible, axis, sheet)));
                }
            }
        }
        return open;
    }

    /** What a coding can still turn out to be: one choice where it is known. */
    private static List<Choice> possible(Coding coding) {
        if (!coding.isApplicable()) {
            return List.of(coding.choice());
        }
        Optional<Levels> coded = coding.levels();
        Levels range = coded.orElse(new Levels(0, coding.indicator().levels().size() - 1));
        List<Choice> possible = new ArrayList<>();
        for (int level = range.lowest(); level <= range.highest(); level++) {
            possible.add(new Levels(level, level));
        }
        if (coded.isEmpty()) {
            possible.add(new Choice.Silent(Silence.NOT_APPLICABLE));
        }
        return possible;
    }

    private List<IfAnswered> answers(Coding coding, List<Choice> possible, int axis, CodingSheet sheet) {
        List<IfAnswered> answers = new ArrayList<>();
        for (Choice answer : possible) {
            Verdict verdict = classifier.classify(sheet.with(coding.answered(answer)));
            Score score = verdict.scores().get(axis);
            answers.add(new IfAnswered(answer, score, verdict));
        }
        return answers;
    }
}
