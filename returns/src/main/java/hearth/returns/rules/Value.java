package hearth.returns.rules;

import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;

/** One of the different values of a column, while a question is asked of it. Each is asked once for a whole return. */
public final class Value {

    private final Column column;
    private final Setting setting;
    private final int[] rowsOfEach;
    private int number;

    Value(Column column, Setting setting) {
        this.column = column;
        this.setting = setting;
        this.rowsOfEach = column.rowsOfEach();
    }

    Value at(int one) {
        number = one;
        return this;
    }

    public Setting setting() {
        return setting;
    }

    public boolean isBlank() {
        return number == 0;
    }

    public String text() {
        return column.value(number);
    }

    /** The day it names, or no day. */
    public int day() {
        return column.item().holds() == Item.Holds.DAY ? column.dayOf(number) : ReturnDay.NONE;
    }

    /** The number it is; not a number where it is none. */
    public double number() {
        return Numbers.of(text());
    }

    /** How many rows of the whole return have it. */
    public int rows() {
        return rowsOfEach[number];
    }
}
