package hearth.listening.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    AVERAGE;

    /** The word of the design file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of this name. */
    public static Optional<LonelyCluster> named(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
    }
}
