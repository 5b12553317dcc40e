package hearth.listening.compare;

import java.util.Locale;

/** The ways to say how far a share may be off. The names are those that R's package survey uses. */
public enum Interval {
    /** On the scale of log odds: never below 0 or above 1. */
    LOGIT,
    /** Korn and Graubard's: for few children, or shares near 0 or 1. */
    BETA,
    /** Wilson's, with the effective number of children: quick, for screens of many figures. */
    WILSON,
    /** The share, give or take: plain, and wrong near 0 and 1. */
    MEAN,
    /** By the likelihood, scaled as Rao and Scott have it. */
    LIKELIHOOD,
    /** On the scale of the arcsine of the root. */
    ASIN;

    /** The word of the design file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
