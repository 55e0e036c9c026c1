package samskab.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A share is exact, and shown as the double that lies nearest. */
class RatioTest {

    private static final MathContext FAR_BEYOND_A_DOUBLE = new MathContext(60);

    /** Of few digits and of many: they are divided in two ways. */
    @Test
    void the_double_is_the_nearest_whatever_the_number_of_digits() {
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            BigDecimal whole = new BigDecimal(1 + Math.floorMod(random.nextLong(), 1L << (1 + random.nextInt(62))))
                    .movePointLeft(random.nextInt(20));
            BigDecimal part = whole.multiply(BigDecimal.valueOf(random.nextInt(1001), 3))
                    .divide(BigDecimal.valueOf(7), whole.scale() + 3, RoundingMode.DOWN);

            assertThat(new Ratio(part, whole).toDouble())
                    .as("%s / %s", part, whole)
                    .isEqualTo(part.divide(whole, FAR_BEYOND_A_DOUBLE).doubleValue());
        }
    }

    @Test
    void it_is_nearest_where_neither_number_is_a_double() {
        Ratio third = new Ratio(new BigDecimal("0.1"), new BigDecimal("0.3"));
        Ratio many = new Ratio(new BigDecimal("0.12345678901234567"), new BigDecimal("0.37037036703703701"));

        assertThat(third.toDouble()).isEqualTo(1.0 / 3);
        assertThat(many.toDouble()).isEqualTo(1.0 / 3);
    }
}
