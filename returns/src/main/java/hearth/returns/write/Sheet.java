package hearth.returns.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rows of one table, waiting to be written as CSV in UTF-8. Nearly all cells are codes and days and are copied as they
 * stand; an id may hold any letter, and a cell with a comma, a quote or a line's end stands in quotes.
 */
public final class Sheet {

    private static final int FIRST_DAY = (int) LocalDate.of(1985, 1, 1).toEpochDay();
    private static final String[] DAYS = days();

    private byte[] bytes = new byte[8192];
    private int length;
    private int rows;

    /** Adds one row. */
    public void row(String... values) {
        for (int column = 0; column < values.length; column++) {
            put(values[column]);
            bytes[length++] = (byte) (column == values.length - 1 ? '\n' : ',');
        }
        rows++;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** Writes all rows. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** A day as the return writes it, dd/mm/yyyy. */
    public static String day(int day) {
        int at = day - FIRST_DAY;
        return at >= 0 && at < DAYS.length ? DAYS[at] : written(day);
    }

    @SuppressWarnings("deprecation") // the low bytes of plain ASCII are the text
    private void put(String value) {
        int size = value.length();
        if (isPlain(value)) {
            makeRoom(size);
            value.getBytes(0, size, bytes, length);
            length += size;
        } else {
            byte[] cell = quoted(value).getBytes(StandardCharsets.UTF_8);
            makeRoom(cell.length);
            System.arraycopy(cell, 0, bytes, length, cell.length);
            length += cell.length;
        }
    }

    /** For a cell of that many bytes, and for what parts it from the next. */
    private void makeRoom(int size) {
        if (length + size + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, (bytes.length + size) * 2);
        }
    }

    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter > '~' || isMark(letter)) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Sheet::isMark) ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static boolean isMark(int letter) {
        return letter == ',' || letter == '"' || letter == '\n' || letter == '\r';
    }

    private static String[] days() {
        String[] days = new String[60 * 366];
        for (int at = 0; at < days.length; at++) {
            days[at] = written(FIRST_DAY + at);
        }
        return days;
    }

    private static String written(int day) {
        String text = LocalDate.ofEpochDay(day).toString();
        return text.substring(8) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4);
    }
}
