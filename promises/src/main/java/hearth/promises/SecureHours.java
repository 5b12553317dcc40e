package hearth.promises;

import hearth.story.Hours;
import hearth.story.London;
import hearth.story.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How long a child may be kept in secure accommodation without a court: 72 hours, consecutive or not, in any 28
 * consecutive days (SI 1991/1505 reg 10(1)), with the noon rule of reg 10(3).
 *
 * <p>Readings, shown wherever a date is shown: a public holiday is Christmas Day, Good Friday or a bank holiday of
 * England and Wales, and a Christmas Day or Boxing Day that falls on a Saturday is not one (the shorter stay); an end that
 * was carried on is not tested again; 28 days are 672 elapsed hours.
 */
@SuppressWarnings("CanonicalDuration") // the law says 72 and 48 hours, not three days and two
public final class SecureHours {

    private static final Duration LIMIT = Duration.ofHours(72);
    private static final Duration WINDOW = Duration.ofDays(28);
    private static final Duration USED_BEFORE = Duration.ofHours(48);
    private static final int DAYS_BEFORE = 27;

    /**
     * The moment until which the child may be kept.
     *
     * @param earlier stays before, each with its end
     * @param start the beginning of the stay that goes on
     */
    public static Instant keptUntil(List<Hours> earlier, Instant start) {
        Instant end = usedUp(earlier, start);
        return usedInDaysBefore(earlier, start).compareTo(USED_BEFORE) > 0 ? carriedOn(end) : end;
    }

    /** The first moment at which the 28 days that end with it hold 72 hours. */
    private static Instant usedUp(List<Hours> earlier, Instant start) {
        Instant end = start.plus(LIMIT).minus(used(earlier, start.minus(WINDOW), start));
        while (true) {
            Duration held = used(earlier, end.minus(WINDOW), start).plus(Duration.between(start, end));
            Duration left = LIMIT.minus(held);
            if (!left.isPositive()) {
                return end;
            }
            end = end.plus(left);
        }
    }

    private static Duration usedInDaysBefore(List<Hours> earlier, Instant start) {
        LocalDate placed = London.dayOf(start);
        return used(earlier, London.startOf(placed.minusDays(DAYS_BEFORE)), London.startOf(placed));
    }

    private static Duration used(List<Hours> stays, Instant from, Instant to) {
        return stays.stream().map(stay -> overlap(stay, from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration overlap(Hours stay, Instant from, Instant to) {
        Instant first = stay.start().isAfter(from) ? stay.start() : from;
        Instant last = stay.end().filter(end -> end.isBefore(to)).orElse(to);
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }

    /** Reg 10(3): an end between noon before and noon after a Sunday or public holiday is carried on to noon after. */
    private static Instant carriedOn(Instant end) {
        LocalDate day = London.dayOf(end);
        for (LocalDate free : List.of(day.minusDays(1), day, day.plusDays(1))) {
            if (isSundayOrHoliday(free)
                    && !end.isBefore(noon(free.minusDays(1)))
                    && !end.isAfter(noon(free.plusDays(1)))) {
                return noon(firstOrdinaryDayAfter(free));
            }
        }
        return end;
    }

    private static LocalDate firstOrdinaryDayAfter(LocalDate free) {
        LocalDate day = free.plusDays(1);
        while (isSundayOrHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isSundayOrHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || WorkingDays.isHoliday((int) day.toEpochDay());
    }

    private static Instant noon(LocalDate day) {
        return London.at(day.atTime(LocalTime.NOON));
    }

    private SecureHours() {}
}
