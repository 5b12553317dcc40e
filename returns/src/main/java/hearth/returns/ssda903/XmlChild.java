package hearth.returns.ssda903;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One child of an XML return while its element is open: the letters of its items, in one buffer that every child uses
 * again, until the element closes and the rows can be written. Only then is known whose rows they are, whatever the
 * order of the elements.
 */
final class XmlChild {

    private static final List<Item> WHOSE = List.of(Item.CHILD, Item.DOB, Item.SEX);
    private static final List<Table> MADE_OF_OPEN_ITEMS = List.of(Table.UASC, Table.AD1, Table.OC3);

    /** Blocks that stand there for every child; one without any value says nothing. */
    private static final List<Table> ONE_AT_MOST = List.of(Table.PREV_PERM, Table.OC2);

    private static final int NO_CELL = -1;

    private char[] letters = new char[1024];
    private int[] ends = new int[256];
    private Item[] items = new Item[256];
    private int cells;

    private Table[] rowTables = new Table[64];
    private int[] rowBegins = new int[64];
    private int[] rowEnds = new int[64];
    private int rows;

    private final Map<Item, Integer> open = new EnumMap<>(Item.class);

    /** A new child begins. */
    void forget() {
        cells = 0;
        rows = 0;
        open.clear();
    }

    /** Whether the header lay open long enough to say anything. */
    boolean isEmpty() {
        return cells == 0 && rows == 0;
    }

    String id() {
        return text(open(Item.CHILD));
    }

    /** An item that lies open in the header. Answers whether it is the first of its name. */
    boolean openItem(Item item, char[] from, int length) {
        if (open.putIfAbsent(item, cells) != null) {
            return false;
        }
        cell(item, from, length);
        return true;
    }

    /** An item of the block that is open. */
    void cell(Item item, char[] from, int length) {
        int start = cells == 0 ? 0 : ends[cells - 1];
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
            items = Arrays.copyOf(items, 2 * cells);
        }
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + length));
        }
        System.arraycopy(from, 0, letters, start, length);
        items[cells] = item;
        ends[cells++] = start + length;
    }

    /** How many cells there are so far: where a block that opens now will begin. */
    int mark() {
        return cells;
    }

    /** The block that began at the mark is complete: a row of that table. */
    void row(Table table, int mark) {
        if (rows == rowTables.length) {
            rowTables = Arrays.copyOf(rowTables, 2 * rows);
            rowBegins = Arrays.copyOf(rowBegins, 2 * rows);
            rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
        }
        rowTables[rows] = table;
        rowBegins[rows] = mark;
        rowEnds[rows++] = cells;
    }

    /** The child is complete: writes its rows. */
    void write(Map<Table, RowsBuilder> tables) {
        openRow(Table.HEADER, tables);
        for (Table table : MADE_OF_OPEN_ITEMS) {
            if (isThere(table)) {
                openRow(table, tables);
            }
        }
        for (int row = 0; row < rows; row++) {
            if (!ONE_AT_MOST.contains(rowTables[row]) || isFilled(row)) {
                blockRow(row, tables);
            }
        }
    }

    /** Any item that is not blank makes the row, or else its other items' absence could never be reported. */
    private boolean isThere(Table table) {
        if (table == Table.UASC && text(open(Item.UASC)).equals("1")) {
            return true;
        }
        return table.columns().stream()
                .anyMatch(item -> !WHOSE.contains(item) && !text(open(item)).isEmpty());
    }

    private boolean isFilled(int row) {
        for (int cell = rowBegins[row]; cell < rowEnds[row]; cell++) {
            if (!text(cell).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void openRow(Table table, Map<Table, RowsBuilder> tables) {
        RowsBuilder builder = Objects.requireNonNull(tables.get(table));
        List<Item> columns = builder.items();
        for (int column = 0; column < columns.size(); column++) {
            write(builder, column, open(columns.get(column)));
        }
        builder.endRow();
    }

    private void blockRow(int row, Map<Table, RowsBuilder> tables) {
        RowsBuilder builder = Objects.requireNonNull(tables.get(rowTables[row]));
        for (Item item : WHOSE) {
            int column = builder.items().indexOf(item);
            if (column >= 0) {
                write(builder, column, open(item));
            }
        }
        for (int cell = rowBegins[row]; cell < rowEnds[row]; cell++) {
            write(builder, builder.items().indexOf(items[cell]), cell);
        }
        builder.endRow();
    }

    /** Where an item that lies open in the header stands. */
    private int open(Item item) {
        return open.getOrDefault(item, NO_CELL);
    }

    private void write(RowsBuilder builder, int column, int cell) {
        if (cell != NO_CELL) {
            builder.cell(column, letters, cell == 0 ? 0 : ends[cell - 1], ends[cell]);
        }
    }

    private String text(int cell) {
        if (cell == NO_CELL) {
            return "";
        }
        int start = cell == 0 ? 0 : ends[cell - 1];
        return new String(letters, start, ends[cell] - start).strip();
    }
}
