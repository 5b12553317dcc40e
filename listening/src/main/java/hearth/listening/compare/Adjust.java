package hearth.listening.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How to judge many comparisons at once, since among many some stand out by chance. */
public enum Adjust {
    /** For the named gaps of a report: the chance that any of them is an accident stays small. */
    HOLM,
    /** For a screen over areas and statements: the share of accidents among those that stand out stays small. */
    BH,
    /** Each by itself. */
    NONE;

    /** The probabilities with all of the list in view; what is not known stays so and is not counted. */
    public double[] adjust(double[] p) {
        double[] adjusted = p.clone();
        List<Integer> order = order(p);
        int m = order.size();
        double bound = this == BH ? 1 : 0;
        for (int at = 0; at < m; at++) {
            switch (this) {
                case HOLM -> {
                    int which = order.get(at);
                    bound = Math.max(bound, Math.min(1, (m - at) * p[which]));
                    adjusted[which] = bound;
                }
                case BH -> {
                    int which = order.get(m - 1 - at);
                    bound = Math.min(bound, p[which] * m / (m - at));
                    adjusted[which] = bound;
                }
                case NONE -> {}
            }
        }
        return adjusted;
    }

    private static List<Integer> order(double[] p) {
        Integer[] all = new Integer[p.length];
        Arrays.setAll(all, at -> at);
        return Arrays.stream(all)
                .filter(at -> !Double.isNaN(p[at]))
                .sorted(Comparator.comparingDouble(at -> p[at]))
                .toList();
    }
}
