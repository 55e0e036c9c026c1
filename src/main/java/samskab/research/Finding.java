package samskab.research;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samskab.classify.Leaning;
import samskab.classify.Score;
import samskab.codebook.Type;

/**
 * What a check finds for a sheet.
 *
 * @param winners the types that win under it: one or none where it has one way to look, in the codebook's order where it has
 *     many
 * @param none why there is a way to look under which none wins; empty where there is no such way
 */
public record Finding(List<Type> winners, Optional<NoType> none) {

    static Finding won(Type type) {
        return new Finding(List.of(type), Optional.empty());
    }

    static Finding none(NoType why) {
        return new Finding(List.of(), Optional.of(why));
    }

    /**
     * The type all of whose poles match, as in a verdict.
     *
     * @param leaning where a score lies under the check
     */
    static Finding of(List<Type> types, List<Score> scores, Function<Score, Leaning> leaning) {
        Map<String, Leaning> leanings = leanings(scores, leaning);
        for (Type type : types) {
            if (type.poles().entrySet().stream()
                    .allMatch(pole -> leanings.getOrDefault(pole.getKey(), Leaning.INSUFFICIENT)
                            .is(pole.getValue()))) {
                return won(type);
            }
        }
        return none(why(types, leanings));
    }

    /** Why no type wins where none does: too little is coded only if it is on an axis that some type needs. */
    static NoType why(List<Type> types, List<Score> scores) {
        return why(types, leanings(scores, Score::leaning));
    }

    private static Map<String, Leaning> leanings(List<Score> scores, Function<Score, Leaning> leaning) {
        Map<String, Leaning> leanings = new HashMap<>();
        scores.forEach(score -> leanings.put(score.axis().id(), leaning.apply(score)));
        return leanings;
    }

    private static NoType why(List<Type> types, Map<String, Leaning> leanings) {
        return types.stream()
                        .flatMap(type -> type.poles().keySet().stream())
                        .anyMatch(axis -> leanings.get(axis) == Leaning.INSUFFICIENT)
                ? NoType.INSUFFICIENT
                : NoType.BORDER;
    }

    /** What it means for a sheet. */
    Effect on(Optional<Type> own) {
        if (own.isEmpty()) {
            return winners.isEmpty() ? Effect.STILL_NONE : Effect.GAINED;
        }
        if (winners.stream().anyMatch(type -> !type.equals(own.get()))) {
            return Effect.OTHER_TYPE;
        }
        return winners.isEmpty() || none.isPresent() ? Effect.NO_TYPE : Effect.KEPT;
    }
}
