package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.WhichYear;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One year's return: its twelve tables, laid child by child. A table that was not supplied has no row. */
public final class YearReturn {

    private final WhichYear which;
    private final CollectionYear year;
    private final Rows[] tables;

    YearReturn(WhichYear which, CollectionYear year, List<Rows> supplied) {
        this.which = which;
        this.year = year;
        Map<Table, Rows> byTable = new EnumMap<>(Table.class);
        supplied.forEach(rows -> byTable.put(rows.table(), rows));
        this.tables = Table.all().stream().map(byTable::get).toArray(Rows[]::new);
    }

    public WhichYear which() {
        return which;
    }

    public CollectionYear year() {
        return year;
    }

    /** The table's rows. */
    @SuppressWarnings("EnumOrdinal") // only the layout of the tables, never kept
    public Rows rows(Table table) {
        return tables[table.ordinal()];
    }

    /** Whether the table was supplied at all; it may be there and have no row. */
    public boolean has(Table table) {
        return !rows(table).file().isEmpty();
    }

    /** How many children it is about: those in Header or, where that was not supplied, in any table. */
    public int children() {
        List<Table> counted = has(Table.HEADER) ? List.of(Table.HEADER) : supplied();
        int children = 0;
        for (int child = 0; child < rows(Table.HEADER).children(); child++) {
            children += isIn(counted, child) ? 1 : 0;
        }
        return children;
    }

    private boolean isIn(List<Table> some, int child) {
        for (int at = 0; at < some.size(); at++) {
            if (rows(some.get(at)).knows(child)) {
                return true;
            }
        }
        return false;
    }

    /** The tables that were supplied. */
    public List<Table> supplied() {
        return Table.all().stream().filter(this::has).toList();
    }
}
