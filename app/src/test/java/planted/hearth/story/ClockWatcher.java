package planted.hearth.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Planted: every way there is to ask what time it is now, one of them by a method reference. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
public final class ClockWatcher {

    private ClockWatcher() {}

    public static List<Object> look() {
        Supplier<LocalTime> reference = LocalTime::now;
        return List.of(
                LocalDate.now(),
                Instant.now(),
                ZonedDateTime.now(ZoneId.of("Europe/London")),
                Clock.systemUTC(),
                System.currentTimeMillis(),
                new Date(),
                reference);
    }
}
