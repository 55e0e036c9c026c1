package samskab.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import samskab.classify.Ratio;
import samskab.research.Figure;
import samskab.research.Reliability;

/** How the figures of an agreement are put into words. */
final class AgreementWords {

    private static final int DECIMALS = 3;
    private static final int MOST_DECIMALS = 9;
    private static final double SAME = 1e-9;

    /** Krippendorff's: at least this is reliable, at least that allows tentative conclusions. */
    private static final double RELIABLE = 0.8;

    private static final double TENTATIVE = 0.667;

    /** Landis and Koch's: the most of each of their words but the last. */
    private static final double[] LANDIS_KOCH = {0, 0.2, 0.4, 0.6, 0.8};

    private static final List<String> LANDIS_KOCH_WORDS =
            List.of("poor", "slight", "fair", "moderate", "substantial", "almost-perfect");

    private final Messages messages;

    AgreementWords(Messages messages) {
        this.messages = messages;
    }

    String value(Figure figure, String undefined) {
        return figure.value().isPresent() ? number(figure.value().getAsDouble()) : messages.get(undefined);
    }

    String interval(Figure figure) {
        return figure.interval()
                .map(interval ->
                        messages.get("research.agree.from-to", number(interval.low()), number(interval.high())))
                .orElse(figure.value().isPresent() ? "–" : "");
    }

    static String units(Reliability reliability) {
        return reliability.pairable() + (reliability.isWeak() ? " !" : "  ");
    }

    String percent(Reliability reliability) {
        return reliability.pairs() == 0
                ? ""
                : messages.percent(
                        new Ratio(BigDecimal.valueOf(reliability.agreeing()), BigDecimal.valueOf(reliability.pairs())));
    }

    /** The share of pairs of coders that gave the same value; empty where there is no pair. */
    static OptionalDouble share(Reliability reliability) {
        return reliability.pairs() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) reliability.agreeing() / reliability.pairs());
    }

    String word(Figure alpha) {
        if (alpha.value().isEmpty()) {
            return "";
        }
        double value = alpha.value().getAsDouble() + SAME;
        return messages.get("research.agree.custom."
                + (value >= RELIABLE ? "reliable" : value >= TENTATIVE ? "tentative" : "revise"));
    }

    String landisKoch(Figure kappa) {
        if (kappa.value().isEmpty()) {
            return "";
        }
        double value = kappa.value().getAsDouble();
        int word = 0;
        while (word < LANDIS_KOCH.length && (word == 0 ? value >= -SAME : value > LANDIS_KOCH[word] + SAME)) {
            word++;
        }
        return messages.get("research.agree.landis-koch." + LANDIS_KOCH_WORDS.get(word));
    }

    /** A dash where it is undefined. */
    String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "–";
    }

    /** With three decimals, or as many more as it takes to tell it from a threshold that it only comes close to. */
    String number(double value) {
        int decimals = DECIMALS;
        BigDecimal rounded = round(value, decimals);
        while (hides(rounded, value) && decimals < MOST_DECIMALS) {
            rounded = round(value, ++decimals);
        }
        return messages.decimal(rounded.toPlainString());
    }

    private static boolean hides(BigDecimal rounded, double value) {
        double shown = rounded.doubleValue();
        return Math.abs(shown - value) > SAME
                && List.of(-1.0, 0.0, TENTATIVE, RELIABLE, 1.0).contains(shown + 0.0); // no negative 0
    }

    private static BigDecimal round(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
