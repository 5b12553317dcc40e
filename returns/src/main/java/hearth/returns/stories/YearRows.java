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
import java.util.function.IntConsumer;

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

    /** Hands over each of the child's rows in this table. */
    void each(Table table, int child, IntConsumer row) {
        Rows rows = rows(table);
        for (int at = rows.first(child); at < rows.end(child); at++) {
            row.accept(rows.row(at));
        }
    }

    /** The day in this cell, or {@link ReturnDay#NONE}. */
    int day(Table table, Item item, int row) {
        return rows(table).column(item).day(row);
    }

    /** The day in this cell, or still going on where there is none. */
    int endDay(Table table, Item item, int row) {
        int day = day(table, item, row);
        return day == ReturnDay.NONE ? Span.OPEN : day;
    }

    String text(Table table, Item item, int row) {
        return rows(table).column(item).text(row);
    }

    boolean isBlank(Table table, Item item, int row) {
        return rows(table).column(item).isBlank(row);
    }

    /** The word that the code in this cell stands for. */
    <E extends Enum<E> & Coded> E word(Class<E> kind, Table table, Item item, int row) {
        return kind.cast(
                Objects.requireNonNull(words.get(item))[rows(table).column(item).number(row)]);
    }

    /** The answer 0 or 1 in this cell. */
    Answer answer(Table table, Item item, int row) {
        return switch (text(table, item, row)) {
            case "1" -> Answer.YES;
            case "0" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }
}
