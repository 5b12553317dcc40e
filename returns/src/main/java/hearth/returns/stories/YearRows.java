package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import hearth.story.Answer;
import hearth.story.Coded;
import hearth.story.Provenance;
import hearth.story.Source;
import hearth.story.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One year's tables, with every code read once for each different value. */
final class YearRows {

    private final YearReturn year;
    private final Provenance provenance;
    private final Source source;
    private final Map<Table, Rows> tables = new EnumMap<>(Table.class);
    private final Map<Item, Object[]> words = new EnumMap<>(Item.class);

    YearRows(YearReturn year) {
        this.year = year;
        this.source = ReturnCoverage.of(year);
        this.provenance = Provenance.of(source.name());
        Table.all().forEach(table -> tables.put(table, year.rows(table)));
        Vocabulary.readInto(words, year);
    }

    Source source() {
        return source;
    }

    Provenance provenance() {
        return provenance;
    }

    /** 1 April, as days since 1 January 1970. */
    int firstDay() {
        return (int) year.year().firstDay().toEpochDay();
    }

    /** 31 March, as days since 1 January 1970. */
    int lastDay() {
        return (int) year.year().lastDay().toEpochDay();
    }

    Rows rows(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** Whether the table was supplied. */
    boolean has(Table table) {
        return year.has(table);
    }

    /** The day in this cell, or {@link ReturnDay#NONE}. */
    int day(Table table, Item item, int row) {
        return rows(table).column(item).day(row);
    }

    /**
     * The day on which something ended that began on another; it goes on where the cell is blank. Where it ended on a
     * day that cannot be, or that lies before its beginning, it is taken to have lasted one day.
     */
    int endDay(Table table, Item item, int row, int begun) {
        if (isBlank(table, item, row)) {
            return Span.OPEN;
        }
        return Math.max(day(table, item, row), begun + 1);
    }

    String text(Table table, Item item, int row) {
        return rows(table).column(item).text(row);
    }

    boolean isBlank(Table table, Item item, int row) {
        return rows(table).column(item).isBlank(row);
    }

    /** The answer 0 or 1 in this cell. */
    Answer answer(Table table, Item item, int row) {
        return (Answer)
                Objects.requireNonNull(words.get(item))[rows(table).column(item).number(row)];
    }

    /** The word that the code in this cell stands for. */
    <E extends Enum<E> & Coded> E word(Class<E> kind, Table table, Item item, int row) {
        return kind.cast(
                Objects.requireNonNull(words.get(item))[rows(table).column(item).number(row)]);
    }
}
