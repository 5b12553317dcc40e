package hearth.returns.rules;

import hearth.returns.ssda903.ReturnDay;
import java.time.LocalDate;

/**
 * How days are compared: a day that is blank or impossible is before, after and on no other, so that it neither breaks
 * a rule that compares nor hides that another rule is broken.
 */
public final class Days {

    private Days() {}

    public static boolean isKnown(int day) {
        return day != ReturnDay.NONE;
    }

    public static boolean isBefore(int day, int other) {
        return day < other && day != ReturnDay.NONE;
    }

    public static boolean isAfter(int day, int other) {
        return day > other && other != ReturnDay.NONE;
    }

    public static boolean isOnOrBefore(int day, int other) {
        return day <= other && day != ReturnDay.NONE;
    }

    public static boolean isOnOrAfter(int day, int other) {
        return day >= other && other != ReturnDay.NONE;
    }

    public static boolean isSame(int day, int other) {
        return day == other && day != ReturnDay.NONE;
    }

    /** Whether the day lies between two others, both included. */
    public static boolean isWithin(int day, int first, int last) {
        return day != ReturnDay.NONE && first != ReturnDay.NONE && first <= day && day <= last;
    }

    /** So many days later; not known where the day is not. */
    public static int plusDays(int day, int days) {
        return day == ReturnDay.NONE ? ReturnDay.NONE : day + days;
    }

    /** So many years later: the birthday. Born on 29 February, it is 28 February in a year that has no 29th. */
    public static int plusYears(int day, int years) {
        return day == ReturnDay.NONE
                ? ReturnDay.NONE
                : (int) LocalDate.ofEpochDay(day).plusYears(years).toEpochDay();
    }

    /** That day as a count. */
    public static int of(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
