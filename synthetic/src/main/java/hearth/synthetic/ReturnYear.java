package hearth.synthetic;

/**
 * The twelve months that a return is about: the collection year 2026 runs from 1 April 2025 to 31 March 2026.
 *
 * @param ends the calendar year in which it ends
 * @param first 1 April, counted from 1 January 1970
 * @param last 31 March, counted from 1 January 1970
 */
record ReturnYear(int ends, int first, int last) {

    /** The collection year that ends in this calendar year. */
    static ReturnYear of(int ends) {
        return new ReturnYear(ends, Dates.day(ends - 1, 4, 1), Dates.day(ends, 3, 31));
    }

    /** The year before. */
    ReturnYear before() {
        return minus(1);
    }

    /** So many years earlier. */
    ReturnYear minus(int years) {
        return of(ends - years);
    }

    /** Whether a day falls in it. */
    boolean holds(int day) {
        return day >= first && day <= last;
    }
}
