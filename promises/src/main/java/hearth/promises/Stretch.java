package hearth.promises;

import java.util.Optional;

/**
 * Days through which something held in a child's life.
 *
 * @param from the first day, from 1 January 1970
 * @param to the day after the last, {@link hearth.story.Span#OPEN} while it goes on
 * @param begin how it began
 * @param doubt why it is not sure that it held at all
 */
record Stretch(int from, int to, Begin begin, Optional<Doubt> doubt) {

    /** How a stretch of days begins. */
    enum Begin {
        /** What it stands for began on that day. */
        SEEN,
        /** What it stands for had begun before the source's first day. */
        EARLIER,
        /** It went on already; only the condition began to hold. */
        CUT
    }

    static Stretch of(int from, int to, Begin begin) {
        return new Stretch(from, to, begin, Optional.empty());
    }

    boolean covers(int day) {
        return from <= day && day < to;
    }

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }

    /** The days of both; it began as the later of the two began. */
    Stretch and(Stretch other) {
        Begin later = from > other.from || (from == other.from && begin == Begin.SEEN) ? begin : other.begin;
        return new Stretch(
                Math.max(from, other.from), Math.min(to, other.to), later, doubt.isPresent() ? doubt : other.doubt);
    }

    Stretch from(int day) {
        return day <= from ? this : new Stretch(day, to, Begin.CUT, doubt);
    }

    Stretch upTo(int day) {
        return new Stretch(from, day, begin, doubt);
    }

    Stretch until(int day) {
        return day >= to ? this : new Stretch(from, day, begin, doubt);
    }
}
