package hearth.app.check;

import java.time.LocalDate;

/** Days as they are written into files, {@code 2026-03-31}. The same days come a million times, so each is made once. */
final class WrittenDay {

    private static final int FIRST = (int) LocalDate.of(1980, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2060, 1, 1).toEpochDay();

    /** Filled as days are met; two threads that meet the same day write the same words. */
    private static final String[] KNOWN = new String[LAST - FIRST];

    /** A day, counted from 1 January 1970. */
    static String of(int day) {
        if (day < FIRST || day >= LAST) {
            return LocalDate.ofEpochDay(day).toString();
        }
        String known = KNOWN[day - FIRST];
        if (known == null) {
            known = LocalDate.ofEpochDay(day).toString();
            KNOWN[day - FIRST] = known;
        }
        return known;
    }

    private WrittenDay() {}
}
