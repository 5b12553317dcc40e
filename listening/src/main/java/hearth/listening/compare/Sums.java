package hearth.listening.compare;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What has to be known of many answers to say a share, a mean or a total and how far it may be off: eight sums for each
 * leaf of the design and each part of the children. Two halves of a file are summed apart and then merged, so it does not
 * matter on how many machines the answers lie.
 */
public final class Sums {

    /** How many answers, their weights, weight times answer, and so on. */
    enum Of {
        ANSWERS(0),
        WEIGHT(1),
        WEIGHT_ANSWER(2),
        WEIGHT_ANSWER_SQUARE(3),
        SQUARE(4),
        SQUARE_ANSWER(5),
        SQUARE_ANSWER_SQUARE(6),
        ANSWER(7);

        private final int at;

        Of(int at) {
            this.at = at;
        }
    }

    private static final int EACH = Of.values().length;
    private static final long EMPTY = -1;

    private final int parts;
    private long[] slots = new long[64];
    private int[] entryOf = new int[64];
    private long[] keys = new long[16];
    private double[] sums = new double[16 * EACH];
    private int entries;

    /** No answers yet, of children in this many parts. */
    public Sums(int parts) {
        this.parts = parts;
        Arrays.fill(slots, EMPTY);
    }

    /** One more answer. */
    public void add(int leaf, int part, double weight, double answer) {
        int at = entry((long) leaf * parts + part) * EACH;
        double weighted = weight * answer;
        sums[at] += weight == 0 ? 0 : 1;
        sums[at + 1] += weight;
        sums[at + 2] += weighted;
        sums[at + 3] += weighted * answer;
        sums[at + 4] += weight * weight;
        sums[at + 5] += weight * weighted;
        sums[at + 6] += weighted * weighted;
        sums[at + 7] += answer;
    }

    /** Takes in what was summed elsewhere, over the same design. */
    public Sums plus(Sums other) {
        if (other.parts != parts) {
            throw new IllegalArgumentException("%d parts and %d parts are not the same".formatted(parts, other.parts));
        }
        for (int theirs = 0; theirs < other.entries; theirs++) {
            int at = entry(other.keys[theirs]) * EACH;
            for (int which = 0; which < EACH; which++) {
                sums[at + which] += other.sums[theirs * EACH + which];
            }
        }
        return this;
    }

    int entries() {
        return entries;
    }

    int leaf(int entry) {
        return (int) (keys[entry] / parts);
    }

    int part(int entry) {
        return (int) (keys[entry] % parts);
    }

    double get(int entry, Of which) {
        return sums[entry * EACH + which.at];
    }

    /** One of the sums for each part, over all leaves. */
    double[] byPart(Of which) {
        return by(this::part, parts, which);
    }

    double[] by(IntUnaryOperator bin, int bins, Of which) {
        double[] totals = new double[bins];
        for (int entry = 0; entry < entries; entry++) {
            totals[bin.applyAsInt(entry)] += get(entry, which);
        }
        return totals;
    }

    private int entry(long key) {
        int slot = slot(key);
        if (slots[slot] == key) {
            return entryOf[slot];
        }
        if (entries * 2 >= slots.length) {
            rehash();
            slot = slot(key);
        }
        if (entries == keys.length) {
            keys = Arrays.copyOf(keys, entries * 2);
            sums = Arrays.copyOf(sums, entries * 2 * EACH);
        }
        slots[slot] = key;
        entryOf[slot] = entries;
        keys[entries] = key;
        return entries++;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (slots[slot] != EMPTY && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = new long[slots.length * 2];
        entryOf = new int[slots.length];
        Arrays.fill(slots, EMPTY);
        for (int entry = 0; entry < entries; entry++) {
            int slot = slot(keys[entry]);
            slots[slot] = keys[entry];
            entryOf[slot] = entry;
        }
    }
}
