package hearth.returns.rules;

import hearth.returns.ssda903.ReturnDay;
import java.time.LocalDate;

/**
 * How days are compared: a day that is blank or impossible is before, after and on no other, so that it neither breaks
 * a rule that compares nor hides that another rule is broken.
 */
public final class Days {

    /** The first of March of the year 0 is so many days before 1 January 1970. */
    private static final int FIRST_OF_MARCH_0 = 719_468;

    private static final int DAYS_OF_FOUR_CENTURIES = 146_097;

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

    /**
     * So many years later: the birthday. Born on 29 February, it is 28 February in a year that has no 29th. Years are
     * counted from 1 March, so that the day that not every year has is the last.
     */
    public static int plusYears(int day, int years) {
        if (day == ReturnDay.NONE) {
            return ReturnDay.NONE;
        }
        int sinceYear0 = day + FIRST_OF_MARCH_0;
        int year = (int) Math.floorDiv(400L * sinceYear0, DAYS_OF_FOUR_CENTURIES);
        while (daysBefore(year) > sinceYear0) {
            year--;
        }
        while (daysBefore(year + 1) <= sinceYear0) {
            year++;
        }
        int dayOfYear = sinceYear0 - daysBefore(year);
        int lengthThen = daysBefore(year + years + 1) - daysBefore(year + years);
        return daysBefore(year + years) + Math.min(dayOfYear, lengthThen - 1) - FIRST_OF_MARCH_0;
    }

    /** The days before the 1 March of a year, counted from that of the year 0. */
    private static int daysBefore(int year) {
        return 365 * year + Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
    }

    /** That day as a count. */
    public static int of(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
