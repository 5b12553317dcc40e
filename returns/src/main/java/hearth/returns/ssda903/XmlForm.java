package hearth.returns.ssda903;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML form of the return: a CHILD holds one HEADER and its EPISODEs; the header holds single items of four tables
 * and blocks that each make a row of another. Source: facts/returns.md, section 4.3 (CLA.xsd, "Expanded SSDA903 Return
 * 2021"). Two items have other names than in the tables: CHILDID and PL.
 */
public final class XmlForm {

    public static final String CHILD = "CHILD";
    public static final String HEADER = "HEADER";

    private static final Map<String, Table> BLOCKS = Map.of(
            "EPISODE", Table.EPISODES,
            "AMISSING", Table.MISSING,
            "AREVIEW", Table.REVIEWS,
            "AD_PLACED", Table.PLACED_ADOPTION,
            "PERMANENCE", Table.PREV_PERM,
            "OC2", Table.OC2);

    /** The tables of which a header holds single items. */
    private static final List<Table> LYING_OPEN = List.of(Table.HEADER, Table.UASC, Table.AD1, Table.OC3);

    private static final Set<Item> WHOSE = EnumSet.of(Item.CHILD, Item.SEX, Item.DOB);

    private static final Map<String, Item> OPEN_ITEMS = new HashMap<>();
    private static final Map<Table, Map<String, Item>> BLOCK_ITEMS = new EnumMap<>(Table.class);

    static {
        LYING_OPEN.forEach(table -> itemsOf(table).forEach(item -> OPEN_ITEMS.put(name(item), item)));
        for (Table table : BLOCKS.values()) {
            Map<String, Item> items = new HashMap<>();
            itemsBeside(table).forEach(item -> items.put(name(item), item));
            BLOCK_ITEMS.put(table, items);
        }
    }

    private XmlForm() {}

    /** The table of which the element makes a row. */
    static Optional<Table> block(String element) {
        return Optional.ofNullable(BLOCKS.get(element));
    }

    /** The item that an element inside such a block holds. */
    static Optional<Item> itemOf(Table block, String element) {
        return Optional.ofNullable(BLOCK_ITEMS.getOrDefault(block, Map.of()).get(element));
    }

    /** The item that an element lying open in the header holds. */
    static Optional<Item> openItem(String element) {
        return Optional.ofNullable(OPEN_ITEMS.get(element));
    }

    /** The items the XML can hold of a table, in the table's order. */
    static List<Item> itemsOf(Table table) {
        return java.util.stream.Stream.concat(
                        table.columns().stream(),
                        table == Table.HEADER ? java.util.stream.Stream.of(Item.UASC) : java.util.stream.Stream.of())
                .toList();
    }

    /** The element that makes a row of a table. */
    public static String element(Table table) {
        return BLOCKS.entrySet().stream()
                .filter(block -> block.getValue() == table)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The items that the XML holds of a table, without those that say whose row it is. */
    public static List<Item> itemsBeside(Table table) {
        return itemsOf(table).stream().filter(item -> !WHOSE.contains(item)).toList();
    }

    /** The element that holds an item. */
    public static String name(Item item) {
        return switch (item) {
            case CHILD -> "CHILDID";
            case PLACE -> "PL";
            default -> item.name();
        };
    }
}
