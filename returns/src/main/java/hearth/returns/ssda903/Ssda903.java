package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import java.util.List;

/**
 * An authority's SSDA903 return as it was read: this year's tables and, where they were supplied, last year's, joined
 * child by child, and what was found wrong with the files. What is wrong with one child's rows is asked of
 * {@link RowChecks}, one child at a time.
 *
 * @param yearFrom   how the collection year was known
 * @param yearsFound the years for which there were tables, oldest first
 * @param lastYear   last year's tables; none of them supplied where there is no last year
 * @param findings   about files, columns and rows that name no child
 */
public record Ssda903(
        YearFrom yearFrom,
        List<CollectionYear> yearsFound,
        YearReturn thisYear,
        YearReturn lastYear,
        Children children,
        Findings findings) {

    public Ssda903 {
        yearsFound = List.copyOf(yearsFound);
    }

    /** How the collection year was known. */
    public enum YearFrom {
        /** The user said so. */
        USER,
        /** Guessed from the names of files or folders. */
        NAMES,
        /** Guessed from the days in the tables. */
        DAYS
    }

    /** The collection year that is being checked. */
    public CollectionYear year() {
        return thisYear.year();
    }
}
