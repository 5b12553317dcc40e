package hearth.app.conformance;

import hearth.returns.CollectionYear;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.TablesInHand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables of a worked case as a return, and the labels that the case gives their rows. */
final class CaseTables {

    private static final String LAST_YEAR = "_last";

    /** Columns that a case calls otherwise than a return does. */
    private static final Map<String, Item> OTHER_NAMES = Map.of(
            "UASC_STATUS", Item.UASC,
            "PLACEMENT", Item.PLACE,
            "DATE_EPISODE_CEASED", Item.DEC,
            "NB_ADOPTER", Item.NB_ADOPTR);

    private final TablesInHand tables;
    private final Map<String, List<String>> labels = new HashMap<>();

    private CaseTables(CollectionYear year) {
        this.tables = TablesInHand.of(year);
    }

    static CaseTables of(Map<String, Json> named, CollectionYear year) {
        CaseTables all = new CaseTables(year);
        named.forEach(all::add);
        return all;
    }

    /** The name of a table without the mark of last year's. */
    static String withoutYear(String name) {
        return name.endsWith(LAST_YEAR) ? name.substring(0, name.length() - LAST_YEAR.length()) : name;
    }

    static String named(WhichYear year, String table) {
        return switch (year) {
            case THIS_YEAR -> table;
            case LAST_YEAR -> table + LAST_YEAR;
        };
    }

    Ssda903 joined() {
        return tables.joined();
    }

    /** The label of a row, which a return counts from 1. */
    String label(String table, int row) {
        return labels.getOrDefault(table, List.of()).get(row - 1);
    }

    private void add(String name, Json json) {
        Table table = Table.all().stream()
                .filter(one -> one.title().equals(withoutYear(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
        WhichYear year = name.endsWith(LAST_YEAR) ? WhichYear.LAST_YEAR : WhichYear.THIS_YEAR;
        List<Json> rows = json.at("rows").map(Json::list).orElse(List.of());
        List<Item> items = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Json> columns = json.at("columns").map(Json::list).orElse(List.of());
        for (int place = 0; place < columns.size(); place++) {
            Optional<Item> item = item(table, columns.get(place).text().orElse(""));
            if (item.isPresent() && !items.contains(item.get())) {
                items.add(item.get());
                places.add(place);
            }
        }
        tables.table(
                year,
                table,
                name,
                items,
                rows.stream()
                        .map(row -> places.stream()
                                .map(place -> row.list().get(place).text())
                                .toList())
                        .toList());
        List<Json> given = json.at("index").map(Json::list).orElse(List.of());
        labels.put(
                name,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> given.isEmpty()
                                ? Integer.toString(row)
                                : given.get(row).text().orElse(""))
                        .toList());
    }

    /** The item a column holds; columns that are in no table of the return are left out. */
    private static Optional<Item> item(Table table, String column) {
        if (OTHER_NAMES.containsKey(column)) {
            return Optional.ofNullable(OTHER_NAMES.get(column)).filter(item -> isIn(table, item));
        }
        for (Item item : Item.values()) {
            if (item.name().equals(column) && isIn(table, item)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Table table, Item item) {
        return table.columns().contains(item) || table.worksOut().contains(item);
    }
}
