package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import hearth.returns.WhichYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A return whose tables are in hand rather than in files: a worked case, a test, one child's record as it is about to be
 * saved. A table may have any of its columns. Values are kept to the letter, so that a rule sees {@code wbri} where the
 * reader of a file would have given it {@code WBRI}.
 */
public final class TablesInHand {

    private final CollectionYear year;
    private final Map<Table, Rows> thisYear = new EnumMap<>(Table.class);
    private final Map<Table, Rows> lastYear = new EnumMap<>(Table.class);

    private TablesInHand(CollectionYear year) {
        this.year = year;
    }

    /** No table yet, of the return of this year. */
    public static TablesInHand of(CollectionYear year) {
        return new TablesInHand(year);
    }

    /**
     * Adds a table. Where it has no column CHILD, each row is taken to be about another child.
     *
     * @param file where it comes from, as findings name it
     * @param rows row by row, a value for each column
     */
    public TablesInHand table(
            WhichYear which, Table table, String file, List<Item> columns, List<List<Optional<String>>> rows) {
        Map<Item, Column> read = new EnumMap<>(Item.class);
        for (int place = 0; place < columns.size(); place++) {
            int column = place;
            read.put(
                    columns.get(column),
                    WorkedOut.column(
                            columns.get(column),
                            rows.size(),
                            row -> rows.get(row).get(column)));
        }
        if (!read.containsKey(Item.CHILD)) {
            read.put(
                    Item.CHILD,
                    WorkedOut.column(Item.CHILD, rows.size(), row -> Optional.of("%s %d".formatted(table, row + 1))));
        }
        (which == WhichYear.THIS_YEAR ? thisYear : lastYear).put(table, new Rows(table, file, rows.size(), read));
        return this;
    }

    /** The tables as one return, joined child by child. */
    public Ssda903 joined() {
        List<Rows> both = new ArrayList<>();
        for (Map<Table, Rows> tables : List.of(thisYear, lastYear)) {
            for (Table table : Table.all()) {
                both.add(tables.containsKey(table) ? Objects.requireNonNull(tables.get(table)) : Rows.none(table));
            }
        }
        Children.Joined joined = Children.join(both);
        int tables = Table.all().size();
        return new Ssda903(
                Ssda903.YearFrom.USER,
                List.of(year),
                new YearReturn(WhichYear.THIS_YEAR, year, joined.tables().subList(0, tables)),
                new YearReturn(
                        WhichYear.LAST_YEAR, year.before(), joined.tables().subList(tables, 2 * tables)),
                joined.children(),
                Findings.none());
    }
}
