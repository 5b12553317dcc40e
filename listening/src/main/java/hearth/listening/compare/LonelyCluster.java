package hearth.listening.compare;

/** What to do with a stratum from which only one cluster was drawn, so that it cannot tell how much clusters differ. */
public enum LonelyCluster {
    /** Refuse, and name the stratum. */
    FAIL,
    /** Leave the stratum out of the variance. */
    REMOVE,
    /** Take it for a stratum in which everybody was asked: it adds no variance. */
    CERTAINTY,
    /** Measure it from the mean of all, which is careful. */
    ADJUST,
    /** Give it the average variance of the other strata. */
    AVERAGE
}
