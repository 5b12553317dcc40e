package hearth.synthetic.errors;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All rows of one child in this year's return and last year's, table by table, in the order written. */
final class ChildRows {

    private final String child;
    private final Map<WhichYear, Map<Table, List<Row>>> rows = new EnumMap<>(WhichYear.class);

    ChildRows(String child) {
        this.child = child;
    }

    String child() {
        return child;
    }

    /** Those in one table of one year; what is done to the list is done to the child. */
    List<Row> in(WhichYear year, Table table) {
        return rows.computeIfAbsent(year, _ -> new EnumMap<>(Table.class))
                .computeIfAbsent(table, _ -> new ArrayList<>());
    }

    void add(Row row) {
        in(row.year(), row.table()).add(row);
    }

    void each(Consumer<Row> what) {
        rows.values().forEach(tables -> tables.values().forEach(table -> table.forEach(what)));
    }

    /** The same rows as another child's, who has this id and this pupil number. */
    ChildRows twin(String id, String pupilNumber) {
        ChildRows twin = new ChildRows(id);
        each(row -> {
            Row own = row.copy();
            own.set(Item.CHILD, id);
            if (own.has(Item.UPN) && !own.get(Item.UPN).startsWith("UN")) {
                own.set(Item.UPN, pupilNumber);
            }
            twin.add(own);
        });
        return twin;
    }

    /** A row of this child in which only stands who it is. */
    Row begun(WhichYear year, Table table) {
        Row row = Row.blank(year, table);
        row.set(Item.CHILD, child);
        for (Item item : List.of(Item.DOB, Item.SEX)) {
            if (row.has(item)) {
                known(item).ifPresent(value -> row.set(item, value));
            }
        }
        add(row);
        return row;
    }

    private Optional<String> known(Item item) {
        return Stream.of(WhichYear.values())
                .flatMap(year -> in(year, Table.HEADER).stream())
                .map(row -> row.get(item))
                .findFirst();
    }
}
