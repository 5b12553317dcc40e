package hearth.app.house;

import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and moments as people say them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final int SOON = 60;

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String weekday(LocalDate day) {
        return day.format(WEEKDAY);
    }

    /** As somebody types it into a form. */
    static String typed(LocalDate day) {
        return day.format(TYPED);
    }

    static String moment(Instant moment) {
        return ZonedDateTime.ofInstant(moment, London.ZONE).format(MOMENT);
    }

    /** The time alone where it is today. */
    static String when(Instant moment, LocalDate today) {
        ZonedDateTime there = ZonedDateTime.ofInstant(moment, London.ZONE);
        return there.toLocalDate().equals(today) ? "today at " + there.format(TIME) : there.format(MOMENT);
    }

    /** "Due in 5 days, 27 November 2026", "Due today", "Was due 12 days ago, 10 November 2026". */
    static String due(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "Due today";
        }
        String far = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        if (Math.abs(days) > SOON) {
            return (days < 0 ? "Was due on " : "Due by ") + day(due);
        }
        return days < 0 ? "Was due %s ago, %s".formatted(far, day(due)) : "Due in %s, %s".formatted(far, day(due));
    }

    private Words() {}
}
