package hearth.promises.examples;

import hearth.promises.examples.When.Precision;
import hearth.story.London;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days ({@code 2026-12-29} or {@code 29 December 2026}) and times ({@code 09:30}) from a line. */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
            .toList();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Whether a day, or something that tries to be one, stands next. */
    static boolean standNext(Line line) {
        return standNext(line, 0);
    }

    /** Whether a day, or something that tries to be one, stands so many words ahead. */
    static boolean standNext(Line line, int places) {
        String word = line.ahead(places);
        boolean isSpelled = NUMBER.matcher(word).matches()
                && !line.ahead(places + 1).isEmpty()
                && Character.isLetter(line.ahead(places + 1).charAt(0))
                && NUMBER.matcher(line.ahead(places + 2)).matches();
        return isSpelled || ISO.matcher(word).matches() || OTHER.matcher(word).matches();
    }

    /** A day, and the time where one is written after it. */
    static When when(Line line) {
        LocalDate day = day(line);
        Matcher clock = CLOCK.matcher(line.ahead(0));
        if (!clock.matches()) {
            return new When(day, LocalTime.MIDNIGHT, Precision.DAY);
        }
        line.next("a time");
        return new When(day, time(day, clock), Precision.MINUTE);
    }

    /** A day. */
    public static LocalDate day(Line line) {
        String word = line.next("a day");
        if (NUMBER.matcher(word).matches()) {
            return spelled(word, line);
        }
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return day(word, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher other = OTHER.matcher(word);
        if (other.matches()) {
            throw new Mistake(
                    "\"%s\" is no day in the form that examples use.".formatted(word),
                    "%s-%02d-%02d.".formatted(other.group(3), number(other, 2), number(other, 1)));
        }
        throw new Mistake("\"%s\" is no day.".formatted(word), "2026-12-29 or 29 December 2026 is meant.");
    }

    private static LocalDate spelled(String day, Line line) {
        String name = line.next("the month's name");
        String year = line.next("the year");
        String written = day + " " + name + " " + year;
        int month = MONTHS.stream().map(String::toLowerCase).toList().indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        if (month == 0) {
            throw Mistake.unknown(name, "month, in \"" + written + "\"", MONTHS);
        }
        if (!year.matches("\\d{4}")) {
            throw new Mistake("\"%s\" is no year, in \"%s\".".formatted(year, written), "it needs four digits.");
        }
        return day(written, Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static LocalDate day(String written, int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Mistake("\"%s\" lies too far away.".formatted(written), "the year has a slip of the pen.");
        }
        if (month < 1 || month > 12) {
            throw new Mistake(
                    "\"%s\" is no day: there is no month %d.".formatted(written, month),
                    "%d-%02d-%02d.".formatted(year, Math.clamp(day, 1, 12), Math.clamp(month, 1, 28)));
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            throw new Mistake(
                    "\"%s\" is no day: that month has %d days.".formatted(written, last),
                    "%s.".formatted(LocalDate.of(year, month, day < 1 ? 1 : last)));
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalTime time(LocalDate day, Matcher clock) {
        int hour = number(clock, 1);
        int minute = number(clock, 2);
        if (hour > 23 || minute > 59) {
            throw new Mistake(
                    "\"%s\" is no time.".formatted(clock.group()),
                    hour == 24 ? day.plusDays(1) + " 00:00." : "23:59 at the latest.");
        }
        LocalTime time = LocalTime.of(hour, minute);
        if (London.ZONE.getRules().getValidOffsets(day.atTime(time)).isEmpty()) {
            throw new Mistake(
                    "There is no %s on %s: the clocks go forward in that night.".formatted(time, day),
                    time.plusHours(1) + ".");
        }
        return time;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Dates() {}
}
