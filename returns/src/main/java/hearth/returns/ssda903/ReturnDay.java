package hearth.returns.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the return writes them, dd/mm/yyyy, kept as the count of days since 1 January 1970. */
public final class ReturnDay {

    /** No day: the cell is blank, or what stands there is no day of any calendar. */
    public static final int NONE = Integer.MIN_VALUE;

    private static final int LENGTH = "dd/mm/yyyy".length();

    private ReturnDay() {}

    /** The day a text names, or {@link #NONE}. Strict: two digits, two digits, four digits, and a day that exists. */
    public static int of(CharSequence text) {
        if (text.length() != LENGTH || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return NONE;
        }
        int day = number(text, 0, 2);
        int month = number(text, 3, 5);
        int year = number(text, 6, 10);
        if (day < 0 || month < 0 || year < 0) {
            return NONE;
        }
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    /** The day as a date. */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
