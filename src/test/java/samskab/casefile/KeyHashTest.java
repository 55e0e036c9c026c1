package samskab.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The hash is the polynomial that it says it is. */
class KeyHashTest {

    private static final BigInteger PRIME = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);

    @Test
    void it_is_the_polynomial_modulo_the_prime() {
        Random random = new Random(61);
        for (int run = 0; run < 10_000; run++) {
            String key = random.ints(random.nextInt(180), 0, 0x10000)
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                    .toString();
            KeyHash hash = new KeyHash(2 + Math.floorMod(random.nextLong(), (1L << 61) - 3));

            assertThat(hash.of(key)).isEqualTo(polynomial(key, hash.point()));
        }
    }

    @Test
    void it_reduces_what_equals_the_prime_to_nothing() {
        KeyHash hash = new KeyHash((1L << 61) - 2);
        String key = "\u0001\u0000\uffff\uffff";

        assertThat(hash.of(key)).isEqualTo(polynomial(key, hash.point()));
        assertThat(new KeyHash((1L << 61) - 3).of("\u0000\u0001")).isEqualTo(0);
    }

    private static long polynomial(String key, long point) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < key.length(); i++) {
            sum = sum.multiply(BigInteger.valueOf(point))
                    .add(BigInteger.valueOf(key.charAt(i) + 1L))
                    .mod(PRIME);
        }
        return sum.longValueExact();
    }
}
