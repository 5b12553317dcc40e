package hearth.promises.explain;

import java.util.List;

/**
 * The answer to "why?" for one promise and one child.
 *
 * @param times each time it was owed, oldest first
 * @param notOwed where it was never owed: what was missing, each a sentence
 */
public record Explained(List<Explanation> times, List<String> notOwed) {

    /** Copies the lists. */
    public Explained {
        times = List.copyOf(times);
        notOwed = List.copyOf(notOwed);
    }
}
