package hearth.synthetic.errors;

import hearth.returns.ssda903.Item;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is written, or looked for, in a cell: letters, what stands in another cell, or a day so far from another. */
sealed interface Expression {

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What it comes to for the rows that were found. */
    String in(Found found);

    /** These letters, or none. */
    record Letters(String letters) implements Expression {

        @Override
        public String in(Found found) {
            return letters;
        }
    }

    /** What stands in a row that was found. */
    record Cell(String row, Item item) implements Expression {

        @Override
        public String in(Found found) {
            return found.row(row).map(one -> one.get(item)).orElse("");
        }
    }

    /** The first day of the collection year. */
    record FirstDay() implements Expression {

        @Override
        public String in(Found found) {
            return DAY.format(found.year().firstDay());
        }
    }

    /** The last day of the collection year. */
    record LastDay() implements Expression {

        @Override
        public String in(Found found) {
            return DAY.format(found.year().lastDay());
        }
    }

    /** So long before or after another day. */
    record Moved(Expression from, int count, ChronoUnit unit) implements Expression {

        @Override
        public String in(Found found) {
            return day(from.in(found))
                    .map(day -> DAY.format(day.plus(count, unit)))
                    .orElse("");
        }
    }

    /** The day that is written so. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
