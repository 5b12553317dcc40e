package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Table;
import java.util.Arrays;

/**
 * What the rules find in one child's rows: which rule, in which row of which table of which year. The same row found
 * twice by one rule counts once. Each find is one number, so that counting a million of them makes nothing.
 */
public final class Found {

    private static final int ROW_BITS = 32;
    private static final int TABLE_BITS = 4;
    private static final int RULE_SHIFT = ROW_BITS + TABLE_BITS + 1;

    private long[] finds = new long[64];
    private int count;
    private long rule;
    private long where;

    /** The rule and the row that are now being judged. */
    void turnTo(int aRule, WhichYear year, Table table, int row) {
        rule = (long) aRule << RULE_SHIFT;
        where = where(year, table, row);
    }

    void clear() {
        count = 0;
    }

    /** The row that is being judged. */
    public void here() {
        add(where);
    }

    /** A row of this year's table. */
    public void in(Table table, int row) {
        add(where(WhichYear.THIS_YEAR, table, row));
    }

    /** A row of last year's table. */
    public void inLastYears(Table table, int row) {
        add(where(WhichYear.LAST_YEAR, table, row));
    }

    private void add(long place) {
        if (count == finds.length) {
            finds = Arrays.copyOf(finds, 2 * count);
        }
        finds[count++] = rule | place;
    }

    @SuppressWarnings("EnumOrdinal")
    private static long where(WhichYear year, Table table, int row) {
        return ((long) year.ordinal() << (ROW_BITS + TABLE_BITS)) | ((long) table.ordinal() << ROW_BITS) | row;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Puts them in order, rule by rule and row by row, each once. */
    void settle() {
        if (count < 2) {
            return;
        }
        Arrays.sort(finds, 0, count);
        int kept = 1;
        for (int at = 1; at < count; at++) {
            if (finds[at] != finds[kept - 1]) {
                finds[kept++] = finds[at];
            }
        }
        count = kept;
    }

    int rule(int at) {
        return (int) (finds[at] >>> RULE_SHIFT);
    }

    WhichYear year(int at) {
        return (finds[at] >>> (ROW_BITS + TABLE_BITS) & 1) == 0 ? WhichYear.THIS_YEAR : WhichYear.LAST_YEAR;
    }

    Table table(int at) {
        return Table.all().get((int) (finds[at] >>> ROW_BITS) & ((1 << TABLE_BITS) - 1));
    }

    int row(int at) {
        return (int) finds[at];
    }
}
