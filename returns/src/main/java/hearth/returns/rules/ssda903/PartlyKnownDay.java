package hearth.returns.rules.ssda903;

import hearth.returns.rules.Days;
import hearth.returns.ssda903.ReturnDay;
import java.time.LocalDate;

/**
 * A day of which a part may be unknown: {@code ZZ/05/2019}, {@code ZZ/ZZ/ZZZZ}. The return allows it where the day was
 * long ago or is another authority's to know.
 *
 * @param latest the last day it may have been; no day where it is not a possible one
 */
record PartlyKnownDay(int latest) {

    private static final String UNKNOWN = "ZZ";
    private static final String UNKNOWN_YEAR = "ZZZZ";
    private static final String ANY_YEAR = "2000";

    static PartlyKnownDay of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            return new PartlyKnownDay(ReturnDay.NONE);
        }
        boolean noDay = parts[0].equals(UNKNOWN);
        boolean noMonth = parts[1].equals(UNKNOWN);
        boolean noYear = parts[2].equals(UNKNOWN_YEAR);
        int first = ReturnDay.of(
                "%s/%s/%s".formatted(noDay ? "01" : parts[0], noMonth ? "01" : parts[1], noYear ? ANY_YEAR : parts[2]));
        return new PartlyKnownDay(noYear ? first : last(first, noDay, noMonth));
    }

    /** Whether it may be a day of the calendar at all. */
    boolean isPossible() {
        return Days.isKnown(latest);
    }

    private static int last(int first, boolean noDay, boolean noMonth) {
        if (!Days.isKnown(first) || !(noDay || noMonth)) {
            return first;
        }
        LocalDate day = LocalDate.ofEpochDay(first);
        LocalDate next = noMonth ? day.plusYears(1) : day.plusMonths(1);
        return (int) next.minusDays(1).toEpochDay();
    }
}
