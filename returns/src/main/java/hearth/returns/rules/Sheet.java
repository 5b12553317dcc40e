package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One child's rows of one table of one year, as rules see them. It is turned from child to child; what it works out of a
 * child's rows is worked out once, and only if a rule asks.
 */
public final class Sheet {

    private static final int[] NONE = {};
    private static final boolean[] NOT_ASKED = {};

    private final WhichYear which;
    private final Rows rows;
    private final Column[] columns;
    private final @Nullable Reading watched;

    private final boolean[][][] answers = new boolean[Item.values().length][0][];

    private int child;
    private int @Nullable [] mine;
    private int @Nullable [] ordered;
    private @Nullable Places places;

    @SuppressWarnings("EnumOrdinal") // places in an array that lives as long as the sheet
    Sheet(WhichYear which, Rows rows, List<Column> workedOut, @Nullable Reading watched) {
        this.which = which;
        this.rows = rows;
        this.watched = watched;
        this.columns = new Column[Item.values().length];
        for (Item item : Item.values()) {
            columns[item.ordinal()] = rows.column(item);
        }
        for (Column column : workedOut) {
            columns[column.item().ordinal()] = column;
        }
    }

    /** Is told of each item that is read: a test looks whether a rule reads only what it says it reads. */
    @FunctionalInterface
    interface Reading {
        void of(WhichYear which, Table table, Item item);
    }

    void turnTo(int one) {
        child = one;
        mine = null;
        ordered = null;
        places = null;
    }

    public Table table() {
        return rows.table();
    }

    /** The child's rows, in the order of the file. */
    public int[] rows() {
        int[] known = mine;
        if (known == null) {
            int first = rows.first(child);
            int count = rows.end(child) - first;
            known = count == 0 ? NONE : new int[count];
            for (int at = 0; at < count; at++) {
                known[at] = rows.row(first + at);
            }
            mine = known;
        }
        return known;
    }

    /** How many rows the child has. */
    public int count() {
        return rows.end(child) - rows.first(child);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** The child's rows in the order of the child's life; those whose first day is not known are left out. */
    public int[] inOrder() {
        int[] known = ordered;
        if (known == null) {
            Item begins = rows.table().begins().orElseThrow();
            note(begins);
            known = count() == 0
                    ? NONE
                    : rows.inOrder(child, begins, rows.table().ends().orElse(begins));
            ordered = known;
        }
        return known;
    }

    /** The row after this one in the child's life, or -1. */
    public int next(int row) {
        int[] order = inOrder();
        int place = place(order, row);
        return place >= 0 && place + 1 < order.length ? order[place + 1] : -1;
    }

    /** The row before this one in the child's life, or -1. */
    public int previous(int row) {
        int[] order = inOrder();
        int place = place(order, row);
        return place > 0 ? order[place - 1] : -1;
    }

    /** The first row of the child's life, or -1. */
    public int first() {
        int[] order = inOrder();
        return order.length == 0 ? -1 : order[0];
    }

    /** The last row of the child's life, or -1. */
    public int last() {
        int[] order = inOrder();
        return order.length == 0 ? -1 : order[order.length - 1];
    }

    /** The row's day, or no day. */
    public int day(Item item, int row) {
        return column(item).day(row);
    }

    public boolean isBlank(Item item, int row) {
        return column(item).isBlank(row);
    }

    public boolean isFilled(Item item, int row) {
        return !column(item).isBlank(row);
    }

    /** Whether any of these items is filled in. */
    public boolean isAnyFilled(int row, Item... items) {
        for (Item item : items) {
            if (isFilled(item, row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these items is blank. */
    public boolean isAnyBlank(int row, Item... items) {
        for (Item item : items) {
            if (isBlank(item, row)) {
                return true;
            }
        }
        return false;
    }

    /** The row's value, trimmed and in capitals; empty where it is blank. */
    public String text(Item item, int row) {
        return column(item).text(row);
    }

    /** The number it is; not a number where it is none. */
    public double number(Item item, int row) {
        return Numbers.of(text(item, row));
    }

    /** Whether the row's value is one of these codes. */
    public boolean is(Item item, int row, Codes codes) {
        return answers(column(item), codes)[columns[place(item)].number(row)];
    }

    /** For each different value of a column whether it is one of these codes; worked out when first asked. */
    private boolean[] answers(Column column, Codes codes) {
        boolean[][] ofItem = answers[place(column.item())];
        if (ofItem.length <= codes.place()) {
            int before = ofItem.length;
            ofItem = Arrays.copyOf(ofItem, codes.place() + 1);
            Arrays.fill(ofItem, before, ofItem.length, NOT_ASKED);
            answers[place(column.item())] = ofItem;
        }
        if (ofItem[codes.place()].length == 0) {
            boolean[] known = new boolean[column.different()];
            for (int number = 0; number < known.length; number++) {
                known[number] = codes.has(column.value(number));
            }
            ofItem[codes.place()] = known;
        }
        return ofItem[codes.place()];
    }

    /** Whether two of the rows have the same value, or both none. */
    public boolean isSame(Item item, int row, int other) {
        Column column = column(item);
        return column.number(row) == column.number(other);
    }

    /** Whether a row has the same value as a row of another sheet, or both none. */
    public boolean isSame(Item item, int row, Sheet other, int othersRow) {
        return column(item).same(row, other.column(item), othersRow);
    }

    Column plain(Item item) {
        return columns[place(item)];
    }

    Rows all() {
        return rows;
    }

    private Column column(Item item) {
        note(item);
        return columns[place(item)];
    }

    private void note(Item item) {
        if (watched != null) {
            watched.of(which, rows.table(), item);
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(Item item) {
        return item.ordinal();
    }

    private int place(int[] order, int row) {
        if (order.length < 16) {
            for (int at = 0; at < order.length; at++) {
                if (order[at] == row) {
                    return at;
                }
            }
            return -1;
        }
        return places(order).of(row);
    }

    private Places places(int[] order) {
        Places known = places;
        if (known == null) {
            known = new Places(order);
            places = known;
        }
        return known;
    }

    /** Where each row stands, for a child with so many rows that looking one by one would take too long. */
    private static final class Places {
        private final long[] sorted;

        Places(int[] order) {
            this.sorted = new long[order.length];
            for (int at = 0; at < order.length; at++) {
                sorted[at] = ((long) order[at] << Integer.SIZE) | at;
            }
            Arrays.sort(sorted);
        }

        int of(int row) {
            int at = Arrays.binarySearch(sorted, (long) row << Integer.SIZE);
            int place = at >= 0 ? at : -at - 1;
            return place < sorted.length && (int) (sorted[place] >> Integer.SIZE) == row ? (int) sorted[place] : -1;
        }
    }
}
