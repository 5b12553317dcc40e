package hearth.synthetic.errors;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One row of a child in one of the two returns, as it is being changed. */
final class Row {

    private final WhichYear year;
    private final Table table;
    private final List<String> values;

    private Row(WhichYear year, Table table, List<String> values) {
        this.year = year;
        this.table = table;
        this.values = values;
    }

    WhichYear year() {
        return year;
    }

    Table table() {
        return table;
    }

    /** A row with nothing in it. */
    static Row blank(WhichYear year, Table table) {
        return new Row(
                year, table, new ArrayList<>(Collections.nCopies(table.columns().size(), "")));
    }

    static Row of(WhichYear year, Table table, String line) {
        return new Row(year, table, Arrays.asList(line.split(",", -1)));
    }

    boolean has(Item item) {
        return table.columns().contains(item);
    }

    /** What stands in the column of an item; nothing where the table has no such column. */
    String get(Item item) {
        int column = table.columns().indexOf(item);
        return column < 0 ? "" : values.get(column);
    }

    void set(Item item, String value) {
        int column = table.columns().indexOf(item);
        if (column < 0) {
            throw new IllegalArgumentException("%s has no column %s.".formatted(table.title(), item));
        }
        values.set(column, value);
    }

    Row copy() {
        return new Row(year, table, new ArrayList<>(values));
    }

    String line() {
        return String.join(",", values);
    }
}
