package hearth.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often each of several things is so: a small table with its source beside it. Counts, percentages and weights will
 * all do, since only their proportions matter.
 *
 * @param <T> what may be so
 */
final class Shares<T> {

    private final String source;
    private final List<T> choices;
    private final double[] upTo;

    private Shares(String source, List<T> choices, double[] upTo) {
        this.source = source;
        this.choices = choices;
        this.upTo = upTo;
    }

    /** A table that is still empty, and where its figures come from. */
    static <T> Shares<T> from(String source) {
        return new Shares<>(source, List.of(), new double[0]);
    }

    /** The same table with one more line. */
    Shares<T> of(T choice, double weight) {
        List<T> more = new ArrayList<>(choices);
        more.add(choice);
        double[] sums = Arrays.copyOf(upTo, upTo.length + 1);
        sums[upTo.length] = total() + weight;
        return new Shares<>(source, List.copyOf(more), sums);
    }

    /** Where the figures come from. */
    String source() {
        return source;
    }

    /** The share of one choice among all. */
    double share(T choice) {
        int at = choices.indexOf(choice);
        double before = at == 0 ? 0 : upTo[at - 1];
        return (upTo[at] - before) / total();
    }

    /** What stands at this height of the table, from 0 to 1. */
    T at(double height) {
        int found = Arrays.binarySearch(upTo, height * total());
        int at = found >= 0 ? found + 1 : -found - 1;
        return choices.get(Math.min(at, choices.size() - 1));
    }

    private double total() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }
}
