package hearth.story;

import java.util.BitSet;
import java.util.Collection;

/**
 * Kinds of fact that a source would hold on these days: if the fact is not there, it did not happen.
 *
 * @param kinds the ordinals of the kinds
 * @param days from when to when, end exclusive
 */
public record Coverage(BitSet kinds, Days days) {

    /** Every kind, on every day. */
    public static final Coverage EVERYTHING = new Coverage(allKinds(), new Days(Integer.MIN_VALUE, Span.OPEN));

    /** Copies the set. */
    public Coverage {
        kinds = (BitSet) kinds.clone();
    }

    /** These kinds on these days. */
    public static Coverage of(Days days, Collection<Class<? extends Detail>> kinds) {
        BitSet set = new BitSet();
        kinds.forEach(kind -> set.set(Kind.of(kind).ordinal()));
        return new Coverage(set, days);
    }

    /** Whether facts of this kind would be held on that day. */
    public boolean covers(Kind<?> kind, int day) {
        return kinds.get(kind.ordinal()) && days.covers(day);
    }

    private static BitSet allKinds() {
        BitSet set = new BitSet();
        set.set(0, Kind.all().size());
        return set;
    }
}
