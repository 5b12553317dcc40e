package hearth.returns;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person who looks after the return should know: what is wrong, exactly where, and what to do about it.
 *
 * @param rule  the rule that found it: a statutory code such as {@code 101}, or a speaking one such as
 *              {@code read.impossible-date}
 * @param cells the values met
 * @param says  what is wrong, in our own plain words
 * @param maybe what to do about it; begins with "Maybe"
 */
public record Finding(String rule, Severity severity, Place place, List<Cell> cells, String says, String maybe) {

    public Finding {
        cells = List.copyOf(cells);
    }

    /** The child it is about, where it is about one. */
    public Optional<String> child() {
        return switch (place) {
            case Place.InRow row -> Optional.of(row.child()).filter(child -> !child.isEmpty());
            case Place.InTable _ -> Optional.empty();
            case Place.InFile _ -> Optional.empty();
            case Place.InReturn _ -> Optional.empty();
        };
    }

    /** The same finding in the same place of the return of that year. */
    Finding saidOf(WhichYear year) {
        Place there = switch (place) {
            case Place.InRow in -> new Place.InRow(year, in.table(), in.file(), in.row(), in.child());
            case Place.InTable in -> new Place.InTable(year, in.table(), in.file());
            case Place.InFile _ -> place;
            case Place.InReturn _ -> place;
        };
        return new Finding(rule, severity, there, cells, says, maybe);
    }

    /** The fields it points at, in the order of {@link #values()}. */
    public List<String> fields() {
        return cells.stream().map(Cell::field).toList();
    }

    /** The values met, in the order of {@link #fields()}. */
    public List<String> values() {
        return cells.stream().map(Cell::value).toList();
    }
}
