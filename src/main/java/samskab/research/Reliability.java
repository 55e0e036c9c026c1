package samskab.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far coders agree on one thing: an indicator, a score, the type.
 *
 * @param metric how far values lie apart
 * @param pairable how many units have values of at least two coders
 * @param values how many values these units have
 * @param lone how many units have a value of one coder only, though others coded them too
 * @param pairs how many pairs of coders gave the same unit a value
 * @param agreeing how many of these pairs gave it the same value
 * @param alpha Krippendorff's alpha
 * @param kappa for two coders Cohen's kappa: of the type plain, of indicators with quadratic weights; scores have none
 * @param linear for two coders the kappa of indicators with linear weights
 * @param without where there are at least three coders, alpha without each of them, in their order
 * @param missing how many sheets have no value, for each reason that occurs
 */
public record Reliability(
        Metric metric,
        int pairable,
        int values,
        int lone,
        long pairs,
        long agreeing,
        Figure alpha,
        Optional<Figure> kappa,
        Optional<Figure> linear,
        List<OptionalDouble> without,
        Map<Gap, Integer> missing) {

    /** With fewer units than this, figures and even their intervals are not to be relied on. */
    public static final int FEW = 20;

    /** Whether it rests on few units. */
    public boolean isWeak() {
        return pairable < FEW;
    }
}
