package samskab.casefile;

/**
 * A hash of a key: the polynomial whose coefficients are its characters, at a point, modulo the prime 2^61 - 1. Two keys of at
 * most n characters have the same at no more than n of all points, so that two points that have nothing to do with the keys
 * tell them apart surely enough (Carter and Wegman, Universal classes of hash functions, 1979). Whoever looks for two keys
 * that are confused can find some: he would have his own case refused. SHA-256 would do too, but has to be started.
 *
 * @param point 2 to 2^61 - 2
 */
public record KeyHash(long point) {

    /** At one of two points. */
    public static final KeyHash FIRST = new KeyHash(0x0e3779b97f4a7c15L);

    static final KeyHash SECOND = new KeyHash(0x165667b19e3779f9L);

    private static final int BITS = 61;
    private static final long PRIME = (1L << BITS) - 1;

    /** The hash of a key, 0 to 2^61 - 2. */
    public long of(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = reduce(times(hash, point) + key.charAt(i) + 1);
        }
        return hash;
    }

    /** The product of two numbers below the prime, modulo the prime: 2^61 is 1 there. */
    private static long times(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b) << (Long.SIZE - BITS) | low >>> BITS;
        return reduce((low & PRIME) + high);
    }

    private static long reduce(long number) {
        long once = (number & PRIME) + (number >>> BITS);
        return once >= PRIME ? once - PRIME : once;
    }
}
