package hearth.returns.write;

import java.time.LocalDate;

/**
 * The twelve months that a return is about: the collection year 2026 runs from 1 April 2025 to 31 March 2026.
 *
 * @param ends the calendar year in which it ends
 * @param first 1 April, counted from 1 January 1970
 * @param last 31 March, counted from 1 January 1970
 */
public record ReturnYear(int ends, int first, int last) {

    /** The collection year that ends in this calendar year. */
    public static ReturnYear of(int ends) {
        return new ReturnYear(ends, day(ends - 1, 4, 1), day(ends, 3, 31));
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /** The year before. */
    public ReturnYear before() {
        return minus(1);
    }

    /** So many years earlier. */
    public ReturnYear minus(int years) {
        return of(ends - years);
    }

    /** Whether a day falls in it. */
    public boolean holds(int day) {
        return day >= first && day <= last;
    }
}
