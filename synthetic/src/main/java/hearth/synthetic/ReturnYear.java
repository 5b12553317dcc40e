package hearth.synthetic;

/**
 * The twelve months that a return is about: the collection year 2026 runs from 1 April 2025 to 31 March 2026.
 *
 * @param ends the calendar year in which it ends
 */
record ReturnYear(int ends) {

    /** 1 April, counted from 1 January 1970. */
    int first() {
        return Dates.day(ends - 1, 4, 1);
    }

    /** 31 March, counted from 1 January 1970. */
    int last() {
        return Dates.day(ends, 3, 31);
    }

    /** The year before. */
    ReturnYear before() {
        return minus(1);
    }

    /** So many years earlier. */
    ReturnYear minus(int years) {
        return new ReturnYear(ends - years);
    }

    /** Whether a day falls in it. */
    boolean holds(int day) {
        return day >= first() && day <= last();
    }
}
