package hearth.listening.compare;

import java.util.function.IntPredicate;

/** Degrees of freedom: how many clusters of the first stage hold some of the children, less how many strata do. */
final class Freedom {

    static long of(Sample sample, Sums sums, IntPredicate parts) {
        Level first = sample.tree().levels().getFirst();
        boolean[] clusters = new boolean[first.stratumOf().length];
        boolean[] strata = new boolean[first.drawn().length];
        long answers = 0;
        for (int entry = 0; entry < sums.entries(); entry++) {
            double here = sums.get(entry, Sums.Of.ANSWERS);
            if (here > 0 && parts.test(sums.part(entry))) {
                int cluster = first.clusterOf()[sums.leaf(entry)];
                clusters[cluster] = true;
                strata[first.stratumOf()[cluster]] = true;
                answers += Math.round(here);
            }
        }
        return (first.eachAnswer() ? answers : count(clusters)) - count(strata);
    }

    private static long count(boolean[] marks) {
        long count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    private Freedom() {}
}
