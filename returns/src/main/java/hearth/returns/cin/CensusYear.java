package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.story.WorkingDays;
import java.time.LocalDate;

/**
 * The twelve months that a census is about: from a year and a day before its reference date to the reference date.
 *
 * @param firstDay as days since 1 January 1970
 * @param lastDay the reference date, as days since 1 January 1970
 */
public record CensusYear(int firstDay, int lastDay) {

    /** The year that ends on this reference date. */
    public static CensusYear endingOn(int referenceDate) {
        LocalDate last = LocalDate.ofEpochDay(referenceDate);
        return new CensusYear((int) last.minusYears(1).plusDays(1).toEpochDay(), referenceDate);
    }

    /** The year as it ought to be: 1 April to 31 March. */
    public static CensusYear of(CollectionYear year) {
        return new CensusYear(
                (int) year.firstDay().toEpochDay(), (int) year.lastDay().toEpochDay());
    }

    /** The collection year, which decides the rules and the codes. */
    public CollectionYear collected() {
        return CollectionYear.of(LocalDate.ofEpochDay(lastDay));
    }

    /** Whether the day is known and falls within the year. */
    public boolean holds(int day) {
        return firstDay <= day && day <= lastDay;
    }

    /** Whether the day is known and comes after the year. */
    public boolean endsBefore(int day) {
        return day > lastDay;
    }

    /** The first of the last so many working days of the year; its last day counts as one of them. */
    public int lastWorkingDays(int count) {
        int day = lastDay + 1;
        for (int left = count; left > 0; ) {
            day--;
            left -= WorkingDays.isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** The last working day before the year. */
    public int workingDayBefore() {
        int day = firstDay - 1;
        while (!WorkingDays.isWorking(day)) {
            day--;
        }
        return day;
    }
}
