package hearth.pages;

import java.util.List;

/**
 * Rows of one table of the return about one child, as the file has them.
 *
 * @param table the table's name, with the year where it is last year's
 * @param file the file in which they stand
 * @param columns the columns that say something
 */
public record RowsSeen(String table, String file, List<String> columns, List<Row> rows) {

    public RowsSeen {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number its number in the file, 1 for the first after the header line
     * @param isFound whether something is to be put right in it
     * @param cells the values, column by column
     */
    public record Row(int number, boolean isFound, List<Value> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value.
     *
     * @param isPointedAt whether what is found points at it
     */
    public record Value(String text, boolean isPointedAt) {}
}
