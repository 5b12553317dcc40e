package hearth.story;

import java.time.Instant;

/**
 * When a fact was written down, which is another thing than when it happened. A return does not say when its facts were
 * written, so nothing is said of lateness on the record there.
 */
public sealed interface Recorded {

    /** The source does not say when this was written down; it counts as known at any moment. */
    Recorded UNKNOWN = new Unknown();

    /** Whether somebody who looked at that moment could have read it. */
    boolean isKnownAt(Instant moment);

    /**
     * Written down at this moment.
     *
     * @param at the moment, to the second or finer
     * @param write the number of the write: equal moments are ordered by it
     */
    record At(Instant at, long write) implements Recorded {
        @Override
        public boolean isKnownAt(Instant moment) {
            return !at.isAfter(moment);
        }
    }

    /** The source does not say. */
    record Unknown() implements Recorded {
        @Override
        public boolean isKnownAt(Instant moment) {
            return true;
        }
    }

    /** Written down at this moment, the first write of it. */
    static Recorded at(Instant moment) {
        return new At(moment, 0);
    }
}
