package samskab.research;

import java.util.ArrayList;
import java.util.List;
import samskab.classify.Status;
import samskab.codebook.Type;

/**
 * What was found, held against what sources say themselves. Only a determined type is right or wrong; a provisional one is
 * counted apart, and so is a sheet without a type.
 *
 * @param sheets those that expect a type, in input order
 * @param without how many sheets expect none
 * @param determined expected and found types of the sheets whose type is determined
 * @param provisional the same of those whose type what is unknown could still change
 * @param misplaced the sheets for which another type was found than expected, determined or provisional
 */
public record Evaluation(
        List<Placed> sheets, long without, Confusion determined, Confusion provisional, List<Misplaced> misplaced) {

    /** Evaluates sheets that were classified by a codebook with some types. */
    public static Evaluation of(List<Type> types, List<Placed> placed) {
        List<Placed> sheets = new ArrayList<>();
        List<Misplaced> misplaced = new ArrayList<>();
        Confusion determined = new Confusion(types);
        Confusion provisional = new Confusion(types);
        for (Placed one : placed) {
            one.sheet().expected().ifPresent(expected -> {
                sheets.add(one);
                Confusion matrix = one.verdict().status() == Status.DETERMINED ? determined : provisional;
                one.verdict().type().ifPresent(found -> matrix.add(expected, found));
                Misplaced.of(one, expected).ifPresent(misplaced::add);
            });
        }
        return new Evaluation(sheets, placed.size() - sheets.size(), determined, provisional, misplaced);
    }

    /** How many different cases the sheets are of. */
    public long cases() {
        return sheets.stream().map(one -> one.sheet().caseId()).distinct().count();
    }

    /** How many sheets that expect a type have a status. */
    public long count(Type expected, Status status) {
        return sheets.stream()
                .filter(one -> one.verdict().status() == status)
                .filter(one -> one.sheet().expected().orElseThrow().id().equals(expected.id()))
                .count();
    }
}
