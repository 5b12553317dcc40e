package hearth.promises;

import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment at which a promise is judged. Facts that happened later are left out. What was known when is another
 * question: ask {@link hearth.story.Story#asKnownAt} first.
 *
 * @param day the day of judging, as days since 1 January 1970; the whole day counts
 * @param moment the moment of judging, where hours count
 */
public record Asking(int day, Instant moment) {

    /** At the end of this day. */
    public static Asking on(LocalDate day) {
        return new Asking(
                (int) day.toEpochDay(), London.startOf(day.plusDays(1)).minusSeconds(1));
    }

    /** At this moment: hours are judged to the second, days as whole days. */
    public static Asking at(Instant moment) {
        return new Asking((int) London.dayOf(moment).toEpochDay(), moment);
    }

    /** The day of judging. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }
}
