package samskab.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * How a sheet's type stands up to all checks that can be tried on it (after the robust, shaky and possible cases of Oana and
 * Schneider 2021).
 *
 * @param tried how many checks could be tried
 * @param changes those in which the sheet comes out otherwise than in its verdict, in the order of the checks
 */
public record Robustness(Placed placed, int tried, List<Trial> changes) {

    /** A check that was tried. */
    public record Trial(Check check, Finding finding, Effect effect) {

        /** Whether the sheet comes out otherwise than in its verdict. */
        public boolean isChange() {
            return effect.isLoss() || effect == Effect.GAINED;
        }
    }

    /** How firm a type is. */
    public enum Standing implements Identified {
        /** The type wins every check. */
        ROBUST,
        /** The type loses a check or more. */
        SHAKY,
        /** There is no type, but one wins in some check. */
        POSSIBLE,
        /** There is no type, and none wins in any check. */
        NONE;

        private final String id = name().toLowerCase(Locale.ROOT);

        /** The id, as in the JSON output. */
        @Override
        public String id() {
            return id;
        }
    }

    /** What all checks that can be tried on a sheet find. */
    static List<Trial> trials(Placed placed, List<Check> checks) {
        List<Trial> trials = new ArrayList<>();
        for (Check check : checks) {
            check.finding()
                    .apply(placed.verdict().scores())
                    .ifPresent(finding -> trials.add(new Trial(
                            check, finding, finding.on(placed.verdict().type()))));
        }
        return trials;
    }

    static Robustness of(Placed placed, List<Trial> trials) {
        return new Robustness(
                placed, trials.size(), trials.stream().filter(Trial::isChange).toList());
    }

    /** How firm the type is. */
    public Standing standing() {
        return placed.verdict().type().isPresent()
                ? changes.isEmpty() ? Standing.ROBUST : Standing.SHAKY
                : changes.isEmpty() ? Standing.NONE : Standing.POSSIBLE;
    }

    /**
     * Whether the type is lost only because too little is coded once an indicator is left out: no check finds another type, nor
     * a tie.
     */
    public boolean losesOnlyCoverage() {
        return standing() == Standing.SHAKY
                && changes.stream()
                        .allMatch(trial -> trial.finding().winners().isEmpty()
                                && trial.finding().none().equals(Optional.of(NoType.INSUFFICIENT)));
    }

    /** The share of the cut-offs under which the type wins; empty where there is none. */
    public Optional<Ratio> cutOffs() {
        return placed.verdict()
                .type()
                .map(type -> CutOffs.share(type, placed.verdict().scores()));
    }

    /** The same with what is unknown at its worst. */
    public Optional<Ratio> cutOffsAtWorst() {
        return placed.verdict()
                .type()
                .map(type -> CutOffs.least(type, placed.verdict().scores()));
    }

    /** The smallest weight radius of the axes that the type needs; empty where there is no type. */
    public Optional<WeightRadius> radius() {
        return placed.verdict()
                .type()
                .flatMap(type -> needed(type).stream()
                        .flatMap(score -> WeightRadius.of(score).stream())
                        .reduce((a, b) ->
                                new WeightRadius(Ratio.min(a.value(), b.value()), Ratio.min(a.low(), b.low()))));
    }

    /** The share of the weightings under which the type wins; empty where there is none. */
    public Optional<Acceptability> acceptability() {
        return placed.verdict().type().flatMap(type -> Acceptability.of(type, placed.verdict()));
    }

    /** Whether every coded indicator of every axis that the type needs lies on the type's side; empty where there is no type. */
    public Optional<Boolean> isUnanimous() {
        return placed.verdict()
                .type()
                .map(type -> needed(type).stream()
                        .allMatch(score -> OuterBounds.of(score)
                                .filter(bounds -> bounds.areOnOneSide())
                                .isPresent()));
    }

    private List<Score> needed(Type type) {
        return placed.verdict().scores().stream()
                .filter(score -> type.poles().containsKey(score.axis().id()))
                .toList();
    }
}
