package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One child's year: the child's rows in each of the twelve tables. */
public final class YearOfChild {

    private final YearReturn year;
    private final Map<Table, Sheet> sheets = new EnumMap<>(Table.class);
    private final Sheet header;
    private final Sheet episodes;
    private final Sheet uasc;

    YearOfChild(YearReturn year, Map<Table, List<Column>> workedOut, Sheet.@Nullable Reading watched) {
        this.year = year;
        for (Table table : Table.all()) {
            sheets.put(
                    table,
                    new Sheet(year.which(), year.rows(table), workedOut.getOrDefault(table, List.of()), watched));
        }
        header = of(Table.HEADER);
        episodes = of(Table.EPISODES);
        uasc = of(Table.UASC);
    }

    void turnTo(int child) {
        for (Sheet sheet : sheets.values()) {
            sheet.turnTo(child);
        }
    }

    public WhichYear which() {
        return year.which();
    }

    /** Whether the table was supplied at all. */
    public boolean has(Table table) {
        return year.has(table);
    }

    /** The child's rows in a table. */
    public Sheet of(Table table) {
        return Objects.requireNonNull(sheets.get(table));
    }

    public Sheet header() {
        return header;
    }

    public Sheet episodes() {
        return episodes;
    }

    public Sheet uasc() {
        return uasc;
    }
}
