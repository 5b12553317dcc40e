package hearth.returns.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;

/** Rows of one table, waiting to be written. Nothing in them needs quotes: no name, no sentence, only codes and days. */
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
        if (length + size + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, (bytes.length + size) * 2);
        }
        value.getBytes(0, size, bytes, length);
        length += size;
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
