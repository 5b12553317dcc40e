package hearth.listening.compare;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** The distributions that chance follows, as exactly as a double can say. */
final class Distributions {

    private static final double EXACT = 1e-15;

    static double t(double p, double df) {
        return new TDistribution(df, EXACT).inverseCumulativeProbability(p);
    }

    static double normal(double p) {
        return new NormalDistribution().inverseCumulativeProbability(p);
    }

    static double normalBelow(double z) {
        return new NormalDistribution().cumulativeProbability(z);
    }

    static double beta(double p, double a, double b) {
        return new BetaDistribution(a, b, EXACT).inverseCumulativeProbability(p);
    }

    /** The probability that t is further from 0, on either side. */
    static double tBeyond(double t, double df) {
        return Beta.regularizedBeta(df / (df + t * t), df / 2, 0.5);
    }

    /** The probability that F is larger. */
    static double fAbove(double f, double ndf, double ddf) {
        return Beta.regularizedBeta(ddf / (ddf + ndf * f), ddf / 2, ndf / 2);
    }

    /** The probability that chi-square is larger. */
    static double chiAbove(double chi, double df) {
        return Gamma.regularizedGammaQ(df / 2, chi / 2);
    }

    private Distributions() {}
}
