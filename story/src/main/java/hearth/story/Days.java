package hearth.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whole days of a child's life, packed as days since 1 January 1970.
 *
 * @param fromDay the first day
 * @param toDay the day after the last one, or {@link Span#OPEN}
 */
public record Days(int fromDay, int toDay) implements Span {

    /** Says so when a span would end before it begins. */
    public Days {
        if (toDay < fromDay) {
            throw new IllegalArgumentException(
                    "A span from %s to %s ends before it begins.%nMaybe the two days are swapped."
                            .formatted(LocalDate.ofEpochDay(fromDay), LocalDate.ofEpochDay(toDay)));
        }
    }

    /** One single day. */
    public static Days on(LocalDate day) {
        return on((int) day.toEpochDay());
    }

    /** One single day, given as days since 1 January 1970. */
    public static Days on(int day) {
        return new Days(day, day + 1);
    }

    /** From this day, with no end known. */
    public static Days since(LocalDate from) {
        return new Days((int) from.toEpochDay(), OPEN);
    }

    /** From the first day up to but not including the second. */
    public static Days between(LocalDate from, LocalDate to) {
        return new Days((int) from.toEpochDay(), (int) to.toEpochDay());
    }

    @Override
    public Instant start() {
        return London.startOf(from());
    }

    @Override
    public Optional<Instant> end() {
        return to().map(London::startOf);
    }

    @Override
    public String toString() {
        return toDay == fromDay + 1
                ? from().toString()
                : from() + "/" + to().map(LocalDate::toString).orElse("");
    }
}
