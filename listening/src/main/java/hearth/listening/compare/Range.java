package hearth.listening.compare;

/**
 * From here to there.
 *
 * @param low  the lower end
 * @param high the upper end
 */
public record Range(double low, double high) {

    /** A range of which nothing can be said. */
    static final Range UNKNOWN = new Range(Double.NaN, Double.NaN);

    /** In which range the share of all such children may lie, by Wilson, where so many of so many agreed. */
    public static Range ofShare(long agreed, long answered) {
        double share = agreed / (double) answered;
        double variance = share * (1 - share) / answered;
        return new Intervals(share, variance, answered, answered, 0, answered - 1, 0.95).of(Interval.WILSON);
    }

    static Range around(double middle, double margin) {
        return new Range(middle - margin, middle + margin);
    }
}
