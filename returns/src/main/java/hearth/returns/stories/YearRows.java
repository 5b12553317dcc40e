package hearth.returns.stories;

import hearth.returns.rules.ReferenceData;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import hearth.story.Answer;
import hearth.story.Coded;
import hearth.story.Postcode;
import hearth.story.Provenance;
import hearth.story.Source;
import hearth.story.Span;

/** One year's tables, with every code read once for each different value. */
final class YearRows {

    private final YearReturn year;
    private final Provenance provenance;
    private final Source source;
    private final int firstDay;
    private final int lastDay;
    private final Surroundings surroundings;
    private final Object[][] words = new Object[Item.values().length][];

    YearRows(YearReturn year, ReferenceData reference) {
        this.year = year;
        this.surroundings = Surroundings.of(year, reference);
        this.source = ReturnCoverage.of(year);
        this.firstDay = (int) year.year().firstDay().toEpochDay();
        this.lastDay = (int) year.year().lastDay().toEpochDay();
        this.provenance = Provenance.of(source.name());
        Vocabulary.of(year).forEach((item, read) -> words[place(item)] = read);
    }

    /** What reference data tell of the homes in Episodes. */
    Surroundings surroundings() {
        return surroundings;
    }

    Source source() {
        return source;
    }

    Provenance provenance() {
        return provenance;
    }

    /** 1 April, as days since 1 January 1970. */
    int firstDay() {
        return firstDay;
    }

    /** 31 March, as days since 1 January 1970. */
    int lastDay() {
        return lastDay;
    }

    Rows rows(Table table) {
        return year.rows(table);
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
        return (Answer) said(table, item, row);
    }

    /** The postcode in this cell. */
    Postcode postcode(Item item, int row) {
        return (Postcode) said(Table.EPISODES, item, row);
    }

    /** The word that the code in this cell stands for. */
    <E extends Enum<E> & Coded> E word(Class<E> kind, Table table, Item item, int row) {
        return kind.cast(said(table, item, row));
    }

    private Object said(Table table, Item item, int row) {
        return words[place(item)][rows(table).column(item).number(row)];
    }

    @SuppressWarnings("EnumOrdinal") // only the layout of the words, never kept
    private static int place(Item item) {
        return item.ordinal();
    }
}
