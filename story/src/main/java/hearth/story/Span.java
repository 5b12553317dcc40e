package hearth.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something was true in a child's life: from the first day or moment, up to but not including the last. Most facts
 * are counted in {@link Days}; where the law counts hours (police protection, secure accommodation, going missing) they
 * are {@link Hours}. Zone: Europe/London.
 */
public sealed interface Span permits Days, Hours {

    /** The day number that stands for "still going on": later than any day that is asked about. */
    int OPEN = Integer.MAX_VALUE;

    /** The first day, as days since 1 January 1970. */
    int fromDay();

    /** The day after the last day, as days since 1 January 1970; {@link #OPEN} while it goes on. */
    int toDay();

    /** The first moment. For days: the midnight with which the first day begins. */
    Instant start();

    /** The moment from which it was no longer true, or empty while it goes on. */
    Optional<Instant> end();

    /** The first day. */
    default LocalDate from() {
        return LocalDate.ofEpochDay(fromDay());
    }

    /** The first day on which it was no longer true, or empty while it goes on. */
    default Optional<LocalDate> to() {
        return isOpen() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(toDay()));
    }

    /** Whether no end is known. */
    default boolean isOpen() {
        return toDay() == OPEN;
    }

    /** Whether it was true on that day. */
    default boolean covers(LocalDate day) {
        return covers((int) day.toEpochDay());
    }

    /** Whether it was true on that day, given as days since 1 January 1970. */
    default boolean covers(int day) {
        return fromDay() <= day && day < toDay();
    }

    /** Whether the two have a day in common. */
    default boolean overlaps(Span other) {
        return fromDay() < other.toDay() && other.fromDay() < toDay();
    }
}
