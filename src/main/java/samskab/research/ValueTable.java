package samskab.research;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.source.Identified;

/**
 * Another way to give values to levels. What lies between the values that it names is put on the straight line between its
 * neighbours, so that a table fits indicators of any number of levels. All tables are strictly increasing: the order of the
 * levels stays.
 *
 * @param id as in the JSON output
 * @param become what 0, 0.25, 0.5, 0.75 and 1 become
 */
public record ValueTable(String id, List<BigDecimal> become) implements Identified {

    /**
     * The tables that are tried: the middle levels drawn together, drawn apart, and drawn down, so that what was the middle lies
     * below it.
     */
    public static final List<ValueTable> ALL = List.of(
            of("values-narrow", "0", "0.33", "0.5", "0.67", "1"),
            of("values-wide", "0", "0.1", "0.5", "0.9", "1"),
            of("values-skewed", "0", "0.2", "0.4", "0.75", "1"));

    private static final BigDecimal FOUR = new BigDecimal(4);

    private static ValueTable of(String id, String... become) {
        return new ValueTable(id, Stream.of(become).map(BigDecimal::new).toList());
    }

    /** What a value becomes, 0..1; exact, since a quarter divides evenly. */
    BigDecimal of(BigDecimal value) {
        BigDecimal quarters = value.multiply(FOUR);
        int before = Math.min(quarters.intValue(), become.size() - 2);
        BigDecimal start = become.get(before);
        BigDecimal rise = become.get(before + 1).subtract(start);
        return start.add(rise.multiply(quarters.subtract(new BigDecimal(before))));
    }

    /** The indicator with its levels' values from this table. */
    Indicator of(Indicator indicator) {
        List<Level> levels = indicator.levels().stream()
                .map(level -> new Level(level.id(), of(level.value()), level.name(), level.descriptor()))
                .toList();
        return Recoding.with(indicator, indicator.weight(), levels);
    }
}
