package samskab.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Pole;

/**
 * How the membership in a type comes about, and under how many weightings the type wins.
 *
 * @param degrees one for each axis that the type needs; the least of them is the membership
 * @param acceptability empty where an axis has no figures about its weights
 * @param unweighable the axes that are to blame for that
 */
public record TypeWorking(
        Membership membership,
        List<Degree> degrees,
        Optional<Acceptability> acceptability,
        List<NoFigures> unweighable) {

    /**
     * How far a score lies at a pole: the score where the type asks for the high end, 1 less the score where it asks for the
     * low end.
     *
     * @param value 0..1; empty where nothing is coded
     */
    public record Degree(Axis axis, Pole pole, Optional<Ratio> value) {}

    /** An axis without figures about its weights, and why. */
    public record NoFigures(Axis axis, Unweighable reason) {}

    /** Works out a membership. */
    static TypeWorking of(Membership membership, Verdict verdict) {
        List<Degree> degrees = new ArrayList<>();
        List<NoFigures> unweighable = new ArrayList<>();
        for (Score score : verdict.scores()) {
            String axis = score.axis().id();
            if (membership.type().poles().containsKey(axis)) {
                Pole pole = Objects.requireNonNull(membership.type().poles().get(axis));
                degrees.add(new Degree(score.axis(), pole, degree(pole, score)));
                Unweighable.of(score).ifPresent(reason -> unweighable.add(new NoFigures(score.axis(), reason)));
            }
        }
        return new TypeWorking(membership, degrees, Acceptability.of(membership.type(), verdict), unweighable);
    }

    private static Optional<Ratio> degree(Pole pole, Score score) {
        return pole == Pole.HIGH ? score.value() : score.value().map(Ratio::complement);
    }

    /** The axes whose degree is the membership: the weakest, several where they are equally weak. */
    public List<Axis> weakest() {
        return degrees.stream()
                .filter(degree -> degree.value.isPresent()
                        && membership.value().isPresent()
                        && degree.value.get().compareTo(membership.value().get()) == 0)
                .map(Degree::axis)
                .toList();
    }

    /** How far the membership lies from 0.5; empty where there is none. */
    public Optional<Ratio> margin() {
        return membership.value().map(Ratio::fromHalf);
    }
}
