package hearth.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that a fact speaks of, beside the days on which it happened; packed as days since 1 January 1970.
 *
 * @param number days since 1 January 1970
 */
public record Day(int number) {

    /** No day was given. */
    public static final Day NOT_GIVEN = new Day(Integer.MIN_VALUE);

    /** This day. */
    public static Day of(LocalDate day) {
        return new Day((int) day.toEpochDay());
    }

    /** The day, or empty where none was given. */
    public Optional<LocalDate> date() {
        return number == NOT_GIVEN.number ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
    }

    @Override
    public String toString() {
        return date().map(LocalDate::toString).orElse("not given");
    }
}
