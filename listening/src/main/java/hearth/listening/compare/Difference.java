package hearth.listening.compare;

import java.util.List;

/**
 * How far a group is from those it is set against.
 *
 * @param gap       what was asked
 * @param group     the group's figure
 * @param against   the others' figure, made alike where that was asked
 * @param n         how many children both are told by
 * @param estimate  the difference, or of a relative risk the ratio
 * @param se        its standard error, of a ratio that of its logarithm
 * @param t         how many standard errors it is from no difference
 * @param df        the degrees of freedom
 * @param interval  where it may lie
 * @param p         how often chance alone would show as much
 * @param pAdjusted the same, with all comparisons of the list in view
 * @param says      what it can and cannot show
 */
public record Difference(
        Gap gap,
        double group,
        double against,
        long n,
        double estimate,
        double se,
        double t,
        long df,
        Range interval,
        double p,
        double pAdjusted,
        List<String> says) {

    public Difference {
        says = List.copyOf(says);
    }

    Difference adjusted(double adjusted) {
        return new Difference(gap, group, against, n, estimate, se, t, df, interval, p, adjusted, says);
    }
}
