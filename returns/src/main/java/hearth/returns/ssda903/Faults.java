package hearth.returns.ssda903;

import hearth.returns.CollectionYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The values of one column that cannot be right, whatever else the row says. */
final class Faults {

    private final Column column;
    private final RowRule rule;
    private final int[] isFault;
    private final List<Item> item;

    private Faults(Column column, RowRule rule, int[] isFault) {
        this.column = column;
        this.rule = rule;
        this.isFault = isFault;
        this.item = List.of(column.item());
    }

    /** The faults of a column; none where every value may be right. */
    static Optional<Faults> in(Column column, CollectionYear year) {
        return switch (column.item().holds()) {
            case DAY -> of(column, RowRule.IMPOSSIBLE_DATE, text -> ReturnDay.of(text) == ReturnDay.NONE);
            case NUMBER -> of(column, RowRule.NOT_A_NUMBER, text -> !isNumber(text));
            case CODE -> {
                Set<String> codes = CodeLists.of(column.item(), year);
                yield codes.isEmpty()
                        ? Optional.empty()
                        : of(column, RowRule.UNKNOWN_CODE, text -> !codes.contains(text));
            }
            case TEXT -> Optional.empty();
        };
    }

    private static Optional<Faults> of(Column column, RowRule rule, Predicate<String> cannotBeRight) {
        int[] isFault = column.each(text -> !text.isEmpty() && cannotBeRight.test(text) ? 1 : 0);
        for (int each : isFault) {
            if (each != 0) {
                return Optional.of(new Faults(column, rule, isFault));
            }
        }
        return Optional.empty();
    }

    boolean isFault(int row) {
        return isFault[column.number(row)] != 0;
    }

    RowRule rule() {
        return rule;
    }

    List<Item> item() {
        return item;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(letter -> ".-0123456789".indexOf(letter) >= 0);
    }
}
