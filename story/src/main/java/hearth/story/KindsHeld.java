package hearth.story;

import java.util.Arrays;

/**
 * Which kinds of fact a story holds at the moment. Stories that hold the same kinds are equal in this, so what follows
 * from the kinds alone need be worked out only once for many children.
 */
public final class KindsHeld {

    private static final int BITS = Long.SIZE;

    private final long[] words;

    private KindsHeld(long[] words) {
        this.words = words;
    }

    /** From the places at which the facts of each kind begin in a filed story. */
    static KindsHeld of(short[] firstOfKind) {
        long[] words = new long[(firstOfKind.length - 1 + BITS - 1) / BITS];
        for (int kind = 0; kind + 1 < firstOfKind.length; kind++) {
            if (firstOfKind[kind] < firstOfKind[kind + 1]) {
                words[kind / BITS] |= 1L << kind;
            }
        }
        return new KindsHeld(words);
    }

    /** Whether it holds a fact of this kind. */
    public boolean has(Kind<?> kind) {
        return (words[kind.ordinal() / BITS] & 1L << kind.ordinal()) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KindsHeld held && Arrays.equals(words, held.words);
    }

    @Override
    public int hashCode() {
        long mixed = 0;
        for (long word : words) {
            mixed = mixed * 31 + (word ^ word >>> 29);
        }
        return Long.hashCode(mixed);
    }
}
