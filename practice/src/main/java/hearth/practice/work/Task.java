package hearth.practice.work;

import hearth.promises.Judged;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.story.ChildId;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * One promise to one child that is not kept yet.
 *
 * @param child to whom
 * @param judged the promise and what is said of it today
 * @param due by when
 * @param urgency how it stands today
 */
public record Task(ChildId child, Judged judged, LocalDate due, Urgency urgency) {

    /** The promise. */
    public Promise promise() {
        return judged.promise();
    }

    /** What the child was told. */
    public String forTheChild() {
        return promise().words();
    }

    /** What it is for: a promise is kept for the child's sake, and not for the clock's. */
    public String forTheWorker() {
        return promise().purpose();
    }

    /** What would keep it, for example "Kept by a visit by the social worker". */
    public String keptBy() {
        return "Kept by "
                + promise().terms().stream()
                        .map(Term::keptBy)
                        .map(keeper -> keeper.inWords())
                        .distinct()
                        .collect(Collectors.joining("; or by "));
    }
}
