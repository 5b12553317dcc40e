package hearth.pages;

import java.util.List;

/**
 * One promise in one return: what became of it, and for whom.
 *
 * @param only     the one verdict that is shown, or empty for all
 * @param rows     one row for each time it was owed
 */
public record PromisePage(
        Links links,
        ReturnSeen seen,
        String ambition,
        PromiseLine promise,
        List<Outcome> only,
        List<PromiseRow> rows,
        Paging paging) {

    public PromisePage {
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
    public record PromiseRow(String child, String about, Outcome outcome, String due, String came) {}
}
