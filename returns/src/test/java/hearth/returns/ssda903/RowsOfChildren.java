package hearth.returns.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read of each child, table by table, each row as its values in the table's order. */
final class RowsOfChildren {

    private RowsOfChildren() {}

    /** Of every child, the rows of each table in sorted order, so that only what they say counts. */
    static Map<String, Map<Table, List<List<String>>>> asSets(Ssda903 read) {
        Map<String, Map<Table, List<List<String>>>> children = new TreeMap<>();
        for (int child = 0; child < read.children().count(); child++) {
            Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);
            for (Table table : Table.all()) {
                List<List<String>> rows = rows(read.thisYear().rows(table), child);
                rows.sort((one, other) -> one.toString().compareTo(other.toString()));
                if (!rows.isEmpty()) {
                    tables.put(table, rows);
                }
            }
            children.put(read.children().id(child), tables);
        }
        return children;
    }

    private static List<List<String>> rows(Rows rows, int child) {
        List<List<String>> texts = new ArrayList<>();
        for (int at = rows.first(child); at < rows.end(child); at++) {
            int row = rows.row(at);
            texts.add(rows.table().columns().stream()
                    .map(item -> rows.column(item).text(row))
                    .toList());
        }
        return texts;
    }
}
