package samskab.casefile;

import java.util.Optional;
import samskab.codebook.Indicator;
import samskab.codebook.Silence;
import samskab.source.Position;

/**
 * What a coder found for one indicator.
 *
 * @param evidence what in the description speaks for it
 * @param at where the description says so
 * @param position where the coding stands in the case file; {@link Position#NONE} where the sheet does not mention it
 */
public record Coding(
        Indicator indicator, Choice choice, Optional<String> evidence, Optional<String> at, Position position) {

    /** The coding of an indicator that the sheet does not mention. */
    static Coding absent(Indicator indicator) {
        return new Coding(
                indicator, new Choice.Silent(Silence.NOT_DESCRIBED), Optional.empty(), Optional.empty(), Position.NONE);
    }

    /** The chosen levels; empty where there are none. */
    public Optional<Choice.Levels> levels() {
        return choice instanceof Choice.Levels levels ? Optional.of(levels) : Optional.empty();
    }

    /** The same coding with another choice. */
    public Coding answered(Choice answer) {
        return new Coding(indicator, answer, evidence, at, position);
    }

    /** Whether the indicator is part of the total weight. */
    public boolean isApplicable() {
        return !(choice instanceof Choice.Silent silent && silent.reason() == Silence.NOT_APPLICABLE);
    }
}
