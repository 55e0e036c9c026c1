package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import samskab.casefile.Coding;
import samskab.classify.Score;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Type;
import samskab.source.Identified;

/**
 * Another way to get from what is coded to a type, which somebody might as well have chosen. What is unknown stays unknown, and
 * is left out as in the verdict itself.
 *
 * @param id as in the JSON output
 * @param indicator which it leaves out; empty where it leaves out none
 * @param finding what it finds from the scores of a sheet; nothing where there is nothing to try
 */
public record Check(
        String id, Kind kind, Optional<Indicator> indicator, Function<List<Score>, Optional<Finding>> finding)
        implements Identified {

    /** What a check changes. */
    public enum Kind implements Identified {
        /** An indicator that is coded is left out, as if the codebook did not have it. */
        WITHOUT,
        /** The levels have other values. */
        VALUES,
        /** The weighted median stands in for the weighted mean. */
        MEDIAN,
        /** The product stands in for the minimum. */
        PRODUCT,
        /** The cut-offs lie elsewhere. */
        CUT_OFFS,
        /** All indicators weigh the same. */
        EQUAL_WEIGHTS;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The id, as in the JSON output. */
        @Override
        public String id() {
            return id;
        }
    }

    /** All checks under a codebook, in the order in which they are shown: the one list of them. */
    public static List<Check> all(Codebook codebook) {
        List<Type> types = codebook.types();
        List<Check> checks = new ArrayList<>();
        for (Indicator indicator : codebook.indicators()) {
            if (indicator.axis().isPresent()) {
                checks.add(without(indicator, types));
            }
        }
        for (ValueTable table : ValueTable.ALL) {
            Recoding recoding = Recoding.of(codebook, table::of);
            checks.add(of(table.id(), Kind.VALUES, scores -> recoded(types, scores, recoding)));
        }
        checks.add(of(Kind.MEDIAN, scores -> Finding.of(types, scores, WeightedMedian::leaning)));
        checks.add(of(Kind.PRODUCT, scores -> Product.of(types, scores)));
        checks.add(of(Kind.CUT_OFFS, scores -> CutOffs.of(types, scores)));
        Recoding equal =
                Recoding.of(codebook, indicator -> Recoding.with(indicator, BigDecimal.ONE, indicator.levels()));
        checks.add(of(Kind.EQUAL_WEIGHTS, scores -> recoded(types, scores, equal)));
        return List.copyOf(checks);
    }

    private static Check of(Kind kind, Function<List<Score>, Finding> finding) {
        return of(kind.id(), kind, finding);
    }

    private static Check of(String id, Kind kind, Function<List<Score>, Finding> finding) {
        return new Check(id, kind, Optional.empty(), finding.andThen(Optional::of));
    }

    private static Finding recoded(List<Type> types, List<Score> scores, Recoding recoding) {
        return Finding.of(types, scores, recoding::leaning);
    }

    /** Only the axis of the indicator has to be scored anew. */
    private static Check without(Indicator left, List<Type> types) {
        Recoding recoding = Recoding.without(left);
        return new Check(
                "without-" + left.id(),
                Kind.WITHOUT,
                Optional.of(left),
                scores -> scores.stream()
                        .filter(score -> isCoded(left, score))
                        .findFirst()
                        .map(axis -> Finding.of(
                                types,
                                scores,
                                score -> isCoded(left, score) ? recoding.leaning(score) : score.leaning())));
    }

    private static boolean isCoded(Indicator indicator, Score score) {
        for (Coding coding : score.codings()) {
            if (coding.indicator().id().equals(indicator.id())) {
                return coding.levels().isPresent();
            }
        }
        return false;
    }
}
