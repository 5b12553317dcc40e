package hearth.returns.write;

import hearth.returns.CollectionYear;

/**
 * The twelve months that a return is about, with the days counted as stories count them.
 *
 * @param collected the collection year
 * @param first 1 April, counted from 1 January 1970
 * @param last 31 March, counted from 1 January 1970
 */
public record ReturnYear(CollectionYear collected, int first, int last) {

    /** The collection year that ends in this calendar year. */
    public static ReturnYear of(int ends) {
        return of(new CollectionYear(ends));
    }

    /** This collection year. */
    public static ReturnYear of(CollectionYear year) {
        return new ReturnYear(
                year, (int) year.firstDay().toEpochDay(), (int) year.lastDay().toEpochDay());
    }

    /** The calendar year in which it ends. */
    public int ends() {
        return collected.ends();
    }

    /** The year before. */
    public ReturnYear before() {
        return of(collected.before());
    }

    /** So many years earlier. */
    public ReturnYear minus(int years) {
        return of(ends() - years);
    }

    /** Whether a day falls in it. */
    public boolean holds(int day) {
        return day >= first && day <= last;
    }
}
