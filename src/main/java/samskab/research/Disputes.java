package samskab.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samskab.casefile.Coding;
import samskab.classify.Classifier;
import samskab.classify.Score;
import samskab.classify.Status;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.ScopeQuestion;
import samskab.codebook.Type;
import samskab.research.Disagreement.Effect;
import samskab.research.Disagreement.Part;
import samskab.research.Disagreement.Reach;

/**
 * Finds what the coders of a case disagree about, and what it carries to: each coder's verdict is made again with another's answer
 * to that one question. What several answers would do together is not looked at.
 */
public final class Disputes {

    private final Codebook codebook;
    private final Classifier classifier;

    public Disputes(Codebook codebook) {
        this.codebook = codebook;
        this.classifier = new Classifier(codebook);
    }

    /** All of a case, those that reach furthest first, then in the order of a case file. */
    public List<Disagreement> in(Unit unit) {
        List<Disagreement> all = new ArrayList<>();
        for (Positions<ScopeQuestion> scope : Positions.scope(unit, codebook)) {
            if (!scope.isAgreed()) {
                all.add(new Disagreement(Part.SCOPE, scope, scope.kind(), reach(scope), List.of()));
            }
        }
        for (Positions<Indicator> coding : Positions.codings(unit, codebook)) {
            if (!coding.isAgreed()) {
                List<Effect> effects = effects(coding);
                all.add(new Disagreement(Part.CODINGS, coding, coding.kind(), reach(effects), effects));
            }
        }
        Positions.purposes(unit, codebook).stream()
                .filter(purposes -> !purposes.isAgreed())
                .map(purposes -> new Disagreement(Part.PURPOSES, purposes, purposes.kind(), Reach.NONE, List.of()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Disagreement::reach));
        return all;
    }

    private static Reach reach(Positions<ScopeQuestion> scope) {
        long outside = scope.said().stream()
                .filter(one -> one.words().contains(scope.question().outside().id()))
                .count();
        return outside > 0 && outside < scope.said().size() ? Reach.SCOPE : Reach.NONE;
    }

    private static Reach reach(List<Effect> effects) {
        boolean another = effects.stream()
                .anyMatch(effect -> !id(effect.type())
                        .equals(id(effect.sheet().placed().verdict().type())));
        return another ? Reach.TYPE : effects.isEmpty() ? Reach.NONE : Reach.STATUS;
    }

    private static String id(Optional<Type> type) {
        return type.map(Type::id).orElse("");
    }

    private List<Effect> effects(Positions<Indicator> positions) {
        Indicator indicator = positions.question();
        if (indicator.axis().isEmpty()) {
            return List.of();
        }
        return positions.said().stream()
                .flatMap(one -> positions.different().stream()
                        .filter(other -> !other.words().equals(one.words()))
                        .flatMap(other -> effect(indicator, one, other).stream()))
                .toList();
    }

    /** What becomes of a sheet with another's answer; empty where type and status stay. */
    private Optional<Effect> effect(Indicator indicator, Said one, Said other) {
        Coding coding = Said.coding(other.placed(), indicator);
        List<Score> before = one.placed().verdict().scores();
        List<Score> scores = before.stream()
                .map(score ->
                        indicator.axis().filter(score.axis().id()::equals).isPresent() ? with(coding, score) : score)
                .toList();
        if (saysTheSame(before, scores)) {
            return Optional.empty();
        }
        Optional<Type> type = classifier.type(scores);
        Status status = classifier.status(scores);
        boolean same = status == one.placed().verdict().status()
                && id(type).equals(id(one.placed().verdict().type()));
        return same ? Optional.empty() : Optional.of(new Effect(one, other, type, status));
    }

    private static Score with(Coding coding, Score score) {
        return Score.of(
                score.axis(),
                score.codings().stream()
                        .map(old ->
                                old.indicator().id().equals(coding.indicator().id()) ? coding : old)
                        .toList());
    }

    /** Type and status look at no more than this. */
    private static boolean saysTheSame(List<Score> before, List<Score> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).leaning() != after.get(i).leaning()
                    || before.get(i).isDecided() != after.get(i).isDecided()) {
                return false;
            }
        }
        return true;
    }
}
