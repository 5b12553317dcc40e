package hearth.promises;

import java.time.LocalDate;

/** A part of the calendar in which the law wants something done once. */
public enum CalendarPart {
    MONTH("calendar month", 1),
    /** Days of terms differ from school to school: September to December, January to April, May to August. */
    TERM("school term", 4),
    YEAR("calendar year", 12);

    private final String words;
    private final int months;

    CalendarPart(String words, int months) {
        this.words = words;
        this.months = months;
    }

    /** For example "calendar month". */
    public String words() {
        return words;
    }

    /** The first day of the part in which this day lies. */
    LocalDate startOf(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The first day of the next part. */
    LocalDate after(LocalDate start) {
        return start.plusMonths(months);
    }
}
