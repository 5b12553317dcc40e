package hearth.returns.rules.ssda903;

import hearth.returns.CollectionYear;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.returns.rules.Rule;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Setting;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.TablesInHand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One small return written as text, with a mark at each row in which its rule finds something. */
final class RuleCase {

    private static final String BLANK = ".";

    private final Rule rule;
    private CollectionYear year = new CollectionYear(2027);
    private Optional<String> authority = Optional.empty();
    private final List<Registration> homes = new ArrayList<>();
    private final Map<WhichYear, Map<Table, Grid>> grids =
            Map.of(WhichYear.THIS_YEAR, new EnumMap<>(Table.class), WhichYear.LAST_YEAR, new EnumMap<>(Table.class));
    private Grid grid = new Grid(WhichYear.THIS_YEAR, Table.HEADER, List.of());

    private RuleCase(String code) {
        this.rule = SsdaRules.named(code).orElseThrow(() -> new IllegalArgumentException("no rule " + code));
    }

    /** A case from its lines. */
    static RuleCase of(List<String> lines) {
        String[] head = lines.getFirst().split(" +", -1);
        RuleCase one = new RuleCase(head[0]);
        if (head.length == 3) {
            one.year = new CollectionYear(Integer.parseInt(head[2]));
        }
        lines.stream().skip(1).map(line -> List.of(line.split(" +", -1))).forEach(one::read);
        return one;
    }

    Rule rule() {
        return rule;
    }

    private void read(List<String> words) {
        switch (words.getFirst()) {
            case "x", "-" -> grid.rows().add(words);
            case "authority" -> authority = Optional.of(words.get(1));
            case "home" -> homes.add(home(words));
            case "last" -> begin(WhichYear.LAST_YEAR, words.subList(1, words.size()));
            default -> begin(WhichYear.THIS_YEAR, words);
        }
    }

    private void begin(WhichYear which, List<String> words) {
        Table table = Table.all().stream()
                .filter(one -> one.title().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + words.getFirst()));
        grid = new Grid(which, table, words.stream().skip(1).map(Item::valueOf).toList());
        of(which).put(table, grid);
    }

    private Map<Table, Grid> of(WhichYear which) {
        return grids.getOrDefault(which, Map.of());
    }

    private static Registration home(List<String> words) {
        return new Registration(
                words.get(1),
                value(words.get(2)),
                value(words.get(3)),
                ReturnDay.of(words.get(4)),
                value(words.get(5)),
                value(words.get(6)));
    }

    private static Optional<String> value(String word) {
        return Optional.of(word).filter(some -> !some.equals(BLANK));
    }

    /** The rows that have a mark. */
    Set<String> marked() {
        Set<String> marked = new TreeSet<>();
        all().forEach(one -> one.marked(marked));
        return marked;
    }

    /** How many rows there are. */
    int rows() {
        return all().stream().mapToInt(one -> one.rows().size()).sum();
    }

    private List<Grid> all() {
        return grids.values().stream().flatMap(some -> some.values().stream()).toList();
    }

    /** The rule and the return, brought together. */
    RuleRun run(Ssda903 ssda903) {
        ReferenceData known = new ReferenceData.Known(
                authority.or(() -> Optional.of("383")),
                Optional.empty(),
                Optional.of(urn ->
                        homes.stream().filter(home -> home.urn().equals(urn)).toList()));
        return RuleRun.of(List.of(rule), ssda903, Setting.of(ssda903, known));
    }

    /** The return; what the rule needs and the case does not give is there and blank. */
    Ssda903 ssda903() {
        rule.needs().forEach(this::give);
        TablesInHand tables = TablesInHand.of(year);
        all().forEach(one -> one.addTo(tables));
        return tables.joined();
    }

    private void give(Rule.Need need) {
        switch (need) {
            case Rule.Need.ATable(var which, var table) -> given(which, table);
            case Rule.Need.AnyTable(var which, var some) -> {
                if (some.stream().noneMatch(of(which)::containsKey)) {
                    given(which, some.getFirst());
                }
            }
            case Rule.Need.AColumn(var which, var table, var item) -> {
                if (of(which).containsKey(table)) {
                    of(which).compute(table, (_, one) -> (one == null ? given(which, table) : one).with(item));
                }
            }
            case Rule.Need.Reference _, Rule.Need.InForm _ -> {}
        }
    }

    private Grid given(WhichYear which, Table table) {
        return of(which).computeIfAbsent(table, _ -> new Grid(which, table, List.of(Item.CHILD)));
    }

    /** The rows in which the rule finds something. */
    Set<String> found() {
        Ssda903 ssda903 = ssda903();
        RuleRun run = run(ssda903);
        Set<String> found = new TreeSet<>();
        for (int child = 0; child < ssda903.children().count(); child++) {
            run.findings(child).forEach(finding -> {
                if (finding.place() instanceof Place.InRow row) {
                    found.add(row(row.year(), row.table(), row.row(), row.child()));
                }
            });
        }
        return found;
    }

    private static String row(WhichYear which, String table, int row, String child) {
        return "%s %s %d %s".formatted(which, table, row, child);
    }

    /** A table of the case: the columns it gives, and its rows, each with its mark first. */
    private record Grid(WhichYear which, Table table, List<Item> items, List<List<String>> rows) {

        Grid(WhichYear which, Table table, List<Item> items) {
            this(which, table, items, new ArrayList<>());
        }

        Grid with(Item item) {
            if (items.contains(item)) {
                return this;
            }
            List<Item> more = new ArrayList<>(items);
            more.add(item);
            return new Grid(which, table, more, rows);
        }

        void marked(Set<String> marked) {
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).getFirst().equals("x")) {
                    marked.add(row(which, table.title(), at + 1, rows.get(at).get(1)));
                }
            }
        }

        void addTo(TablesInHand tables) {
            List<List<Optional<String>>> values = new ArrayList<>();
            for (List<String> row : rows) {
                List<Optional<String>> cells = new ArrayList<>();
                for (int at = 1; at <= items.size(); at++) {
                    cells.add(at < row.size() ? value(row.get(at)) : Optional.empty());
                }
                values.add(cells);
            }
            tables.table(which, table, table.usualFile(), items, values);
        }
    }
}
