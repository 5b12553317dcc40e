package hearth.returns.ssda903;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import hearth.returns.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cells of a CSV file as the reader comes to them and lays them into a table. No text is made for a cell. Every
 * few thousand rows it lets the reader come up for breath; for the other rows it answers "nothing to hand over".
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {

    private static final int BREATH = 4096;

    private final String file;
    private final boolean bareQuotes;
    private final Findings.Gathering findings = new Findings.Gathering();
    private final List<String> names = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private int[] places = {};
    private RowsBuilder rows = new RowsBuilder(Table.HEADER, "", List.of());
    private boolean spillsOver;

    /** A table of that file; where no letter is a quotation mark, those that stand around a value are taken off. */
    CsvRows(String file, char quote) {
        this.file = file;
        this.bareQuotes = quote != '"';
    }

    /** Whether it holds more than any table of a return can. */
    boolean isFull() {
        return rows.isFull();
    }

    /** The line of the file at which the row begins that is being read. */
    long line() {
        return getStartingLineNumber();
    }

    /** What was read, with these findings and those met on the way. */
    FileRead read(Findings.Gathering before) {
        if (head.isEmpty()) {
            before.add(TableFindings.noTable(file, List.of()));
            return new FileRead(List.of(), before.gathered());
        }
        if (!head.get().isExact()) {
            before.add(TableFindings.nearly(file, head.get()));
        }
        if (isFull()) {
            before.add(TableFindings.tooLong(file, rows.count()));
        }
        before.addAll(findings.gathered());
        return new FileRead(List.of(rows.built()), before.gathered());
    }

    @Override
    protected void handleField(int column, char[] from, int offset, int length, boolean quoted) {
        int begin = offset;
        int end = offset + length;
        if (quoted) {
            refuseLineBreaks(from, begin, end);
        } else if (bareQuotes) {
            begin = afterQuote(from, begin, end);
            end = beforeQuote(from, begin, end);
        }
        if (head.isEmpty()) {
            names.add(new String(from, begin, end - begin));
        } else if (column >= places.length) {
            spillsOver |= !isBlank(from, begin, end);
        } else if (places[column] != Head.IGNORED) {
            rows.cell(places[column], from, begin, end);
        }
    }

    @Override
    protected @Nullable CsvRows buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return null;
        }
        if (head.isEmpty()) {
            begin();
            return null;
        }
        endRow();
        return rows.count() % BREATH == 0 ? this : null;
    }

    private void begin() {
        Head found = Head.of(names).orElseThrow();
        head = Optional.of(found);
        places = found.places();
        rows = new RowsBuilder(found.table(), file, found.items());
    }

    private void endRow() {
        int cells = getFieldCount();
        if (cells < places.length || spillsOver) {
            Table table = rows.table();
            int row = rows.count() + 1;
            String child = rows.text(Item.CHILD);
            findings.add(
                    spillsOver
                            ? TableFindings.longRow(table, file, row, child, cells, places.length)
                            : TableFindings.shortRow(table, file, row, child, cells, places.length));
            spillsOver = false;
        }
        rows.endRow();
    }

    private static int afterQuote(char[] from, int begin, int end) {
        int first = begin;
        while (first < end && from[first] == ' ') {
            first++;
        }
        return first < end && from[first] == '"' ? first + 1 : begin;
    }

    private static int beforeQuote(char[] from, int begin, int end) {
        int last = end;
        while (last > begin && from[last - 1] == ' ') {
            last--;
        }
        return last > begin && from[last - 1] == '"' ? last - 1 : end;
    }

    private static void refuseLineBreaks(char[] from, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (from[at] == '\n' || from[at] == '\r') {
                throw new LineBreakInCell();
            }
        }
    }

    private static boolean isBlank(char[] from, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (from[at] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** A cell runs on over the end of its line, which no item of the return does. */
    static final class LineBreakInCell extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
