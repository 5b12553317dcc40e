package hearth.returns.ssda903;

import hearth.returns.Severity;

/** What can be wrong with a child's rows that anyone who makes a story of them has to know. */
public enum RowRule {
    /** What stands where a day belongs is no day of any calendar. */
    IMPOSSIBLE_DATE("read.impossible-date", Severity.ERROR),
    /** A code that is not on the year's list. */
    UNKNOWN_CODE("read.unknown-code", Severity.ERROR),
    /** What stands where a number belongs is none. */
    NOT_A_NUMBER("read.not-a-number", Severity.ERROR),
    /** The day from which a row holds is blank or impossible. */
    NO_FIRST_DAY("read.no-first-day", Severity.ERROR),
    ENDS_BEFORE_IT_BEGINS("read.ends-before-it-begins", Severity.ERROR),
    OVERLAPPING_EPISODES("read.overlapping-episodes", Severity.QUERY),
    /** Two rows of one table are the same in every column. */
    SAME_ROW_TWICE("read.same-row-twice", Severity.QUERY),
    /** Two rows that differ where a child has one row. */
    TWO_ROWS("read.two-rows", Severity.ERROR),
    /** The child is in other tables and not in Header. */
    NO_HEADER("read.no-header", Severity.ERROR),
    /** The child is in Header and has no episode. */
    NO_EPISODES("read.no-episodes", Severity.NOTE);

    private final String id;
    private final Severity severity;

    RowRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
