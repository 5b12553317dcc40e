package hearth.promises.examples;

import hearth.promises.Asking;
import java.time.Instant;
import java.util.List;

/**
 * One judging in an example: on which day, as known when, and what is expected.
 *
 * @param line where it stands in the file
 * @param asking the day or moment of judging
 * @param known facts that were written down later are hidden; the end of time where nothing is hidden
 * @param expected what is expected, in the order of the lines
 */
public record Judging(int line, Asking asking, Instant known, List<Expected> expected) {

    /** Copies the list. */
    public Judging {
        expected = List.copyOf(expected);
    }

    /** The rest of a {@code judge} line; what is expected follows on other lines. */
    static Judging read(int number, Line line) {
        When when = Dates.when(line);
        Asking asking = when.precision() == When.Precision.DAY ? Asking.on(when.day()) : Asking.at(when.start());
        Instant known = line.takes("known") ? Dates.when(line).last() : Instant.MAX;
        if (!line.isAtEnd()) {
            throw new Mistake(
                    "\"%s\" stands after the day of judging.".formatted(line.ahead(0)),
                    "known DAY, or a line of its own.");
        }
        return new Judging(number, asking, known, List.of());
    }

    Judging expecting(List<Expected> lines) {
        return new Judging(line, asking, known, lines);
    }
}
