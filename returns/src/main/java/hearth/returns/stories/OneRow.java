package hearth.returns.stories;

import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import hearth.story.Answer;
import hearth.story.Coded;
import hearth.story.Provenance;
import java.util.Optional;

/**
 * What a table with one row for each child says of a child. Where it has several rows all the same, it says what they
 * agree on; where they differ it says nothing, so that the order of the rows decides nothing.
 */
record OneRow(YearRows year, Table table, int child, int row) {

    /** The child's row, if there is one. */
    static Optional<OneRow> of(YearRows year, Table table, int child) {
        Rows rows = year.rows(table);
        return rows.knows(child)
                ? Optional.of(new OneRow(year, table, child, rows.row(rows.first(child))))
                : Optional.empty();
    }

    /** This year's row or, where there is none, last year's. */
    static Optional<OneRow> of(YearRows thisYear, Optional<YearRows> lastYear, Table table, int child) {
        Optional<OneRow> row = of(thisYear, table, child);
        return row.isEmpty() && lastYear.isPresent() ? of(lastYear.get(), table, child) : row;
    }

    Provenance provenance() {
        return year.provenance();
    }

    /** The day, or {@link ReturnDay#NONE}. */
    int day(Item item) {
        return isAgreed(item) ? year.day(table, item, row) : ReturnDay.NONE;
    }

    /** The text; empty where there is none. */
    String text(Item item) {
        return isAgreed(item) ? year.text(table, item, row) : "";
    }

    /** The word that a code stands for; the one for "not known" where there is none. */
    <E extends Enum<E> & Coded> E word(Class<E> kind, Item item) {
        return isAgreed(item) ? year.word(kind, table, item, row) : kind.getEnumConstants()[0];
    }

    /** The answer 0 or 1. */
    Answer answer(Item item) {
        return isAgreed(item) ? year.answer(table, item, row) : Answer.UNKNOWN;
    }

    boolean isBlank(Item item) {
        return !isAgreed(item) || year.isBlank(table, item, row);
    }

    private boolean isAgreed(Item item) {
        Rows rows = year.rows(table);
        if (rows.end(child) - rows.first(child) == 1) {
            return true;
        }
        Column column = rows.column(item);
        for (int at = rows.first(child); at < rows.end(child); at++) {
            if (column.number(rows.row(at)) != column.number(row)) {
                return false;
            }
        }
        return true;
    }
}
