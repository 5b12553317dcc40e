package hearth.returns.cin.rules;

import hearth.returns.CollectionYear;
import hearth.returns.cin.CensusYear;

/**
 * The census that a child stands in.
 *
 * @param year its twelve months
 * @param set the collection year, by which the rules and the codes are chosen
 */
public record Census(CensusYear year, CollectionYear set) {

    /** The newest rules that are known. */
    public static final CollectionYear NEWEST = new CollectionYear(2026);

    /** Whether the day is known and falls within the census year. */
    public boolean holds(int day) {
        return year.holds(day);
    }
}
