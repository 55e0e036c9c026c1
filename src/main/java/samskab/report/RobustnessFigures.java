package samskab.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import samskab.classify.Flip;
import samskab.classify.Ratio;
import samskab.research.Acceptability;
import samskab.research.Archive;
import samskab.research.Robustness;
import samskab.research.WeightRadius;

/** The figures beside the checks, over all sheets that have a type. */
final class RobustnessFigures {

    private static final int LEAD = 22;

    private final Messages messages;
    private final Archive archive;

    RobustnessFigures(Messages messages, Archive archive) {
        this.messages = messages;
        this.archive = archive;
    }

    /** What is told beside the checks, and never counted as one. */
    void print(Page page) {
        double[] radii =
                archive.figures(Robustness::radius, radius -> radius.value().toDouble());
        if (radii.length == 0) {
            return;
        }
        page.heading(messages.get("research.robustness.figures"));
        page.paragraph(0, messages.count("research.robustness.figures-of", radii.length));
        figure(page, "radius", radii, 0.1, 0.25, atWorst(Robustness::radius, WeightRadius::low));
        double[] acceptable = archive.figures(Robustness::acceptability, Acceptability::value);
        double[] worst = archive.figures(Robustness::acceptability, Acceptability::low);
        figure(page, "acceptability", acceptable, 0.5, 0.75, median(worst));
        double[] shares = archive.figures(Robustness::cutOffs, Ratio::toDouble);
        double[] worstShares = archive.figures(Robustness::cutOffsAtWorst, Ratio::toDouble);
        line(page, "cut-offs", median(shares), median(worstShares), decimal(shares[0]));
        flips(page);
        long unanimous = archive.sheets().stream()
                .filter(sheet -> sheet.isUnanimous().orElse(false))
                .count();
        line(page, "outer", unanimous, radii.length);
    }

    private String atWorst(Function<Robustness, Optional<WeightRadius>> of, Function<WeightRadius, Ratio> low) {
        return median(archive.figures(of, radius -> low.apply(radius).toDouble()));
    }

    private void figure(Page page, String name, double[] sorted, double low, double high, String worst) {
        line(page, name, median(sorted), worst, decimal(low), under(sorted, low), decimal(high), under(sorted, high));
    }

    private void flips(Page page) {
        double[] flips = archive.figures(sheet -> sheet.placed().verdict().flip(), Flip::distance);
        if (flips.length > 0) {
            long one = Arrays.stream(flips).filter(distance -> distance == 1).count();
            String median = BigDecimal.valueOf(Archive.median(flips).orElseThrow())
                    .stripTrailingZeros()
                    .toPlainString();
            line(page, "flip", messages.decimal(median), one, flips.length);
        }
    }

    private void line(Page page, String name, Object... arguments) {
        Columns.indent(
                        messages.get("research.robustness.figure." + name),
                        messages.get("research.robustness.says." + name, arguments),
                        LEAD)
                .lines()
                .forEach(page::line);
    }

    private static long under(double[] figures, double limit) {
        return Arrays.stream(figures).filter(figure -> figure < limit).count();
    }

    private String median(double[] sorted) {
        return decimal(Archive.median(sorted).orElseThrow());
    }

    private String decimal(double number) {
        return decimal(messages, number);
    }

    /** With two decimals. */
    static String decimal(Messages messages, double number) {
        return messages.decimal(
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
}
