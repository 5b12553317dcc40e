package hearth.promises;

import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** By when. */
public sealed interface Deadline {

    /** The law sets no number. */
    Deadline NONE = new None();

    /** The day on which it falls, or empty where there is none. */
    Optional<LocalDate> date();

    /** By the end of this day, counted from 1 January 1970. */
    record OnDay(int day) implements Deadline {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(LocalDate.ofEpochDay(day));
        }

        @Override
        public String toString() {
            return LocalDate.ofEpochDay(day).toString();
        }
    }

    /** By this moment. */
    record AtMoment(Instant moment) implements Deadline {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(London.dayOf(moment));
        }

        /** Local time in England with its offset. */
        @Override
        public String toString() {
            return ZonedDateTime.ofInstant(moment, London.ZONE)
                    .toOffsetDateTime()
                    .toString();
        }
    }

    /** There is no day: the law sets no number, or what would set it has not happened. */
    record None() implements Deadline {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
