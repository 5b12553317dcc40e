package hearth.promises;

import java.time.LocalDate;

/**
 * One of the times that a promise was owed to a child.
 *
 * @param owedFrom the day on which it became owed, as days since 1 January 1970
 * @param due by when
 * @param certainty whether the source saw the day from which it is counted
 */
public record Occasion(int owedFrom, Deadline due, Certainty certainty) {

    /** How the first day is known. */
    public enum Certainty {
        /** The source saw what the clock is counted from. */
        SEEN,
        /** What the clock is counted from lies before the source begins: the deadline is the latest it can be. */
        AT_THE_LATEST,
        /** The source answers for a whole time, from the first day to the last, and not for a day. */
        ANSWERED_AS_A_WHOLE
    }

    /** Counted from a day that the source saw. */
    public static Occasion of(int owedFrom, Deadline due) {
        return new Occasion(owedFrom, due, Certainty.SEEN);
    }

    /** The day on which it became owed. */
    public LocalDate from() {
        return LocalDate.ofEpochDay(owedFrom);
    }
}
