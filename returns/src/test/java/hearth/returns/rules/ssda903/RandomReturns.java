package hearth.returns.rules.ssda903;

import hearth.returns.ssda903.Ssda903;

/** Returns drawn by lot, for tests of the engine. */
public final class RandomReturns {

    private RandomReturns() {}

    /** So many children, from a seed. */
    public static Ssda903 of(long seed, int children) {
        return new RandomReturn(seed, children).joined();
    }
}
