package hearth.returns.ssda903;

import hearth.returns.Cell;
import hearth.returns.Finding;
import hearth.returns.Place;
import java.util.List;

/** The words for what is wrong with a row. */
final class RowWords {

    private RowWords() {}

    static Finding finding(RowRule rule, YearReturn year, Rows rows, int row, String child, List<Item> items) {
        Item item = items.getFirst();
        String value = rows.column(item).text(row);
        return new Finding(
                rule.id(),
                rule.severity(),
                new Place.InRow(year.which(), rows.table().title(), rows.file(), row + 1, child),
                items.stream().map(each -> cell(rows, row, each)).toList(),
                says(rule, year, rows.table(), item, value),
                maybe(rule, item, value));
    }

    private static Cell cell(Rows rows, int row, Item item) {
        return new Cell(item.name(), rows.column(item).text(row));
    }

    private static String says(RowRule rule, YearReturn year, Table table, Item item, String value) {
        return switch (rule) {
            case IMPOSSIBLE_DATE ->
                "The %s is given as %s, which is not a day. It was taken as not known.".formatted(item.words(), value);
            case UNKNOWN_CODE ->
                "%s is not a code for the %s in %s; %s. It was taken as not known."
                        .formatted(value, item.words(), year.year(), CodeLists.yearsOf(item, value));
            case NOT_A_NUMBER ->
                "The %s is given as %s, which is not a number. It was taken as not known."
                        .formatted(item.words(), value);
            case NO_FIRST_DAY ->
                "The %s is not known, so that nothing can be made of this row.".formatted(item.words());
            case ENDS_BEFORE_IT_BEGINS -> "It ends before it begins. It was taken to have lasted one day.";
            case OVERLAPPING_EPISODES ->
                "The episode goes on after the child's next one has begun. It was taken to end when the next begins.";
            case SAME_ROW_TWICE -> "The row is the same as an earlier one of this child. It was counted once.";
            case TWO_ROWS ->
                "The table %s has one row for each %s, and this child has another row before this one that differs."
                                .formatted(table.title(), table.oneRowPer())
                        + " Where the two differ, the value was taken as not known.";
            case NO_HEADER ->
                "The child is in this table and not in Header, so that its birth is not known from there.";
            case NO_EPISODES -> "The child is in Header and has no episode.";
        };
    }

    private static String maybe(RowRule rule, Item item, String value) {
        return switch (rule) {
            case IMPOSSIBLE_DATE ->
                "Maybe two numbers were swapped, or your system writes days in another form, such as 2018-03-31; the return"
                        + " wants 31/03/2018.";
            case UNKNOWN_CODE ->
                "Maybe it is misspelt, or belongs to another year's list; see the list for " + item.name() + ".";
            case NOT_A_NUMBER -> "Maybe a neighbour's value slipped into this column.";
            case NO_FIRST_DAY ->
                value.isEmpty()
                        ? "Maybe it was left blank; fill in " + item.name() + "."
                        : "Maybe two numbers were swapped; correct " + item.name() + ".";
            case ENDS_BEFORE_IT_BEGINS -> "Maybe the two days were swapped, or one year is wrong.";
            case OVERLAPPING_EPISODES -> "Maybe its end was not filled in when the next episode was opened.";
            case SAME_ROW_TWICE -> "Maybe the export was made twice; take one of them out.";
            case TWO_ROWS -> "Maybe the child is recorded twice under one id; keep the row that is right.";
            case NO_HEADER -> "Maybe the child's id is misspelt in one of the tables, or the header row was left out.";
            case NO_EPISODES -> "Maybe nothing: a care leaver or an adopted child need not have one.";
        };
    }
}
