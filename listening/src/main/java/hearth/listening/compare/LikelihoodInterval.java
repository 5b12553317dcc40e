package hearth.listening.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The range by the likelihood, as R's package survey finds it: the root of the deviance is taken at a few points of the log
 * odds, a curve is laid through them, and the ends are read off that curve. The exact ends differ from it in the sixth
 * figure; who compares with published numbers needs these.
 */
final class LikelihoodInterval {

    private static final int MOST_STEPS = 10;
    private static final double CONVERGED = 1e-8;
    private static final int POINTS_ON_CURVE = 3;

    private final Intervals share;
    private final double middle;
    private final double error;
    private final double cutoff;
    private final double furthest;

    private LikelihoodInterval(Intervals share) {
        this.share = share;
        double spread = share.share() * (1 - share.share());
        middle = Math.log(share.share() / (1 - share.share()));
        error = Math.sqrt(share.variance()) / spread;
        cutoff = share.t() * error * Math.sqrt(share.n() * lastButOne());
        double alpha = Distributions.normalBelow(-cutoff) / 2;
        furthest = Math.abs(Distributions.t(alpha / 2, share.n() - 1.0));
    }

    /** The spread of an answer one step before R's fit comes to rest, from which R takes the width of a plain sample. */
    private double lastButOne() {
        double odds = share.first();
        double deviance = Double.POSITIVE_INFINITY;
        while (true) {
            double p = Intervals.expit(odds);
            double here = deviance(p);
            odds += (share.share() - p) / (p * (1 - p));
            double next = deviance(Intervals.expit(odds));
            if (Math.abs(next - here) / (next + 0.1) < CONVERGED || !(here < deviance)) {
                return p * (1 - p);
            }
            deviance = here;
        }
    }

    private double deviance(double at) {
        double p = share.share();
        return -2 * share.n() * (p * Math.log(at) + (1 - p) * Math.log(1 - at));
    }

    static Range of(Intervals share) {
        return share.n() < 2 ? Range.UNKNOWN : new LikelihoodInterval(share).range();
    }

    private Range range() {
        List<double[]> points = new ArrayList<>(List.of(new double[] {middle, 0}));
        for (int side = -1; side <= 1; side += 2) {
            double z = 0;
            for (int step = 1; step < MOST_STEPS && Math.abs(z) < furthest; step++) {
                double odds = middle + side * step * furthest / 5 * error;
                z = side * root(Intervals.expit(odds));
                points.add(new double[] {odds, z});
            }
        }
        points.sort((left, right) -> Double.compare(left[1], right[1]));
        double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
        double[] y = points.stream().mapToDouble(point -> point[1]).toArray();
        Spline curve = Spline.through(x, y);
        return new Range(Intervals.expit(readOff(curve, x, -cutoff)), Intervals.expit(readOff(curve, x, cutoff)));
    }

    /** The root of the deviance at this share, in units of the dispersion. */
    private double root(double at) {
        double n = share.n();
        return Math.sqrt(Math.max(0, (deviance(at) - deviance(share.share())) * (n - 1) / n));
    }

    private static double readOff(Spline curve, double[] x, double wanted) {
        int points = POINTS_ON_CURVE * x.length;
        double from = x[0];
        double step = (x[x.length - 1] - from) / (points - 1);
        double before = curve.at(from);
        for (int point = 1; point < points; point++) {
            double here = curve.at(from + point * step);
            if (before <= wanted && wanted <= here) {
                return from + (point - 1 + (wanted - before) / (here - before)) * step;
            }
            before = here;
        }
        return Double.NaN;
    }
}
