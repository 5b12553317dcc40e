package hearth.promises.explain;

import hearth.promises.Judged;
import java.util.List;

/**
 * One of the times that a promise was owed, and why the verdict is what it is.
 *
 * @param judged the verdict
 * @param steps from the facts to the verdict, in the order in which a person would check them
 */
public record Explanation(Judged judged, List<Step> steps) {

    /** Copies the list. */
    public Explanation {
        steps = List.copyOf(steps);
    }
}
