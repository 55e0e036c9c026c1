package samskab.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samskab.research.SavedScale.Gauge;
import samskab.source.Identified;

/**
 * Something that a score or a verdict rests on and that two versions of a codebook do not have in common.
 *
 * @param subject the id of the axis or indicator
 * @param level its id; nothing where the change is not about a level
 * @param before what it was, as in the codebook; nothing where it was not there
 * @param after what it is; nothing where it is gone
 */
public record ScaleChange(Kind kind, String subject, String level, String before, String after) {

    /** What can be different. */
    public enum Kind implements Identified {
        AXIS_ADDED,
        AXIS_GONE,
        MINIMUM_COVERAGE,
        INDICATOR_ADDED,
        INDICATOR_GONE,
        AXIS,
        USE,
        WEIGHT,
        MUST_HAVE,
        LEVEL_ADDED,
        LEVEL_GONE,
        LEVEL_VALUE;

        /** The id, as in the JSON output. */
        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All changes between two versions, in the order of the newer. */
    static List<ScaleChange> between(SavedScale before, SavedScale after) {
        List<ScaleChange> changes = new ArrayList<>();
        for (String axis :
                both(before.minimumCoverage().keySet(), after.minimumCoverage().keySet())) {
            compare(
                    changes,
                    List.of(Kind.AXIS_ADDED, Kind.AXIS_GONE, Kind.MINIMUM_COVERAGE),
                    axis,
                    "",
                    number(before.minimumCoverage(), axis),
                    number(after.minimumCoverage(), axis));
        }
        for (String indicator : both(before.gauges().keySet(), after.gauges().keySet())) {
            gauge(changes, indicator, find(before.gauges(), indicator), find(after.gauges(), indicator));
        }
        return changes;
    }

    private static void gauge(
            List<ScaleChange> changes, String indicator, Optional<Gauge> before, Optional<Gauge> after) {
        if (before.isEmpty() || after.isEmpty()) {
            Kind kind = before.isEmpty() ? Kind.INDICATOR_ADDED : Kind.INDICATOR_GONE;
            changes.add(new ScaleChange(kind, indicator, "", "", ""));
            return;
        }
        Gauge was = before.get();
        Gauge is = after.get();
        differ(changes, Kind.AXIS, indicator, was.axis(), is.axis());
        differ(changes, Kind.USE, indicator, was.use(), is.use());
        differ(changes, Kind.WEIGHT, indicator, plain(was.weight()), plain(is.weight()));
        differ(changes, Kind.MUST_HAVE, indicator, String.valueOf(was.mustHave()), String.valueOf(is.mustHave()));
        for (String level : both(was.levels().keySet(), is.levels().keySet())) {
            compare(
                    changes,
                    List.of(Kind.LEVEL_ADDED, Kind.LEVEL_GONE, Kind.LEVEL_VALUE),
                    indicator,
                    level,
                    value(was, level),
                    value(is, level));
        }
    }

    private static void differ(List<ScaleChange> changes, Kind kind, String subject, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ScaleChange(kind, subject, "", before, after));
        }
    }

    /**
     * Compares something that need not be on both sides.
     *
     * @param kinds that it is new, gone, different
     */
    private static void compare(
            List<ScaleChange> changes,
            List<Kind> kinds,
            String subject,
            String level,
            Optional<String> before,
            Optional<String> after) {
        if (!before.equals(after)) {
            Kind kind = kinds.get(before.isEmpty() ? 0 : after.isEmpty() ? 1 : 2);
            changes.add(new ScaleChange(kind, subject, level, before.orElse(""), after.orElse("")));
        }
    }

    private static Set<String> both(Set<String> before, Set<String> after) {
        Set<String> both = new LinkedHashSet<>(after);
        both.addAll(before);
        return both;
    }

    private static Optional<String> number(Map<String, BigDecimal> numbers, String id) {
        return find(numbers, id).map(ScaleChange::plain);
    }

    /** A level without a value, of an indicator that is only recorded, has an empty text for one. */
    private static Optional<String> value(Gauge gauge, String level) {
        return find(gauge.levels(), level)
                .map(value -> value.map(ScaleChange::plain).orElse(""));
    }

    private static <T> Optional<T> find(Map<String, T> entries, String id) {
        return Optional.ofNullable(entries.get(id));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
