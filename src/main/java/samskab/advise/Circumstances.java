package samskab.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.advise.Reason.Raised;
import samskab.casefile.Attention;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.casefile.CodingSheet.FocusMark;
import samskab.casefile.CodingSheet.Purpose;
import samskab.codebook.Condition;
import samskab.codebook.Condition.Coded;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.codebook.Phase;
import samskab.codebook.PurposeList;
import samskab.codebook.Term;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * What conditions of advice are held against. In loops, not streams: each lambda costs the start a tenth of a millisecond,
 * and every card comes through here.
 *
 * @param types the types that the case has or may have
 * @param phase for which it is advised
 */
record Circumstances(CodingSheet sheet, List<Type> types, Phase phase) {

    /** What in the case fulfils the first of some conditions that holds; empty where none does. */
    Optional<Raised> raised(List<Condition> conditions) {
        for (Condition condition : conditions) {
            Optional<Raised> raised = raised(condition);
            if (raised.isPresent()) {
                return raised;
            }
        }
        return Optional.empty();
    }

    private Optional<Raised> raised(Condition condition) {
        List<Coding> codings = new ArrayList<>();
        for (Coded coded : condition.codings()) {
            Coding coding = coding(coded.indicator());
            if (!isWithin(coding, coded.levels())) {
                return Optional.empty();
            }
            codings.add(coding);
        }
        for (Indicator indicator : condition.unknown()) {
            Coding coding = coding(indicator);
            if (!coding.isApplicable() || coding.levels().isPresent()) {
                return Optional.empty();
            }
            codings.add(coding);
        }
        List<Purpose> purposes = shared(condition.purposes());
        List<Type> matching = common(types, condition.types());
        List<Phase> phases = common(List.of(phase), condition.phases());
        boolean holds = (condition.purposes().isEmpty() || !purposes.isEmpty())
                && (condition.types().isEmpty() || !matching.isEmpty())
                && (condition.phases().isEmpty() || !phases.isEmpty());
        return holds ? Optional.of(new Raised(codings, purposes, matching, phases)) : Optional.empty();
    }

    /** Every sheet has a coding for each indicator of its codebook. */
    private Coding coding(Indicator indicator) {
        for (Coding coding : sheet.codings()) {
            if (coding.indicator().id().equals(indicator.id())) {
                return coding;
            }
        }
        throw new IllegalArgumentException("not in the codebook of the sheet: " + indicator.id());
    }

    /** A range counts only where all of it does: else it is not known. */
    private static boolean isWithin(Coding coding, List<Level> asked) {
        Optional<Levels> levels = coding.levels();
        if (levels.isEmpty()) {
            return false;
        }
        for (int level = levels.get().lowest(); level <= levels.get().highest(); level++) {
            if (!Identified.isAmong(coding.indicator().levels().get(level), asked)) {
                return false;
            }
        }
        return true;
    }

    /** What the case is meant to achieve of what is asked for, list by list. */
    private List<Purpose> shared(List<PurposeList> asked) {
        List<Purpose> shared = new ArrayList<>();
        for (PurposeList list : asked) {
            for (Purpose purpose : sheet.purposes()) {
                List<Term> items = common(purpose.items(), list.items());
                if (purpose.list().id().equals(list.id()) && !items.isEmpty()) {
                    shared.add(new Purpose(purpose.list(), items));
                }
            }
        }
        return shared;
    }

    /** How far a focus point has been attended to, where the sheet says so. */
    Optional<Attention> attention(Term point) {
        for (FocusMark mark : sheet.focus()) {
            if (mark.point().id().equals(point.id())) {
                return Optional.of(mark.attention());
            }
        }
        return Optional.empty();
    }

    /** Those of some entries that are among others too. */
    static <T extends Identified> List<T> common(List<T> some, List<T> others) {
        List<T> common = new ArrayList<>();
        for (T entry : some) {
            if (Identified.isAmong(entry, others)) {
                common.add(entry);
            }
        }
        return common;
    }
}
