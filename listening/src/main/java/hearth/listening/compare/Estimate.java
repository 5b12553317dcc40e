package hearth.listening.compare;

import hearth.listening.Fewest;
import java.util.List;
import java.util.Map;

/**
 * One figure: what share, mean or total, for which children, and how far it may be off.
 *
 * @param question  what was asked; of a share, with the one answer that it is about
 * @param by        the group
 * @param n         how many children it is told by
 * @param estimate  the figure
 * @param se        its standard error
 * @param df        how many clusters more than strata there are
 * @param deff      its variance as a multiple of that of a simple random sample
 * @param intervals the ranges that were asked for, in that order
 * @param says      what it can and cannot show
 */
public record Estimate(
        Question question,
        Map<String, String> by,
        long n,
        double estimate,
        double se,
        long df,
        double deff,
        Map<Interval, Range> intervals,
        List<String> says) {

    public Estimate {
        says = List.copyOf(says);
    }

    /** Whether a share is of so many on both sides, those who agreed and those who did not, that it points at nobody. */
    public boolean pointsAtNobody() {
        double agreed = Math.round(estimate * n);
        return agreed >= Fewest.CHILDREN && n - agreed >= Fewest.CHILDREN;
    }
}
