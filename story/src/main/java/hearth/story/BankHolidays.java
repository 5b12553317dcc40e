package hearth.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales under the Banking and Financial Dealings Act 1971, by rule, with Christmas Day
 * and Good Friday, which are holidays without being bank holidays under the Act. What a royal proclamation moved or
 * added stands in {@code bank-holidays.tsv}. Rules of today: years from 1978 on.
 */
public final class BankHolidays {

    private static final List<String[]> PROCLAIMED = proclaimed();

    /** The holidays of one year: eight days in most years, with the days that stand in for a weekend. */
    public static SortedSet<LocalDate> of(int year) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(onWeekday(LocalDate.of(year, 1, 1)));
        LocalDate easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addChristmas(year, days);
        addProclaimed(year, days);
        return days;
    }

    /** Easter Sunday by the Gregorian reckoning (the anonymous algorithm printed in Nature in 1876). */
    public static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int shift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static void addChristmas(int year, SortedSet<LocalDate> days) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> days.addAll(List.of(christmas, christmas.plusDays(3)));
            case SATURDAY -> days.addAll(List.of(christmas.plusDays(2), christmas.plusDays(3)));
            case SUNDAY -> days.addAll(List.of(christmas.plusDays(1), christmas.plusDays(2)));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> days.addAll(List.of(christmas, christmas.plusDays(1)));
        }
    }

    private static LocalDate onWeekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static void addProclaimed(int year, SortedSet<LocalDate> days) {
        for (String[] row : PROCLAIMED) {
            LocalDate day = LocalDate.parse(row[1]);
            if (day.getYear() == year) {
                switch (row[0]) {
                    case "add" -> days.add(day);
                    case "drop" -> days.remove(day);
                    default ->
                        throw new IllegalStateException("bank-holidays.tsv: %s.%nMaybe add or drop.".formatted(row[0]));
                }
            }
        }
    }

    private static List<String[]> proclaimed() {
        try (var in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BankHolidays() {}
}
