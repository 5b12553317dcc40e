package hearth.pages;

import java.util.List;

/**
 * One promise in one return: what became of it, and for whom.
 *
 * @param readings choices that Hearth made for this promise where the law leaves one
 * @param only     the one verdict that is shown, or empty for all
 * @param rows     one row for each time it was owed
 * @param rest     what is not on this page, in a sentence, or empty
 */
public record PromisePage(
        Links links,
        ReturnSeen seen,
        String ambition,
        PromiseLine promise,
        List<String> readings,
        List<Outcome> only,
        List<PromiseRow> rows,
        String rest,
        Paging paging) {

    public PromisePage {
        readings = List.copyOf(readings);
        only = List.copyOf(only);
        rows = List.copyOf(rows);
    }

    /** Whether this is the first row with its verdict, so that a link can lead to it. */
    public boolean firstOfItsKind(PromiseRow row) {
        PromiseRow first = rows.stream()
                .filter(other -> other.outcome() == row.outcome())
                .findFirst()
                .orElse(row);
        return first.equals(row);
    }

    /** One time the promise was owed to one child. */
    public record PromiseRow(String child, String about, Outcome outcome, String due, String came) {

        /** So many times, all alike. */
        public PromiseRow times(long count) {
            return new PromiseRow(child, about, outcome, due, came + ", " + count + " times");
        }
    }
}
