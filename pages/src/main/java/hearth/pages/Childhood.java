package hearth.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A child's years as one drawing: what was so, what happened, what was promised and what came of it.
 *
 * @param from        the first day drawn
 * @param to          the day after the last day drawn
 * @param judgedOn    the day everything is judged on
 * @param coveredFrom the first day that the return tells of: before it, a blank means nothing
 */
public record Childhood(
        LocalDate from,
        LocalDate to,
        LocalDate judgedOn,
        LocalDate coveredFrom,
        List<Stretch> stretches,
        List<Mark> marks) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Childhood {
        stretches = List.copyOf(stretches);
        marks = List.copyOf(marks);
    }

    /** The days of the review meetings, in words. */
    public String meetings() {
        return marks.stream()
                .filter(Mark.Meeting.class::isInstance)
                .map(mark -> DAY.format(mark.day()))
                .collect(Collectors.joining(", "));
    }

    /** The drawing. */
    public ChildhoodChart chart() {
        return ChildhoodChart.of(this);
    }
}
