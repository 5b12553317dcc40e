package hearth.returns.ssda903;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one table of one return, as they were read, and which of them are whose. A child's rows are walked so,
 * and nothing is made on the way:
 *
 * <pre>{@code
 * for (int at = rows.first(child); at < rows.end(child); at++) {
 *     int row = rows.row(at);
 * }
 * }</pre>
 */
public final class Rows {

    private static final int[] NOBODYS = {};

    private final Table table;
    private final String file;
    private final int count;
    private final Set<Item> items;
    private final Column[] columns;
    private final Column[] read;
    private final int[] ends;
    private final int[] order;

    Rows(Table table, String file, int count, Map<Item, Column> read) {
        this.table = table;
        this.file = file;
        this.count = count;
        EnumSet<Item> had = EnumSet.noneOf(Item.class);
        had.addAll(read.keySet());
        this.items = Collections.unmodifiableSet(had);
        this.read = had.stream().map(read::get).toArray(Column[]::new);
        int[] zeros = new int[count];
        this.columns = Arrays.stream(Item.values())
                .map(item -> Optional.ofNullable(read.get(item)).orElseGet(() -> Column.blank(item, zeros)))
                .toArray(Column[]::new);
        this.ends = NOBODYS;
        this.order = NOBODYS;
    }

    private Rows(Rows read, int[] ends, int[] order) {
        this.table = read.table;
        this.file = read.file;
        this.count = read.count;
        this.items = read.items;
        this.columns = read.columns;
        this.read = read.read;
        this.ends = ends;
        this.order = order;
    }

    /** A table that was not supplied, or not for this child: it has every column, and no row. */
    static Rows none(Table table) {
        return new Rows(table, "", 0, Map.of());
    }

    public Table table() {
        return table;
    }

    /** The file they were read from; empty where the table was not supplied. */
    public String file() {
        return file;
    }

    public int count() {
        return count;
    }

    /** Whether the file had the item's column. One that it did not have is blank in every row. */
    public boolean has(Item item) {
        return items.contains(item);
    }

    @SuppressWarnings("EnumOrdinal") // only the layout of the columns, never kept
    public Column column(Item item) {
        return columns[item.ordinal()];
    }

    /** The items that the file has. */
    Set<Item> items() {
        return items;
    }

    /** Whether two rows say the same in every column. */
    public boolean areSame(int one, int other) {
        for (Column column : read) {
            if (column.number(one) != column.number(other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing in the row at all. */
    boolean isBlank(int row) {
        for (Column column : read) {
            if (!column.isBlank(row)) {
                return false;
            }
        }
        return true;
    }

    /** How many children there are in the whole return, with and without rows here. */
    int children() {
        return ends.length - 1;
    }

    /** Where the rows of a child begin. */
    public int first(int child) {
        return child == 0 ? 0 : ends[child - 1];
    }

    /** Where the rows of a child end: one after the last. */
    public int end(int child) {
        return ends[child];
    }

    /** Whether the child has a row here. */
    public boolean knows(int child) {
        return first(child) < end(child);
    }

    /** The row that stands in that place when rows are laid child by child, a child's rows in the file's order. */
    public int row(int at) {
        return order[at];
    }

    /**
     * A child's rows in the order of the child's life, whatever their order in the file: by the day from which each
     * holds, then by its end, then by what else it says. Rows whose first day is not known are left out.
     */
    public int[] inOrder(int child, Item begins, Item ends) {
        return first(child) == end(child) ? NOBODYS : new RowOrder(this, begins, ends).of(child);
    }

    /**
     * The same rows laid child by child, by a counting sort.
     *
     * @param childOf  the child each value of the column CHILD stands for, -1 where it stands for none
     * @param children how many children there are
     */
    Rows laidByChild(int[] childOf, int children) {
        Column ids = column(Item.CHILD);
        int[] begins = new int[children + 1];
        for (int row = 0; row < count; row++) {
            begins[childOf[ids.number(row)] + 1]++;
        }
        begins[0] = 0;
        for (int child = 1; child <= children; child++) {
            begins[child] += begins[child - 1];
        }
        int[] laid = new int[begins[children]];
        for (int row = 0; row < count; row++) {
            int child = childOf[ids.number(row)];
            if (child >= 0) {
                laid[begins[child]++] = row;
            }
        }
        return new Rows(this, begins, laid);
    }
}
