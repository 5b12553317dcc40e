package hearth.returns.ssda903;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a few invented children, sound and broken alike, that can be written as tables and as XML. */
public final class InventedRows {

    private static final List<Table> TABLES = List.of(
            Table.HEADER,
            Table.EPISODES,
            Table.REVIEWS,
            Table.UASC,
            Table.OC2,
            Table.OC3,
            Table.AD1,
            Table.PLACED_ADOPTION,
            Table.PREV_PERM,
            Table.MISSING);

    private static final List<Item> WHOSE = List.of(Item.CHILD, Item.DOB, Item.SEX);

    private final Map<Table, List<Map<Item, String>>> rows = new EnumMap<>(Table.class);

    /** The rows of so many children, from a seed. */
    public InventedRows(long seed, int children) {
        Random chance = new Random(seed);
        TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
        for (int child = 0; child < children; child++) {
            Map<Item, String> whose = new EnumMap<>(Item.class);
            whose.put(Item.CHILD, "C" + child);
            whose.put(Item.DOB, value(Item.DOB, chance));
            whose.put(Item.SEX, value(Item.SEX, chance));
            for (Table table : TABLES) {
                int most = table.isOneRowPerChild() ? 1 : 4;
                int count = table == Table.HEADER ? 1 : chance.nextInt(most + 1);
                IntStream.range(0, count).forEach(_ -> rows(table).add(row(table, whose, chance)));
            }
        }
    }

    public List<Map<Item, String>> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The same rows in another order. */
    public void shuffle(long seed) {
        rows.values().forEach(some -> Collections.shuffle(some, new Random(seed)));
    }

    /** Writes each table as a CSV file. */
    public SmallReturn asTables(Path folder) {
        SmallReturn written = SmallReturn.in(folder);
        rows.forEach((table, some) -> {
            List<String> lines = new ArrayList<>();
            lines.add(table.columns().stream().map(Item::name).collect(Collectors.joining(",")));
            some.forEach(row -> lines.add(table.columns().stream()
                    .map(item -> row.getOrDefault(item, ""))
                    .collect(Collectors.joining(","))));
            written.file(table.usualFile(), lines.toArray(String[]::new));
        });
        return written;
    }

    /** Writes them as one XML document. */
    public SmallReturn asXml(Path folder) {
        StringBuilder xml = new StringBuilder("<EXPSSDA903>");
        for (Map<Item, String> header : rows(Table.HEADER)) {
            String child = header.getOrDefault(Item.CHILD, "");
            xml.append("<CHILD><HEADER>").append(items(header));
            List.of(Table.UASC, Table.AD1, Table.OC3)
                    .forEach(table -> of(table, child).forEach(row -> xml.append(itemsButWhose(row))));
            block(xml, "AMISSING", of(Table.MISSING, child));
            block(xml, "AREVIEW", of(Table.REVIEWS, child));
            block(xml, "PERMANENCE", of(Table.PREV_PERM, child));
            block(xml, "OC2", of(Table.OC2, child));
            block(xml, "AD_PLACED", of(Table.PLACED_ADOPTION, child));
            xml.append("</HEADER>");
            block(xml, "EPISODE", of(Table.EPISODES, child));
            xml.append("</CHILD>");
        }
        return SmallReturn.in(folder)
                .file("return.xml", xml.append("</EXPSSDA903>").toString());
    }

    private List<Map<Item, String>> of(Table table, String child) {
        return rows(table).stream()
                .filter(row -> child.equals(row.get(Item.CHILD)))
                .toList();
    }

    private static void block(StringBuilder xml, String name, List<Map<Item, String>> rows) {
        rows.forEach(row -> xml.append('<')
                .append(name)
                .append('>')
                .append(itemsButWhose(row))
                .append("</")
                .append(name)
                .append('>'));
    }

    private static String itemsButWhose(Map<Item, String> row) {
        Map<Item, String> others = new EnumMap<>(row);
        WHOSE.forEach(others::remove);
        return items(others);
    }

    private static String items(Map<Item, String> row) {
        return row.entrySet().stream()
                .map(cell -> "<%1$s>%2$s</%1$s>".formatted(element(cell.getKey()), cell.getValue()))
                .collect(Collectors.joining());
    }

    private static String element(Item item) {
        return item == Item.CHILD ? "CHILDID" : item == Item.PLACE ? "PL" : item.name();
    }

    /** A row in which at least one item of its own is filled. */
    private static Map<Item, String> row(Table table, Map<Item, String> whose, Random chance) {
        Map<Item, String> row = new EnumMap<>(Item.class);
        for (Item item : table.columns()) {
            row.put(item, whose.containsKey(item) ? whose.getOrDefault(item, "") : value(item, chance));
        }
        Item last = table.columns().getLast();
        row.merge(last, "X9", (old, filled) -> old.isEmpty() ? filled : old);
        return row;
    }

    private static String value(Item item, Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> "";
            case 1 ->
                List.of("31/02/2018", "2018-03-31", "X9", "Zo\u00eb", "A VALUE OF MORE LETTERS")
                        .get(chance.nextInt(5));
            default ->
                switch (item.holds()) {
                    case DAY ->
                        "%02d/%02d/%d"
                                .formatted(1 + chance.nextInt(28), 1 + chance.nextInt(12), 2015 + chance.nextInt(4));
                    case NUMBER -> Integer.toString(chance.nextInt(41));
                    case CODE -> code(item, chance);
                    case TEXT -> "t" + chance.nextInt(1000);
                };
        };
    }

    private static String code(Item item, Random chance) {
        List<String> codes = List.copyOf(CodeLists.of(item, SmallReturn.YEAR));
        return codes.isEmpty() ? "" : codes.get(chance.nextInt(codes.size()));
    }
}
