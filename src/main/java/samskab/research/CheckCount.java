package samskab.research;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.classify.Status;
import samskab.codebook.Type;
import samskab.research.Robustness.Trial;

/** What a check does to many sheets. */
public final class CheckCount {

    /**
     * From one outcome to another.
     *
     * @param from the type in the verdict; empty where there is none
     * @param to the types that win instead, or under some of the check's cut-offs
     * @param none why none wins; empty where one does
     */
    public record Move(Optional<Type> from, List<Type> to, Optional<NoType> none) {}

    private final Check check;
    private final Map<Status, Map<Effect, Integer>> effects = new EnumMap<>(Status.class);
    private final Map<Move, Integer> moves = new LinkedHashMap<>();
    private int alone;

    CheckCount(Check check) {
        this.check = check;
    }

    /**
     * Counts what the check did to a sheet.
     *
     * @param isAlone whether no other check did anything to it
     */
    void add(Placed placed, Trial trial, boolean isAlone) {
        effects.computeIfAbsent(placed.verdict().status(), key -> new EnumMap<>(Effect.class))
                .merge(trial.effect(), 1, Integer::sum);
        if (trial.isChange()) {
            alone += isAlone && trial.effect().isLoss() ? 1 : 0;
            Optional<Type> from = placed.verdict().type();
            List<Type> to = trial.finding().winners().stream()
                    .filter(type -> !from.equals(Optional.of(type)))
                    .toList();
            moves.merge(new Move(from, to, to.isEmpty() ? trial.finding().none() : Optional.empty()), 1, Integer::sum);
        }
    }

    /** Which check it is. */
    public Check check() {
        return check;
    }

    /** On how many sheets of a status it has an effect. */
    public int sheets(Status status, Effect effect) {
        return effects.getOrDefault(status, Map.of()).getOrDefault(effect, 0);
    }

    /** How many sheets of a status lose their type. */
    public int lost(Status status) {
        return sheets(status, Effect.OTHER_TYPE) + sheets(status, Effect.NO_TYPE);
    }

    /** How many sheets without a type it has an effect on. */
    public int withoutType(Effect effect) {
        return sheets(Status.BORDER, effect) + sheets(Status.UNDETERMINED, effect);
    }

    /** On how many sheets it could be tried. */
    public int tried() {
        return effects.values().stream()
                .flatMap(some -> some.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many sheets lose their type in this check and in no other. */
    public int alone() {
        return alone;
    }

    /** What becomes of the sheets that come out otherwise, and of how many, in the order in which they first come. */
    public Map<Move, Integer> moves() {
        return moves;
    }
}
