package hearth.story;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Everything recorded about one child. What was written stays in the order in which it was written; what now stands
 * (after corrections and retractions) is filed once by kind, oldest first, because hundreds of promises will ask.
 */
public final class Story {

    private final ChildId child;
    private final Sources sources;
    private final Fact<?>[] written;
    private final Fact<?>[] standing;
    private final short[] firstOfKind;

    private Story(ChildId child, Sources sources, Fact<?>[] written) {
        this.child = child;
        this.sources = sources;
        this.written = written;
        this.standing = standingOf(written);
        this.firstOfKind = Filing.byKindThenDay(standing);
    }

    /** The story that these facts tell, in whatever order they come. */
    public static Story of(ChildId child, List<Source> sources, List<? extends Fact<?>> facts) {
        return of(child, Sources.of(sources), facts);
    }

    /** The same, from sources that many stories share. */
    public static Story of(ChildId child, Sources sources, List<? extends Fact<?>> facts) {
        Fact<?>[] written = facts.toArray(new Fact<?>[0]);
        if (saysWhenWritten(written)) {
            Arrays.sort(written, Fact::byWriting);
        }
        return new Story(child, sources, written);
    }

    /** Whose story it is. */
    public ChildId child() {
        return child;
    }

    /** Where its facts come from, and what those sources would hold. */
    public List<Source> sources() {
        return sources.all();
    }

    /** All that was ever written, corrections and retractions too, oldest writing first. */
    public List<Fact<?>> written() {
        return List.of(written);
    }

    /** How many facts now stand. */
    public int size() {
        return standing.length;
    }

    /** The story as it could have been told at that moment: later facts and later corrections are left out. */
    public Story asKnownAt(Instant moment) {
        Fact<?>[] known = Arrays.stream(written)
                .filter(fact -> fact.recorded().isKnownAt(moment))
                .toArray(Fact<?>[]::new);
        return known.length == written.length ? this : new Story(child, sources, known);
    }

    /** The facts of one kind that now stand, oldest first in the child's life. */
    public <D extends Detail> List<Fact<D>> all(Class<D> type) {
        return all(Kind.of(type));
    }

    /** The facts of one kind that now stand, oldest first in the child's life. */
    public <D extends Detail> List<Fact<D>> all(Kind<D> kind) {
        int from = firstOfKind[kind.ordinal()];
        int to = firstOfKind[kind.ordinal() + 1];
        return from == to ? List.of() : new OfKind<>(standing, from, to);
    }

    /** Whether a fact of this kind now stands. */
    public boolean has(Kind<?> kind) {
        return firstOfKind[kind.ordinal()] < firstOfKind[kind.ordinal() + 1];
    }

    /** The kinds of fact that now stand. */
    public KindsHeld kinds() {
        return KindsHeld.of(firstOfKind);
    }

    /** Every fact that now stands, kind by kind. */
    public List<Fact<?>> standing() {
        return List.of(standing);
    }

    /**
     * Whether on every day, from the first to the last (both counted), some source would hold facts of this kind. Days
     * are counted from 1 January 1970.
     */
    public boolean covers(Kind<?> kind, int firstDay, int lastDay) {
        return sources.covers(kind, firstDay, lastDay);
    }

    /** The first day after this one on which cover with this kind begins anew, or {@link Span#OPEN}. */
    public int nextCovered(Kind<?> kind, int day) {
        return sources.nextCovered(kind, day);
    }

    /** The last version of each fact; a source that does not say when it was written corrects nothing. */
    private static Fact<?>[] standingOf(Fact<?>[] written) {
        if (written.length == 0 || !(written[written.length - 1].recorded() instanceof Recorded.At)) {
            return written.clone();
        }
        Map<FactId, Fact<?>> latest = HashMap.newHashMap(written.length);
        for (Fact<?> fact : written) {
            latest.put(fact.id(), fact);
        }
        return latest.values().stream()
                .filter(fact -> !(fact.detail() instanceof Retracted))
                .toArray(Fact<?>[]::new);
    }

    private static boolean saysWhenWritten(Fact<?>[] facts) {
        for (Fact<?> fact : facts) {
            if (fact.recorded() instanceof Recorded.At) {
                return true;
            }
        }
        return false;
    }

    /** A part of the filed facts, looked at without copying. */
    private static final class OfKind<D extends Detail> extends AbstractList<Fact<D>> implements RandomAccess {

        private final Fact<?>[] facts;
        private final int from;
        private final int to;

        private OfKind(Fact<?>[] facts, int from, int to) {
            this.facts = facts;
            this.from = from;
            this.to = to;
        }

        @Override
        @SuppressWarnings("unchecked") // facts are filed by the kind of their detail
        public Fact<D> get(int index) {
            return (Fact<D>) facts[from + Objects.checkIndex(index, to - from)];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
