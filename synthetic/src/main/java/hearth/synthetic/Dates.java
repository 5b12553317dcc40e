package hearth.synthetic;

import java.time.LocalDate;

/** Days as numbers since 1 January 1970, and the few sums with months and years that a childhood needs. */
final class Dates {

    /** Days in a year, on average. */
    static final double YEAR = 365.25;

    /** This day as a number. */
    static int day(int year, int month, int dayOfMonth) {
        return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
    }

    /** The same day of the month some months later, or the month's last day. */
    static int plusMonths(int day, int months) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    /** The birthday on which a child born on that day turns so many years old. Nobody is born on 29 February. */
    static int birthday(int born, int age) {
        return (int) LocalDate.ofEpochDay(born).plusYears(age).toEpochDay();
    }

    /**
     * A birthday on which the rules of the return agree: the day before 29 February, which not every year has, and the
     * day before 1 April, on which two rules count a 17-year-old two ways.
     */
    static int asBirthday(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
        boolean firstOfApril = date.getMonthValue() == 4 && date.getDayOfMonth() == 1;
        return leapDay || firstOfApril ? day - 1 : day;
    }

    /** How old a child born on one day is on another, in whole years. */
    static int age(int born, int day) {
        LocalDate from = LocalDate.ofEpochDay(born);
        LocalDate to = LocalDate.ofEpochDay(day);
        int years = to.getYear() - from.getYear();
        boolean before = to.getMonthValue() < from.getMonthValue()
                || (to.getMonthValue() == from.getMonthValue() && to.getDayOfMonth() < from.getDayOfMonth());
        return before ? years - 1 : years;
    }

    /** Whether this is 31 March or 1 April, on which no ending is put: the return would count the year two ways. */
    static boolean isYearsEnd(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (date.getMonthValue() == 3 && date.getDayOfMonth() == 31)
                || (date.getMonthValue() == 4 && date.getDayOfMonth() == 1);
    }

    private Dates() {}
}
