package hearth.synthetic.errors;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Table;
import java.util.List;
import java.util.Optional;

/** What a planting looks for in a child's rows. */
sealed interface Sought {

    /** A row like that, which has a name from then on. */
    record ARow(WhichYear year, Table table, String name, List<Trait> traits) implements Sought {}

    /** No row like that. */
    record NoRow(WhichYear year, Table table, List<Trait> traits) implements Sought {}

    /** The child, with the rows that were sought, where it has them all. */
    static Optional<Found> in(Found found, List<Sought> sought) {
        if (sought.isEmpty()) {
            return Optional.of(found);
        }
        List<Sought> rest = sought.subList(1, sought.size());
        return switch (sought.getFirst()) {
            case ARow row -> with(row, found, rest);
            case NoRow row -> isAny(row, found) ? Optional.empty() : in(found, rest);
        };
    }

    private static Optional<Found> with(ARow sought, Found found, List<Sought> rest) {
        List<Row> all = found.rows().in(sought.year(), sought.table());
        for (Row row : all) {
            found.named().put(sought.name(), row);
            if (isLike(sought.traits(), row, all, found) && in(found, rest).isPresent()) {
                return Optional.of(found);
            }
        }
        found.named().remove(sought.name());
        return Optional.empty();
    }

    private static boolean isAny(NoRow sought, Found found) {
        List<Row> all = found.rows().in(sought.year(), sought.table());
        return all.stream().anyMatch(row -> isLike(sought.traits(), row, all, found));
    }

    private static boolean isLike(List<Trait> traits, Row row, List<Row> all, Found found) {
        for (Trait trait : traits) {
            if (!trait.holds(row, all, found)) {
                return false;
            }
        }
        return true;
    }
}
