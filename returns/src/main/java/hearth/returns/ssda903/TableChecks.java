package hearth.returns.ssda903;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks of one table of one year, child by child. Whether a value is a fault is settled once for each value. */
final class TableChecks {

    /** A child with more rows than this in one table is compared row by row through a set. */
    private static final int FEW = 32;

    private final YearReturn year;
    private final Rows rows;
    private final List<Faults> faults = new ArrayList<>();
    private final Optional<Item> begins;
    private final Optional<Item> ends;

    TableChecks(YearReturn year, Rows rows) {
        this.year = year;
        this.rows = rows;
        this.begins = rows.table().begins().filter(rows::has);
        this.ends = rows.table().ends().filter(rows::has);
        for (Item item : rows.items()) {
            Faults.in(rows.column(item), year.year()).ifPresent(faults::add);
        }
    }

    void check(int child, RowChecks.Sink sink) {
        for (int at = rows.first(child); at < rows.end(child); at++) {
            int row = rows.row(at);
            checkValues(row, sink);
            checkDays(row, sink);
        }
        if (rows.end(child) - rows.first(child) > 1) {
            checkDoubles(child, sink);
            if (rows.table() == Table.EPISODES && begins.isPresent()) {
                Overlaps.check(year, rows, child, sink);
            }
        }
    }

    private void checkValues(int row, RowChecks.Sink sink) {
        for (int at = 0; at < faults.size(); at++) {
            Faults column = faults.get(at);
            if (column.isFault(row)) {
                sink.fault(column.rule(), year, rows, row, column.item());
            }
        }
    }

    private void checkDays(int row, RowChecks.Sink sink) {
        if (begins.isEmpty()) {
            return;
        }
        Item first = begins.get();
        int from = rows.column(first).day(row);
        if (from == ReturnDay.NONE) {
            sink.fault(RowRule.NO_FIRST_DAY, year, rows, row, List.of(first));
        } else if (ends.isPresent()) {
            int to = rows.column(ends.get()).day(row);
            if (to != ReturnDay.NONE && to < from) {
                sink.fault(RowRule.ENDS_BEFORE_IT_BEGINS, year, rows, row, List.of(first, ends.get()));
            }
        }
    }

    private void checkDoubles(int child, RowChecks.Sink sink) {
        int first = rows.first(child);
        int end = rows.end(child);
        Set<List<Integer>> seen = end - first > FEW ? new HashSet<>() : Set.of();
        for (int at = first; at < end; at++) {
            int row = rows.row(at);
            boolean again = end - first > FEW ? !seen.add(numbers(row)) : hasTwinBefore(first, at);
            if (again) {
                sink.fault(RowRule.SAME_ROW_TWICE, year, rows, row, List.of(Item.CHILD));
            } else if (at > first && rows.table().isOneRowPerChild()) {
                sink.fault(RowRule.TWO_ROWS, year, rows, row, List.of(Item.CHILD));
            }
        }
    }

    private boolean hasTwinBefore(int first, int at) {
        for (int before = first; before < at; before++) {
            if (rows.areSame(rows.row(before), rows.row(at))) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> numbers(int row) {
        return rows.items().stream().map(item -> rows.column(item).number(row)).toList();
    }
}
