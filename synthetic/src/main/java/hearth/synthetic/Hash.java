package hearth.synthetic;

/** Numbers that look like chance and are none: the same three numbers always give the same fourth. */
final class Hash {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** One number out of three. */
    static long of(long one, long two, long three) {
        return mixed(mixed(mixed(one + GOLDEN) ^ (two * GOLDEN)) + three * GOLDEN);
    }

    /** A share from 0 up to 1, for a decision that no stream of chance is at hand for. */
    static double share(long one, long two, long three) {
        return (of(one, two, three) >>> 11) * 0x1.0p-53;
    }

    /** The finisher of SplitMix64: every bit of the answer hangs on every bit asked. */
    private static long mixed(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private Hash() {}
}
