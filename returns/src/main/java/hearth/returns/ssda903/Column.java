package hearth.returns.ssda903;

import java.util.function.ToIntFunction;

/**
 * One column of a table: for each row the number of its value among the column's different values, 0 where it is blank.
 * What is costly (reading a day, looking a code up in a list) is done once for each different value, with
 * {@link #each}, and then asked by number. Rows count from 0 here; a finding's row is one more.
 */
public final class Column {

    private static final int[] NO_DAYS = {};

    private final Item item;
    private final Dictionary values;
    private final int[] numbers;
    private final int[] days;

    Column(Item item, Dictionary values, int[] numbers) {
        this.item = item;
        this.values = values;
        this.numbers = numbers;
        this.days = item.holds() == Item.Holds.DAY ? values.each(ReturnDay::of) : NO_DAYS;
    }

    /** The column of an item that the file does not have: blank in every row. */
    static Column blank(Item item, int[] zeros) {
        return new Column(item, new Dictionary(new long[1], new String[0]), zeros);
    }

    public Item item() {
        return item;
    }

    /** The number of the row's value; rows with the same number have the same value. */
    public int number(int row) {
        return numbers[row];
    }

    /** How many rows there are. */
    public int rows() {
        return numbers.length;
    }

    public boolean isBlank(int row) {
        return numbers[row] == 0;
    }

    /** The row's value, trimmed and in capitals; empty where it is blank. */
    public String text(int row) {
        return values.text(numbers[row]);
    }

    /** The row's day, or {@link ReturnDay#NONE} where the cell is blank or holds no possible day. Only for items that hold days. */
    public int day(int row) {
        return days[numbers[row]];
    }

    /** How many different values there are; their numbers are 0 (blank) to one less than this. */
    public int different() {
        return values.count();
    }

    /** The value with that number. */
    public String value(int number) {
        return values.text(number);
    }

    /** The day of the value with that number, or {@link ReturnDay#NONE}. Only for items that hold days. */
    public int dayOf(int number) {
        return days[number];
    }

    /** Asks a question of each different value once; the answers stand under the values' numbers. */
    public int[] each(ToIntFunction<String> question) {
        return values.each(question);
    }

    /** Whether a row has the same value as a row of another column, which may be another table's or another year's. */
    public boolean same(int row, Column other, int othersRow) {
        return values.same(numbers[row], other.values, other.numbers[othersRow]);
    }

    Dictionary values() {
        return values;
    }

    /** How many rows have each value, by the value's number. */
    public int[] rowsOfEach() {
        int[] rows = new int[different()];
        for (int number : numbers) {
            rows[number]++;
        }
        return rows;
    }
}
