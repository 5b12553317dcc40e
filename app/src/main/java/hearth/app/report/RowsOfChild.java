package hearth.app.report;

import hearth.pages.RowsSeen;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A child's rows as the file has them, with what was found marked, and the rows beside it so that one can see why. */
final class RowsOfChild {

    private static final int MOST_ROWS = 12;

    private final Ssda903 ssda903;
    private final int child;

    private RowsOfChild(Ssda903 ssda903, int child) {
        this.ssda903 = ssda903;
        this.child = child;
    }

    /** The tables in which something was found, each with the child's rows. */
    static List<RowsSeen> of(Ssda903 ssda903, int child, List<Finding> findings) {
        RowsOfChild rows = new RowsOfChild(ssda903, child);
        Map<Where, List<Finding>> byTable = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.place() instanceof Place.InRow in) {
                byTable.computeIfAbsent(new Where(in.year(), in.table()), _ -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byTable.entrySet().stream()
                .map(entry -> rows.seen(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Where(WhichYear year, String table) {}

    private RowsSeen seen(Where where, List<Finding> findings) {
        Table table = Table.all().stream()
                .filter(one -> one.title().equals(where.table()))
                .findFirst()
                .orElseThrow();
        Rows rows = (where.year() == WhichYear.THIS_YEAR ? ssda903.thisYear() : ssda903.lastYear()).rows(table);
        Map<Integer, Set<String>> found = findings.stream()
                .collect(Collectors.toMap(
                        finding -> ((Place.InRow) finding.place()).row() - 1,
                        finding -> Set.copyOf(finding.fields()),
                        RowsOfChild::both));
        List<Integer> shown = shown(rows, found.keySet());
        List<Item> items = table.columns().stream()
                .filter(item -> item != Item.CHILD)
                .filter(item -> isWorthShowing(rows, item, shown, found))
                .sorted(Comparator.comparing(item -> !isPointedAt(item, found)))
                .toList();
        return new RowsSeen(
                where.year() == WhichYear.THIS_YEAR ? table.title() : table.title() + ", last year",
                rows.file(),
                items.stream().map(Item::name).toList(),
                shown.stream()
                        .map(row -> row(rows, row, items, found.getOrDefault(row, Set.of())))
                        .toList());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    /** The child's rows in the file's order; of very many those found and their neighbours. */
    private List<Integer> shown(Rows rows, Set<Integer> found) {
        List<Integer> all = new ArrayList<>();
        for (int at = rows.first(child); at < rows.end(child); at++) {
            all.add(rows.row(at));
        }
        if (all.size() <= MOST_ROWS) {
            return all;
        }
        return IntStream.range(0, all.size())
                .filter(at -> isBeside(all, at, found))
                .limit(MOST_ROWS)
                .mapToObj(all::get)
                .toList();
    }

    private static boolean isBeside(List<Integer> all, int at, Set<Integer> found) {
        return found.contains(all.get(at))
                || (at > 0 && found.contains(all.get(at - 1)))
                || (at + 1 < all.size() && found.contains(all.get(at + 1)));
    }

    private static boolean isWorthShowing(Rows rows, Item item, List<Integer> shown, Map<Integer, Set<String>> found) {
        return shown.stream().anyMatch(row -> !rows.column(item).isBlank(row)) || isPointedAt(item, found);
    }

    /** What is pointed at stands first, so that a phone shows it. */
    private static boolean isPointedAt(Item item, Map<Integer, Set<String>> found) {
        return found.values().stream().anyMatch(fields -> fields.contains(item.name()));
    }

    private static RowsSeen.Row row(Rows rows, int row, List<Item> items, Set<String> fields) {
        return new RowsSeen.Row(
                row + 1,
                !fields.isEmpty(),
                items.stream()
                        .map(item -> new RowsSeen.Value(rows.column(item).text(row), fields.contains(item.name())))
                        .toList());
    }
}
