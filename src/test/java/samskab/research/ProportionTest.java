package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskab.research.Proportion.Interval;

/** Shares and their intervals. */
class ProportionTest {

    /** Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_intervals_are_those_that_were_published(long count, long of, double low, double high) {
        Interval interval = new Proportion(count, of).interval().orElseThrow();

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** What defines it: at either end the count lies z standard errors off. */
    @Test
    void its_ends_are_the_shares_from_which_the_count_lies_just_far_enough() {
        for (long of = 1; of <= 60; of++) {
            for (long count = 0; count <= of; count++) {
                double share = (double) count / of;
                Interval interval = new Proportion(count, of).interval().orElseThrow();
                for (double end : new double[] {interval.low(), interval.high()}) {
                    double off = Math.abs(share - end) - 1.959963984540054 * Math.sqrt(end * (1 - end) / of);
                    assertThat(off).as("%d of %d at %f", count, of, end).isCloseTo(0, within(1e-12));
                }
                assertThat(interval.low()).isBetween(0.0, share);
                assertThat(interval.high()).isBetween(share, 1.0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, true",
        "8, 10, false",
        "2, 10, false",
        "1, 10, true",
        "0, 9, false",
        "9, 9, false",
        "0, 0, false"
    })
    void more_than_four_in_five_or_fewer_than_one_are_skewed_where_ten_can_be_seen(
            long count, long of, boolean skewed) {
        assertThat(new Proportion(count, of).isSkewed()).isEqualTo(skewed);
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(new Proportion(0, 0).value()).isEmpty();
        assertThat(new Proportion(0, 0).interval()).isEmpty();
    }
}
