package hearth.practice.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A day of birth as somebody typed it. It need not be a day at all: of the 31st of February a slip leads to one.
 *
 * @param year with its four digits
 * @param month 1 to 12, or what was typed
 * @param day of the month, or what was typed
 */
public record AskedDay(int year, int month, int day) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** How a day is near to the one that was typed. */
    public enum Near {
        SAME(1.0, ""),
        SWAPPED(0.9, "day and month swapped"),
        TWO_DIGITS_SWAPPED(0.86, "two digits swapped"),
        ONE_DIGIT(0.85, "one digit off");

        private final double weight;
        private final String words;

        Near(double weight, String words) {
            this.weight = weight;
            this.words = words;
        }

        double weight() {
            return weight;
        }

        String words() {
            return words;
        }
    }

    /** The days that may be meant, the likeliest reading first where one day is near in two ways. */
    public Map<LocalDate, Near> near() {
        Map<LocalDate, Near> near = new LinkedHashMap<>();
        add(near, year, month, day, Near.SAME);
        add(near, year, day, month, Near.SWAPPED);
        char[] digits = "%04d%02d%02d".formatted(year, month, day).toCharArray();
        for (int at = 0; at + 1 < digits.length; at++) {
            char[] other = digits.clone();
            other[at] = digits[at + 1];
            other[at + 1] = digits[at];
            add(near, other, Near.TWO_DIGITS_SWAPPED);
        }
        for (int at = 0; at < digits.length; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                char[] other = digits.clone();
                other[at] = digit;
                add(near, other, Near.ONE_DIGIT);
            }
        }
        return near;
    }

    private static void add(Map<LocalDate, Near> near, char[] digits, Near how) {
        int all = Integer.parseInt(new String(digits));
        add(near, all / 10_000, all / 100 % 100, all % 100, how);
    }

    private static void add(Map<LocalDate, Near> near, int year, int month, int day, Near how) {
        exact(year, month, day).ifPresent(date -> near.putIfAbsent(date, how));
    }

    private static Optional<LocalDate> exact(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty(); // no such day
        }
    }
}
