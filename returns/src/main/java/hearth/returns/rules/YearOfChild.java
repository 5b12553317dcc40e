package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One child's year: the child's rows in each of the twelve tables. */
public final class YearOfChild {

    private final YearReturn year;
    private final Sheet[] sheets;
    private final Sheet header;
    private final Sheet episodes;
    private final Sheet uasc;

    YearOfChild(YearReturn year, Map<Table, List<Column>> workedOut, Sheet.@Nullable Reading watched) {
        this.year = year;
        this.sheets = Table.all().stream()
                .map(table ->
                        new Sheet(year.which(), year.rows(table), workedOut.getOrDefault(table, List.of()), watched))
                .toArray(Sheet[]::new);
        header = of(Table.HEADER);
        episodes = of(Table.EPISODES);
        uasc = of(Table.UASC);
    }

    void turnTo(int child) {
        for (Sheet sheet : sheets) {
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
    @SuppressWarnings("EnumOrdinal") // Table.all() is in the order of the tables
    public Sheet of(Table table) {
        return sheets[table.ordinal()];
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
