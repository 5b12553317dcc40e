package hearth.returns.rules.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.CodeLists;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.TablesInHand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Two years of rows of a few children, drawn by lot: sound, odd and broken values alike. */
final class RandomReturn {

    static final CollectionYear YEAR = new CollectionYear(2027);

    private final Map<WhichYear, Map<Table, List<List<Optional<String>>>>> rows = new EnumMap<>(WhichYear.class);

    RandomReturn(long seed, int children) {
        Random chance = new Random(seed);
        for (WhichYear which : WhichYear.values()) {
            Map<Table, List<List<Optional<String>>>> tables = new EnumMap<>(Table.class);
            for (Table table : Table.all()) {
                tables.put(table, new ArrayList<>());
                for (int child = 0; child < children; child++) {
                    int count = chance.nextInt(table == Table.EPISODES ? 5 : 3);
                    for (int row = 0; row < count; row++) {
                        tables.getOrDefault(table, List.of()).add(row(table, "CHILD" + child, chance));
                    }
                }
            }
            rows.put(which, tables);
        }
    }

    /** The same rows in another order. */
    RandomReturn shuffled(long seed) {
        rows.values().forEach(tables -> tables.values().forEach(some -> Collections.shuffle(some, new Random(seed))));
        return this;
    }

    /** The rows of one child alone; every table stays. */
    RandomReturn only(String child) {
        rows.values()
                .forEach(tables ->
                        tables.values().forEach(some -> some.removeIf(row -> !row.contains(Optional.of(child)))));
        return this;
    }

    Ssda903 joined() {
        TablesInHand tables = TablesInHand.of(YEAR);
        rows.forEach((which, some) -> some.forEach(
                (table, its) -> tables.table(which, table, table.usualFile(), items(table), List.copyOf(its))));
        return tables.joined();
    }

    private static List<Item> items(Table table) {
        return Stream.concat(table.columns().stream(), table.worksOut().stream())
                .distinct()
                .toList();
    }

    private static List<Optional<String>> row(Table table, String child, Random chance) {
        return items(table).stream()
                .map(item -> item == Item.CHILD ? Optional.of(child) : value(item, chance))
                .toList();
    }

    private static Optional<String> value(Item item, Random chance) {
        return switch (chance.nextInt(9)) {
            case 0, 1 -> Optional.empty();
            case 2 ->
                Optional.of(List.of("31/02/2026", "2026-03-31", "zz", "Zo\u00eb", "1", "LS1 1AA", "UN4")
                        .get(chance.nextInt(7)));
            default ->
                Optional.of(
                        switch (item.holds()) {
                            case DAY ->
                                "%02d/%02d/%d"
                                        .formatted(
                                                1 + chance.nextInt(28),
                                                1 + chance.nextInt(12),
                                                (item == Item.DOB ? 2006 : 2024) + chance.nextInt(4));
                            case NUMBER -> Integer.toString(chance.nextInt(41));
                            case CODE -> code(item, chance);
                            case TEXT -> "SC" + (100 + chance.nextInt(3));
                        });
        };
    }

    private static String code(Item item, Random chance) {
        List<String> codes = CodeLists.has(item) ? List.copyOf(CodeLists.of(item, YEAR)) : List.of();
        return codes.isEmpty() ? "1" : codes.get(chance.nextInt(codes.size()));
    }
}
