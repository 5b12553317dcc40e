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

    static Range around(double middle, double margin) {
        return new Range(middle - margin, middle + margin);
    }
}
