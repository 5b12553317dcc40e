package hearth.returns.ssda903;

import hearth.returns.Limits;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table while it is read, row by row. */
final class RowsBuilder {

    private final Table table;
    private final String file;
    private final List<Item> items;
    private final boolean[] wholeNumbers;
    private final Distinct[] values;
    private final int[][] numbers;
    private int capacity = 1024;
    private int row;

    /** A table of these columns, in the file's order. */
    RowsBuilder(Table table, String file, List<Item> items) {
        this.table = table;
        this.file = file;
        this.items = List.copyOf(items);
        int width = items.size();
        wholeNumbers = new boolean[width];
        values = new Distinct[width];
        numbers = new int[width][capacity];
        for (int column = 0; column < width; column++) {
            Item.Holds holds = items.get(column).holds();
            wholeNumbers[column] = holds == Item.Holds.CODE || holds == Item.Holds.NUMBER;
            values[column] = new Distinct();
        }
    }

    Table table() {
        return table;
    }

    String file() {
        return file;
    }

    /** Its columns. */
    List<Item> items() {
        return items;
    }

    /** Rows that are complete. */
    int count() {
        return row;
    }

    /** Writes a cell of the row that is being read. */
    void cell(int column, char[] from, int begin, int end) {
        int after = wholeNumbers[column] ? withoutPointNought(from, begin, end) : end;
        numbers[column][row] = values[column].numberOf(from, begin, after);
    }

    /** Whether it holds more than any table of a return can; then reading on would only cost memory. */
    boolean isFull() {
        boolean full = row >= Limits.MOST_ROWS;
        for (Distinct each : values) {
            full |= each.lettersOfLonger() >= Limits.MOST_LETTERS;
        }
        return full;
    }

    /** What stands in an item of the row that is being read. */
    String text(Item item) {
        int column = items.indexOf(item);
        return values[column].text(numbers[column][row]);
    }

    /** The row that was being read is complete. */
    void endRow() {
        row++;
        if (row == capacity) {
            capacity *= 2;
            for (int column = 0; column < numbers.length; column++) {
                numbers[column] = Arrays.copyOf(numbers[column], capacity);
            }
        }
    }

    Rows built() {
        Map<Item, Column> columns = new EnumMap<>(Item.class);
        for (int column = 0; column < numbers.length; column++) {
            Item item = items.get(column);
            columns.put(item, new Column(item, values[column].frozen(), Arrays.copyOf(numbers[column], row)));
        }
        return new Rows(table, file, row, columns);
    }

    private static int withoutPointNought(char[] from, int begin, int end) {
        return end - begin > 2 && from[end - 1] == '0' && from[end - 2] == '.' ? end - 2 : end;
    }
}
