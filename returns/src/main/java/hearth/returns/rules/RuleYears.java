package hearth.returns.rules;

import hearth.returns.CollectionYear;

/**
 * The collection years in which a rule stands.
 *
 * @param since   the first of them that is known
 * @param worded  the year since which it is worded as it stands here; in an earlier year it is used all the same, and
 *                said to be so
 */
public record RuleYears(int since, int worded) {

    /** Whether it stands in that year. */
    public boolean isIn(CollectionYear year) {
        return since <= year.ends();
    }

    /** Whether it is used in that year with the words of a later one. */
    public boolean isLaterWording(CollectionYear year) {
        return isIn(year) && year.ends() < worded;
    }
}
