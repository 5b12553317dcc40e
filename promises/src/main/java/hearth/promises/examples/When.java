package hearth.promises.examples;

import hearth.story.Days;
import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day, or a time on a day, as an example writes it.
 *
 * @param day the day
 * @param time the time in England, midnight where only the day was written
 * @param precision whether a time was written
 */
record When(LocalDate day, LocalTime time, Precision precision) {

    /** Whether a time was written beside the day. */
    enum Precision {
        DAY,
        MINUTE
    }

    /** The moment; for a day its beginning. */
    Instant start() {
        return London.at(day.atTime(time));
    }

    /** The moment; for a day its last second. */
    Instant last() {
        return precision == Precision.MINUTE
                ? start()
                : London.startOf(day.plusDays(1)).minusSeconds(1);
    }

    /** Just this day, or just this moment. */
    Span alone() {
        return precision == Precision.DAY ? Days.on(day) : Hours.at(start());
    }

    /** From now on. */
    Span since() {
        return precision == Precision.DAY ? Days.since(day) : Hours.since(start());
    }

    /** Up to but not including that day or moment. */
    Span until(When end) {
        if (!start().isBefore(end.start())) {
            throw new Mistake(
                    "From %s to %s is no time at all: the end is not counted.".formatted(day, end.day),
                    day.equals(end.day) ? "to " + day.plusDays(1) + "." : "the two days are swapped.");
        }
        return precision == Precision.DAY && end.precision == Precision.DAY
                ? Days.between(day, end.day)
                : Hours.between(start(), end.start());
    }
}
