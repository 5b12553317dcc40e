package hearth.synthetic;

import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Hours;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Span;
import hearth.synthetic.Chance.Matter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a life down as the facts of a record that ends on a certain day: what happens later is not written, and what
 * goes on then has no end. Most things are written down within days, some weeks later, as people do. What lasts is
 * written when it begins, and once more, as a correction, when it has ended.
 */
final class Pen {

    private static final int DAY_SECONDS = 86_400;
    private static final int OFFICE_OPENS = 8 * 3600 + 1800;
    private static final int OFFICE_HOURS = 9 * 3600;

    /** How many days after the event it is written down: an assumption, no figures are published. */
    private static final Shares<Integer> DAYS_LATER = Shares.<Integer>from("assumed")
            .of(0, 46)
            .of(1, 22)
            .of(2, 12)
            .of(4, 9)
            .of(9, 6)
            .of(20, 3.5)
            .of(55, 1.5);

    private final long seed;
    private final int child;
    private final int lastDay;
    private final Set<Class<? extends Detail>> kinds;
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    private Matter matter = Matter.CHILD;
    private Chance chance;
    private int count;

    /** A pen that writes everything. */
    Pen(long seed, int child, int lastDay) {
        this(seed, child, lastDay, Chapters.EVERYTHING);
    }

    /** A pen that writes only these kinds of fact, each just as the other pen would. */
    Pen(long seed, int child, int lastDay, Set<Class<? extends Detail>> kinds) {
        this.seed = seed;
        this.kinds = kinds;
        this.child = child;
        this.lastDay = lastDay;
        this.chance = Chance.of(seed, child, matter);
    }

    /** Begins a chapter, whose facts and luck hang on nothing in the others. */
    Chance begin(Matter of) {
        matter = of;
        count = 0;
        chance = Chance.of(seed, ~(long) child, of);
        return Chance.of(seed, child, of);
    }

    /** Writes what happened on one day. */
    void on(int day, Detail detail, Provenance by) {
        if (day <= lastDay) {
            add(detail, Days.on(day), recordedAfter(day), by);
        } else {
            count++;
        }
    }

    /** Writes what lasted, and says it otherwise once it has ended. */
    void during(int from, int to, Detail asItBegan, Detail asItEnded, Provenance by) {
        if (from > lastDay) {
            count++;
            return;
        }
        Recorded.At begun = recordedAfter(from);
        FactId id = nextId();
        keep(new Fact<>(id, asItBegan, new Days(from, Span.OPEN), begun, by));
        if (to <= lastDay) {
            Instant ended = recordedAfter(to).at();
            Instant later = ended.isAfter(begun.at()) ? ended : begun.at();
            keep(new Fact<>(id, asItEnded, new Days(from, to), new Recorded.At(later, 1), by));
        }
    }

    /** Writes what lasted and is described alike before and after. */
    void during(int from, int to, Detail detail, Provenance by) {
        during(from, to, detail, detail, by);
    }

    /** Writes the birth of a child of whom the council heard only later. */
    void born(int day, int heard, Detail detail, Provenance by) {
        if (heard <= lastDay) {
            add(detail, Days.on(day), recordedAfter(heard), by);
        }
    }

    /** Writes what was so long before the council heard of it, and still is. */
    void known(int from, int heard, Detail detail, Provenance by) {
        if (heard <= lastDay) {
            add(detail, new Days(from, Span.OPEN), recordedAfter(heard), by);
        } else {
            count++;
        }
    }

    /** Writes what lasted for hours, once it is over. */
    void hours(long fromSecond, long toSecond, Detail detail, Provenance by) {
        if (toSecond / DAY_SECONDS <= lastDay) {
            int next = (int) (toSecond / DAY_SECONDS) + 1;
            add(detail, new Hours(fromSecond, toSecond), recordedAfter(next), by);
        } else {
            count++;
        }
    }

    /** Keeps in mind that a promise was kept late, or not at all, so that tests know the truth. */
    void plant(Planted planting) {
        if (planting.due() < lastDay) {
            planted.add(planting.asKnownOn(lastDay));
        }
    }

    /** The last day that the record knows of. */
    int lastDay() {
        return lastDay;
    }

    /** All that was written. */
    List<Fact<?>> facts() {
        return facts;
    }

    /** All that was planted. */
    List<Planted> planted() {
        return planted;
    }

    /** Somebody who writes in the record. */
    static Provenance by(String who, Role role) {
        return new Provenance("record", who, role);
    }

    private void add(Detail detail, Span span, Recorded recorded, Provenance by) {
        keep(new Fact<>(nextId(), detail, span, recorded, by));
    }

    private void keep(Fact<?> fact) {
        if (kinds.isEmpty() || kinds.contains(fact.detail().getClass())) {
            facts.add(fact);
        }
    }

    private FactId nextId() {
        return new FactId(Hash.of(seed, child, 1), ((long) matter.number() << 32) + count++);
    }

    private Recorded.At recordedAfter(int day) {
        int later = chance.from(DAYS_LATER);
        int spread = later < 3 ? later : chance.between(later - later / 3, later + later / 2);
        long second = (day + spread) * (long) DAY_SECONDS + OFFICE_OPENS + chance.between(0, OFFICE_HOURS);
        return new Recorded.At(Instant.ofEpochSecond(second), 0);
    }
}
