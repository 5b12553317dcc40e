package hearth.listening.compare;

/**
 * The range in which a figure may lie: a share by any of the ways, a mean or a total only give or take.
 *
 * @param share    the share, or the mean or total
 * @param variance its variance
 * @param n        how many children it is told by
 * @param asked    how many answers the design holds for it: as R has it, all of them once weights were fitted
 * @param first    the log odds from which R's fit sets out, of which the range by likelihood keeps a trace
 * @param df       how many clusters more than strata there are
 * @param level    how often such a range holds the truth
 */
record Intervals(double share, double variance, long n, long asked, double first, long df, double level) {

    Range of(Interval way) {
        if (df <= 0 || n == 0 || Double.isNaN(share)) {
            return Range.UNKNOWN;
        }
        return switch (way) {
            case MEAN -> Range.around(share, t() * Math.sqrt(variance));
            case LOGIT -> allAlike() ? Range.UNKNOWN : logit();
            case ASIN -> allAlike() ? Range.UNKNOWN : asin();
            case LIKELIHOOD -> allAlike() ? Range.UNKNOWN : LikelihoodInterval.of(this);
            case BETA -> beta();
            case WILSON -> wilson();
        };
    }

    /** The same at another level. */
    Intervals at(double other) {
        return new Intervals(share, variance, n, asked, first, df, other);
    }

    double t() {
        return Distributions.t((1 + level) / 2, (double) df);
    }

    /** How many children of a simple random sample would tell the share as well. */
    double effective() {
        return allAlike() ? n : share * (1 - share) / variance;
    }

    private boolean allAlike() {
        return share <= 0 || share >= 1 || variance <= 0;
    }

    private Range logit() {
        Range odds = Range.around(Math.log(share / (1 - share)), t() * Math.sqrt(variance) / (share * (1 - share)));
        return new Range(expit(odds.low()), expit(odds.high()));
    }

    static double expit(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private Range asin() {
        double margin = t() * Math.sqrt(variance / (4 * share * (1 - share)));
        Range turned = Range.around(Math.asin(Math.sqrt(share)), margin);
        double low = Math.sin(turned.low());
        double high = Math.sin(turned.high());
        return new Range(low * low, high * high);
    }

    private Range beta() {
        if (n < 2) {
            return Range.UNKNOWN;
        }
        double ratio = Distributions.t((1 + level) / 2, asked - 1.0) / t();
        double m = effective() * ratio * ratio;
        double tail = (1 - level) / 2;
        double low = share <= 0 ? 0 : Distributions.beta(tail, m * share, m * (1 - share) + 1);
        double high = share >= 1 ? 1 : Distributions.beta(1 - tail, m * share + 1, m * (1 - share));
        return new Range(low, high);
    }

    private Range wilson() {
        double effective = effective();
        double z = Distributions.normal((1 + level) / 2);
        double square = z * z / effective;
        double middle = (share + square / 2) / (1 + square);
        double margin = z * Math.sqrt(share * (1 - share) / effective + square / (4 * effective)) / (1 + square);
        return Range.around(middle, margin);
    }
}
