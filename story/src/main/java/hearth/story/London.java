package hearth.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the wall in England: the one place where the time zone is named. */
public final class London {

    /** Europe/London: a night on which the clocks change is 23 or 25 hours long. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The day on which this moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment at which this day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The moment at which the clock shows this time; where the hour strikes twice, the first. */
    public static Instant at(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    private London() {}
}
