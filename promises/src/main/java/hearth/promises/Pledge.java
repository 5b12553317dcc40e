package hearth.promises;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a council promises its children beyond the law, in its local offer for example. It is checked like any other
 * promise, and is always shown as the council's own word.
 *
 * @param promise the promise itself
 * @param council who promises it
 * @param outcomes which outcomes it serves
 * @param approval who approved it, and when
 * @param changes what changed since, for those whom it concerns, the oldest first
 */
public record Pledge(Promise promise, String council, Set<Outcome> outcomes, Approval approval, List<Change> changes) {

    /** Copies the collections. */
    public Pledge {
        outcomes = inOrder(outcomes);
        changes = changes.stream().sorted(Comparator.comparing(Change::on)).toList();
    }

    /** In the order of the outcomes, so that two books say it alike. */
    private static Set<Outcome> inOrder(Set<Outcome> outcomes) {
        return Collections.unmodifiableSet(new TreeSet<>(outcomes));
    }

    /** Who approved it, and on which day. */
    public record Approval(String by, LocalDate on) {}

    /** What changed on which day. */
    public record Change(LocalDate on, String words) {}
}
