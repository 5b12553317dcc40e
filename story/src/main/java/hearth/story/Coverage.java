package hearth.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** What is left when nothing is known of this kind on these days. */
    List<Coverage> silentOn(Kind<?> kind, Days silence) {
        if (!kinds.get(kind.ordinal())) {
            return List.of(this);
        }
        BitSet others = (BitSet) kinds.clone();
        others.clear(kind.ordinal());
        BitSet only = new BitSet();
        only.set(kind.ordinal());
        List<Coverage> left = new ArrayList<>(List.of(new Coverage(others, days)));
        part(days.fromDay(), Math.min(days.toDay(), silence.fromDay()))
                .ifPresent(before -> left.add(new Coverage(only, before)));
        part(Math.max(days.fromDay(), silence.toDay()), days.toDay())
                .ifPresent(after -> left.add(new Coverage(only, after)));
        return left;
    }

    private static Optional<Days> part(int from, int to) {
        return from < to ? Optional.of(new Days(from, to)) : Optional.empty();
    }

    private static BitSet allKinds() {
        BitSet set = new BitSet();
        set.set(0, Kind.all().size());
        return set;
    }
}
