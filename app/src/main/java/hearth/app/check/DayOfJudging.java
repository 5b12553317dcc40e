package hearth.app.check;

import hearth.promises.Because;
import hearth.returns.CollectionYear;
import java.time.LocalDate;

/** What to bear in mind where a return is judged on another day than the last of its year. */
public final class DayOfJudging {

    /** In one or two sentences; empty where there is nothing to say. */
    public static String caution(CollectionYear year, LocalDate day) {
        if (day.isBefore(year.firstDay())) {
            return "That day lies before the collection year begins (%s), so next to nothing of it counts. Maybe a later day is meant."
                    .formatted(Because.day(year.firstDay()));
        }
        if (day.isBefore(year.lastDay())) {
            return "What this return tells of later days is left out.";
        }
        if (day.isAfter(year.lastDay())) {
            return "This return ends on %s. Of what fell due later nobody can tell from it."
                    .formatted(Because.day(year.lastDay()));
        }
        return "";
    }

    private DayOfJudging() {}
}
