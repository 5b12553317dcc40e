package hearth.returns.ssda903;

import java.util.Arrays;

/**
 * The rows of one child in the order of the child's life: by the day from which a row holds, then by the day on which it
 * ended (one that goes on comes last), then by what else it says. The order of a file has no influence on it.
 */
final class RowOrder {

    private static final int FEW = 32;

    private final Rows rows;
    private final Column begins;
    private final Column ends;

    /** Rows of a table that says from when to when; for one that names only a day, that day twice. */
    RowOrder(Rows rows, Item begins, Item ends) {
        this.rows = rows;
        this.begins = rows.column(begins);
        this.ends = rows.column(ends);
    }

    /** The child's rows in order; those whose first day is not known are left out. */
    int[] of(int child) {
        int[] known = new int[rows.end(child) - rows.first(child)];
        int count = 0;
        for (int at = rows.first(child); at < rows.end(child); at++) {
            int row = rows.row(at);
            if (begins.day(row) != ReturnDay.NONE) {
                known[count++] = row;
            }
        }
        if (count > FEW) {
            return Arrays.stream(known, 0, count)
                    .boxed()
                    .sorted(this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        sortFew(known, count);
        return count == known.length ? known : Arrays.copyOf(known, count);
    }

    private void sortFew(int[] some, int count) {
        for (int at = 1; at < count; at++) {
            int row = some[at];
            int before = at - 1;
            while (before >= 0 && compare(some[before], row) > 0) {
                some[before + 1] = some[before];
                before--;
            }
            some[before + 1] = row;
        }
    }

    private int compare(int one, int other) {
        int byStart = Integer.compare(begins.day(one), begins.day(other));
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = Integer.compare(end(one), end(other));
        return byEnd != 0 ? byEnd : bySaying(one, other);
    }

    private int end(int row) {
        return ends.isBlank(row) ? Integer.MAX_VALUE : ends.day(row);
    }

    private int bySaying(int one, int other) {
        for (Item item : rows.items()) {
            Column column = rows.column(item);
            if (column.number(one) != column.number(other)) {
                return column.text(one).compareTo(column.text(other));
            }
        }
        return 0;
    }
}
