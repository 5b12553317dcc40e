package hearth.story;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Days other than Saturday, Sunday, Christmas Day, Good Friday and the bank holidays of England and Wales (SI 2010/959
 * reg 2(1)). The other instruments word it a little differently and come to the same days: SI 2005/1533 reg 2 and SI
 * 2005/389 reg 2(1) leave out "in England and Wales", SI 2006/1738 reg 2 names Boxing Day as well.
 */
public final class WorkingDays {

    private static final int FIRST_YEAR = 1978;
    private static final int LAST_YEAR = 2200;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final BitSet HOLIDAYS = holidays();

    /** Whether this is a working day; days are counted from 1 January 1970. */
    public static boolean isWorking(int day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    /** Whether this is a working day. */
    public static boolean isWorking(LocalDate day) {
        return isWorking((int) day.toEpochDay());
    }

    /** Whether this is Christmas Day, Good Friday or a bank holiday, by the days that stand in for a weekend. */
    public static boolean isHoliday(int day) {
        return day >= FIRST_DAY && HOLIDAYS.get(day - FIRST_DAY);
    }

    /** The last of so many working days after this day, which is itself not counted. */
    public static int after(int day, int count) {
        int last = day;
        for (int left = count; left > 0; ) {
            last++;
            if (isWorking(last)) {
                left--;
            }
        }
        return last;
    }

    /** The last of so many working days after this day, which is itself not counted. */
    public static LocalDate after(LocalDate day, int count) {
        return LocalDate.ofEpochDay(after((int) day.toEpochDay(), count));
    }

    /** The last of so many working days of which this day is the first, if it is one. */
    public static LocalDate beginningWith(LocalDate day, int count) {
        return after(day.minusDays(1), count);
    }

    private static boolean isWeekend(int day) {
        // 1 January 1970 was a Thursday, so day 2 was a Saturday
        int ofWeek = Math.floorMod(day - 2, 7);
        return ofWeek < 2;
    }

    private static BitSet holidays() {
        BitSet days = new BitSet();
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(BankHolidays::of)
                .flatMap(year -> year.stream())
                .forEach(day -> days.set((int) day.toEpochDay() - FIRST_DAY));
        return days;
    }

    private WorkingDays() {}
}
