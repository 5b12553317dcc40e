package hearth.synthetic;

import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Span;
import hearth.synthetic.Chance.Matter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    private final Kinds kinds;
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    private Matter matter = Matter.CHILD;
    private int count;

    /** A pen that writes these kinds of fact, each just as any other pen would. */
    Pen(long seed, int child, int lastDay, Kinds kinds) {
        this.seed = seed;
        this.child = child;
        this.lastDay = lastDay;
        this.kinds = kinds;
    }

    /** Begins a chapter, whose facts and luck hang on nothing in the others. */
    Chance begin(Matter of) {
        matter = of;
        count = 0;
        return Chance.of(seed, child, of);
    }

    /** Writes what happened on one day. */
    void on(int day, Detail detail, Provenance by) {
        count++;
        if (day <= lastDay && kinds.has(detail)) {
            facts.add(new Fact<>(id(), detail, Days.on(day), new Recorded.At(writtenAfter(day, 0), 0), by));
        }
    }

    /** Writes what lasted, and says it otherwise once it has ended. */
    void during(int from, int to, Detail asItBegan, Detail asItEnded, Provenance by) {
        count++;
        if (from > lastDay || !kinds.has(asItBegan)) {
            return;
        }
        Instant begun = writtenAfter(from, 0);
        facts.add(new Fact<>(id(), asItBegan, new Days(from, Span.OPEN), new Recorded.At(begun, 0), by));
        if (to <= lastDay) {
            Instant ended = writtenAfter(to, 1);
            Instant later = ended.isAfter(begun) ? ended : begun;
            facts.add(new Fact<>(id(), asItEnded, new Days(from, to), new Recorded.At(later, 1), by));
        }
    }

    /** Writes what lasted and is described alike before and after. */
    void during(int from, int to, Detail detail, Provenance by) {
        during(from, to, detail, detail, by);
    }

    /** Writes what happened on one day before the council heard of it: the birth. */
    void heardOf(int day, int heard, Detail detail, Provenance by) {
        heard(Days.on(day), heard, detail, by);
    }

    /** Writes what was so long before the council heard of it, and still is. */
    void known(int from, int heard, Detail detail, Provenance by) {
        heard(new Days(from, Span.OPEN), heard, detail, by);
    }

    /** Writes what lasted for hours, once it is over. */
    void hours(long fromSecond, long toSecond, Detail detail, Provenance by) {
        int day = (int) London.dayOf(Instant.ofEpochSecond(toSecond)).toEpochDay();
        if (day <= lastDay) {
            heard(new Hours(fromSecond, toSecond), day + 1, detail, by);
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

    private void heard(Span span, int heard, Detail detail, Provenance by) {
        count++;
        if (heard <= lastDay + 1 && kinds.has(detail)) {
            facts.add(new Fact<>(id(), detail, span, new Recorded.At(writtenAfter(heard, 0), 0), by));
        }
    }

    private FactId id() {
        return new FactId(Hash.of(seed, child, 1), number());
    }

    private long number() {
        return ((long) matter.number() << 32) + count;
    }

    /** When something is written down that happened on that day: drawn for this fact, whatever else is written. */
    private Instant writtenAfter(int day, int version) {
        long draw = Hash.of(seed ^ child, number(), version);
        int later = DAYS_LATER.at((draw >>> 40) * 0x1.0p-24);
        int spread = later < 3 ? later : later - later / 3 + (int) ((draw >>> 20 & 0xFFFFF) % (later / 3 + later / 2));
        int second = OFFICE_OPENS + (int) ((draw & 0xFFFFF) % OFFICE_HOURS);
        return Instant.ofEpochSecond((day + spread) * (long) DAY_SECONDS + second);
    }
}
