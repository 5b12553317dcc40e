package hearth.returns.ssda903;

import hearth.returns.Finding;
import hearth.returns.WhichYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is wrong with the rows of a child, asked one child at a time, so that one child's broken values can never touch
 * another's. Nothing is kept: a million faults cost no memory until somebody asks for those of one child.
 */
public final class RowChecks {

    private static final int CHILDREN_AT_A_TIME = 512;

    private final Ssda903 ssda903;
    private final List<TableChecks> tables;

    public RowChecks(Ssda903 ssda903) {
        this.ssda903 = ssda903;
        this.tables = Stream.of(ssda903.thisYear(), ssda903.lastYear())
                .flatMap(year -> year.supplied().stream().map(table -> new TableChecks(year, year.rows(table))))
                .toList();
    }

    /** Is told of each fault. */
    @FunctionalInterface
    interface Sink {
        void fault(RowRule rule, YearReturn year, Rows rows, int row, List<Item> items);
    }

    /** Everything wrong with one child's rows, this year's first, table by table. */
    public List<Finding> of(int child) {
        List<Finding> found = new ArrayList<>();
        String id = ssda903.children().id(child);
        check(child, (rule, year, rows, row, items) -> found.add(RowWords.finding(rule, year, rows, row, id, items)));
        return found;
    }

    /**
     * How often a rule was broken in a table.
     *
     * @param count    faults
     * @param children children with at least one
     */
    public record Tally(RowRule rule, WhichYear year, Table table, long count, long children) {}

    /** How often each rule was broken, counted exactly over all children on all cores. */
    public List<Tally> tallies() {
        int children = ssda903.children().count();
        int parts = (children + CHILDREN_AT_A_TIME - 1) / CHILDREN_AT_A_TIME;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(
                        part -> counted(part * CHILDREN_AT_A_TIME, Math.min(children, (part + 1) * CHILDREN_AT_A_TIME)))
                .reduce(new Counts(), Counts::plus)
                .tallies();
    }

    private Counts counted(int from, int to) {
        Counts counts = new Counts();
        for (int child = from; child < to; child++) {
            counts.nextChild();
            check(child, counts);
        }
        return counts;
    }

    private void check(int child, Sink sink) {
        for (int table = 0; table < tables.size(); table++) {
            tables.get(table).check(child, sink);
        }
        checkHeader(ssda903.thisYear(), child, sink);
        checkHeader(ssda903.lastYear(), child, sink);
    }

    private static void checkHeader(YearReturn year, int child, Sink sink) {
        if (!year.has(Table.HEADER)) {
            return;
        }
        Rows header = year.rows(Table.HEADER);
        Rows episodes = year.rows(Table.EPISODES);
        if (header.knows(child)) {
            if (year.has(Table.EPISODES)
                    && !episodes.knows(child)
                    && !year.rows(Table.OC3).knows(child)) {
                sink.fault(RowRule.NO_EPISODES, year, header, header.row(header.first(child)), List.of(Item.CHILD));
            }
            return;
        }
        for (Table table : Table.all()) {
            Rows rows = year.rows(table);
            if (rows.knows(child) && (table == Table.EPISODES || !episodes.knows(child))) {
                sink.fault(RowRule.NO_HEADER, year, rows, rows.row(rows.first(child)), List.of(Item.CHILD));
                return;
            }
        }
    }

    /** Faults counted by rule, year and table. */
    private static final class Counts implements Sink {

        private static final RowRule[] RULES = RowRule.values();
        private static final WhichYear[] YEARS = WhichYear.values();

        private final long[] faults =
                new long[RULES.length * YEARS.length * Table.all().size()];
        private final long[] children = new long[faults.length];
        private final boolean[] seen = new boolean[faults.length];

        void nextChild() {
            Arrays.fill(seen, false);
        }

        @Override
        public void fault(RowRule rule, YearReturn year, Rows rows, int row, List<Item> items) {
            int place = place(rule, year.which(), rows.table());
            faults[place]++;
            children[place] += seen[place] ? 0 : 1;
            seen[place] = true;
        }

        Counts plus(Counts other) {
            Counts sum = new Counts();
            Arrays.setAll(sum.faults, place -> faults[place] + other.faults[place]);
            Arrays.setAll(sum.children, place -> children[place] + other.children[place]);
            return sum;
        }

        List<Tally> tallies() {
            List<Tally> tallies = new ArrayList<>();
            for (RowRule rule : RULES) {
                for (WhichYear year : YEARS) {
                    for (Table table : Table.all()) {
                        int place = place(rule, year, table);
                        if (faults[place] > 0) {
                            tallies.add(new Tally(rule, year, table, faults[place], children[place]));
                        }
                    }
                }
            }
            return tallies;
        }

        @SuppressWarnings("EnumOrdinal") // places in an array that lives as long as one count
        private static int place(RowRule rule, WhichYear year, Table table) {
            return (rule.ordinal() * YEARS.length + year.ordinal())
                            * Table.all().size()
                    + table.ordinal();
        }
    }
}
