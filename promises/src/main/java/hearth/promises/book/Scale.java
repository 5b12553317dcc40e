package hearth.promises.book;

import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a moment lies on a picture, and which days are named on it. */
record Scale(Instant first, Instant last, int left, int right) {

    private static final int MOST_TICKS = 6;
    private static final int SHORT = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    /** A day with its name. */
    record Tick(LocalDate day, String name) {}

    /** The scale that holds all of these moments. */
    static Scale over(List<Instant> moments, int left, int right) {
        Instant first = Collections.min(moments).minusSeconds(43_200);
        Instant last = Collections.max(moments).plusSeconds(43_200);
        return new Scale(first, last, left, right);
    }

    int at(Instant moment) {
        double share = (double) (moment.getEpochSecond() - first.getEpochSecond())
                / (last.getEpochSecond() - first.getEpochSecond());
        return (int) Math.round(left + share * (right - left));
    }

    /** The days that are named: Mondays on a short picture, firsts of a month on a long one. */
    List<Tick> ticks() {
        LocalDate from = London.dayOf(first).plusDays(1);
        long days = London.dayOf(last).toEpochDay() - from.toEpochDay();
        if (days <= SHORT) {
            int step = days <= 8 ? 2 : days <= 30 ? 7 : 14;
            return Stream.iterate(from, day -> day.plusDays(step))
                    .limit(days / step + 1)
                    .map(day -> new Tick(day, DAY.format(day)))
                    .toList();
        }
        long step = Math.ceilDiv(days / 30, (long) MOST_TICKS);
        return Stream.iterate(from.withDayOfMonth(1).plusMonths(1), day -> day.plusMonths(Math.max(1, step)))
                .takeWhile(day -> !day.isAfter(London.dayOf(last)))
                .map(day -> new Tick(day, MONTH.format(day)))
                .toList();
    }
}
