package hearth.returns.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The line of column names at the head of a file, set against the table to which it is nearest. A file is known by its
 * exact set of columns; one that is near enough to be recognised is read all the same, and what is missing stays blank.
 */
final class Head {

    /** The column of the file holds nothing that the table takes. */
    static final int IGNORED = -1;

    private static final double READABLE = 0.5;
    private static final double NEAR = 0.4;
    private static final Set<Item> IN_MANY_TABLES = EnumSet.of(Item.CHILD, Item.DOB, Item.SEX);

    private static final Map<String, Item> ITEMS = new HashMap<>();

    static {
        for (Item item : Item.values()) {
            ITEMS.put(item.name(), item);
        }
    }

    private final Table table;
    private final List<String> names;
    private final double nearness;

    private Head(Table table, List<String> names) {
        this.table = table;
        this.names = List.copyOf(names);
        this.nearness = nearness(table, names);
    }

    /** The table whose columns these names come nearest to; none where they are nowhere near any. */
    static Optional<Head> of(List<String> columnNames) {
        List<String> names = columnNames.stream().map(Head::tidied).toList();
        return Table.all().stream()
                .map(table -> new Head(table, names))
                .max(Comparator.comparingDouble(head -> head.nearness))
                .filter(head -> head.nearness >= NEAR);
    }

    Table table() {
        return table;
    }

    /** How many columns the file has. */
    int width() {
        return names.size();
    }

    /** Whether the columns are the table's, no more and no fewer. */
    boolean isExact() {
        return missing().isEmpty() && unknown().isEmpty() && doubled().isEmpty();
    }

    /** Whether enough is there to read it: whose rows they are, and something that only this table has. */
    boolean isReadable() {
        return nearness >= READABLE
                && names.contains(Item.CHILD.name())
                && items().stream().anyMatch(item -> !IN_MANY_TABLES.contains(item));
    }

    /** The items that will be read, in the file's order. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (takes(column)) {
                items.add(ITEMS.get(names.get(column)));
            }
        }
        return items;
    }

    /** For each column of the file, which of {@link #items()} it holds, or {@link #IGNORED}. */
    int[] places() {
        int[] places = new int[names.size()];
        int next = 0;
        for (int column = 0; column < places.length; column++) {
            places[column] = takes(column) ? next++ : IGNORED;
        }
        return places;
    }

    /** Columns of the table that the file does not have. */
    List<Item> missing() {
        return table.columns().stream()
                .filter(item -> !names.contains(item.name()))
                .toList();
    }

    /** Columns of the file that the table does not have. */
    List<String> unknown() {
        return names.stream()
                .filter(name -> !isKnown(table, name) && !name.isEmpty())
                .toList();
    }

    /** Columns that stand there more than once; the first is read. */
    List<String> doubled() {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !name.isEmpty() && !seen.add(name)).toList();
    }

    /** For a missing column the unknown one that was perhaps meant for it. */
    Optional<String> meantFor(Item missing) {
        return unknown().stream()
                .filter(name -> isMisspelt(name, missing.name()))
                .findFirst();
    }

    private boolean takes(int column) {
        String name = names.get(column);
        return isKnown(table, name) && names.indexOf(name) == column;
    }

    private static boolean isKnown(Table table, String name) {
        Item item = ITEMS.get(name);
        return item != null
                && (table.columns().contains(item) || table.worksOut().contains(item));
    }

    private static double nearness(Table table, List<String> names) {
        long shared = table.columns().stream()
                .filter(item -> names.contains(item.name()))
                .count();
        long strange = names.stream()
                .filter(name -> !isKnown(table, name) && !name.isEmpty())
                .count();
        return (double) shared / (table.columns().size() + strange);
    }

    private static String tidied(String name) {
        return name.replace("\ufeff", "").replace("\"", "").strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isMisspelt(String name, String meant) {
        String plain = name.replaceAll("[^A-Z0-9]", "");
        String wanted = meant.replace("_", "");
        return plain.equals(wanted)
                || (wanted.startsWith(plain) && plain.length() >= 2)
                || (plain.startsWith(wanted) && wanted.length() >= 3)
                || distance(plain, wanted) <= Math.min(2, wanted.length() / 3);
    }

    /** How many letters must be changed, added or left out to get from one word to the other. */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int at = 1; at < now.length; at++) {
                int change = from.charAt(row - 1) == to.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(Math.min(now[at - 1], before[at]) + 1, before[at - 1] + change);
            }
            before = now;
        }
        return before[to.length()];
    }
}
