package hearth.returns.cin;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the census writes them, yyyy-mm-dd, kept as the count of days since 1 January 1970. */
public final class CensusDay {

    /** No day: nothing stands there, or what stands there is no day of any calendar. */
    public static final int NONE = Integer.MIN_VALUE;

    private static final int LENGTH = "yyyy-mm-dd".length();

    private CensusDay() {}

    /** The day a text names as the census asks, yyyy-mm-dd, or {@link #NONE}. */
    public static int of(CharSequence text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return NONE;
        }
        return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** The day of a text that means one and is written otherwise: 31/03/2026, 31-03-2026, 2026-03-31T00:00:00. */
    public static int meantBy(CharSequence text) {
        if (text.length() > LENGTH && text.charAt(LENGTH) == 'T') {
            return of(text.subSequence(0, LENGTH));
        }
        if (text.length() != LENGTH || text.charAt(2) != text.charAt(5) || "/-.".indexOf(text.charAt(2)) < 0) {
            return NONE;
        }
        return day(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
    }

    /** The day as the census writes it; empty where there is none. */
    public static String text(int day) {
        return day == NONE ? "" : LocalDate.ofEpochDay(day).toString();
    }

    /** Whether both days are known and the first comes before the second. */
    public static boolean isBefore(int day, int other) {
        return day != NONE && other != NONE && day < other;
    }

    /** Whether both days are known and the first comes after the second. */
    public static boolean isAfter(int day, int other) {
        return day != NONE && other != NONE && day > other;
    }

    /** Whether both days are known and are one. */
    public static boolean isSame(int day, int other) {
        return day != NONE && day == other;
    }

    /** Whether the day is known and is a Saturday or a Sunday. */
    public static boolean isWeekend(int day) {
        // 1 January 1970 was a Thursday, so day 2 was a Saturday
        return day != NONE && Math.floorMod(day - 2, 7) < 2;
    }

    private static int day(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return NONE;
        }
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
