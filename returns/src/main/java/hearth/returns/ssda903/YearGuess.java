package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The collection year that the days in a return tell. A return holds what happened in its year: episodes that ceased,
 * reviews, missing periods. The year into which most of these fall is its year. Where nothing of the kind happened, it
 * is the year in which the latest episodes began.
 */
final class YearGuess {

    private static final Map<Table, List<Item>> HAPPENED_IN_THE_YEAR = Map.of(
            Table.EPISODES, List.of(Item.DEC),
            Table.REVIEWS, List.of(Item.REVIEW),
            Table.MISSING, List.of(Item.MIS_START, Item.MIS_END));

    private static final Map<Table, List<Item>> BEGAN = Map.of(
            Table.EPISODES, List.of(Item.DECOM),
            Table.SW_EPISODES, List.of(Item.SW_DECOM),
            Table.DOLO, List.of(Item.DOLO_START));

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private YearGuess() {}

    static Optional<CollectionYear> from(List<Rows> tables) {
        Map<Integer, Long> happened = count(tables, HAPPENED_IN_THE_YEAR);
        if (!happened.isEmpty()) {
            return Optional.of(new CollectionYear(most(happened)));
        }
        SortedMap<Integer, Long> began = count(tables, BEGAN);
        return began.isEmpty() ? Optional.empty() : Optional.of(new CollectionYear(began.lastKey()));
    }

    private static int most(Map<Integer, Long> years) {
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static SortedMap<Integer, Long> count(List<Rows> tables, Map<Table, List<Item>> items) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        for (Rows rows : tables) {
            items.getOrDefault(rows.table(), List.of()).forEach(item -> count(rows.column(item), years));
        }
        return years;
    }

    private static void count(Column days, Map<Integer, Long> years) {
        int[] rowsOfEach = days.rowsOfEach();
        for (int number = 1; number < rowsOfEach.length; number++) {
            int day = days.dayOf(number);
            if (day != ReturnDay.NONE) {
                int year = CollectionYear.of(ReturnDay.date(day)).ends();
                if (year >= EARLIEST && year <= LATEST) {
                    years.merge(year, (long) rowsOfEach[number], Long::sum);
                }
            }
        }
    }
}
