package hearth.returns.stories;

import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Kind;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers the facts of one child. A return does not say when they were written down. A fact is known by the child, its
 * kind's name and its first day, so that the same fact in next year's return has the same id, and so that a record which
 * keeps it finds it again when kinds were added since.
 */
final class Telling {

    private static final int[] KINDS =
            Kind.all().stream().mapToInt(kind -> number(kind.name())).toArray();

    private final long child;
    private final List<Fact<?>> facts = new ArrayList<>(32);
    private long[] told = new long[32];

    Telling(ChildId child) {
        this.child = mixed(child.text());
    }

    /** Something that was so on one day. */
    void on(int day, Detail detail, Provenance from) {
        tell(Days.on(day), detail, from);
    }

    /** Something that was so from the first day up to but not including the last, and for one day at least. */
    void through(int from, int to, Detail detail, Provenance provenance) {
        tell(new Days(from, Math.max(from + 1, to)), detail, provenance);
    }

    List<Fact<?>> facts() {
        return facts;
    }

    private void tell(Span span, Detail detail, Provenance from) {
        long kindAndDay = ((long) KINDS[Kind.of(detail.getClass()).ordinal()] << Integer.SIZE)
                | Integer.toUnsignedLong(span.fromDay());
        FactId id = new FactId(child, (kindAndDay << Byte.SIZE) | earlier(kindAndDay));
        if (facts.size() == told.length) {
            told = Arrays.copyOf(told, 2 * told.length);
        }
        told[facts.size()] = kindAndDay;
        facts.add(new Fact<>(id, detail, span, Recorded.UNKNOWN, from));
    }

    /** How many facts of that kind and day were told before: two reviews on one day are two facts. */
    private int earlier(long kindAndDay) {
        int count = 0;
        for (int at = 0; at < facts.size(); at++) {
            count += told[at] == kindAndDay ? 1 : 0;
        }
        return Math.min(count, 0xff);
    }

    /** A number of 24 bits for the name of a kind: no two kinds share one, which a test holds. */
    static int number(String kind) {
        return (int) (mixed(kind) >>> (Long.SIZE - 24));
    }

    /** A number for an id that two children of one authority do not share, but by one chance in billions. */
    private static long mixed(String id) {
        long mixed = 0xcbf29ce484222325L;
        for (int at = 0; at < id.length(); at++) {
            mixed = (mixed ^ id.charAt(at)) * 0x100000001b3L;
        }
        return mixed ^ (mixed >>> Integer.SIZE);
    }
}
