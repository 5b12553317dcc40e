package hearth.listening.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Known totals to which the weights are fitted, so that the answers stand for the children of England and not for those
 * who like to answer.
 *
 * @param method  how
 * @param margins for each column, how many children there are of each word
 * @param trim    how far a weight may move: the least and the most that it may be of what it was, on average
 */
public record Calibration(Method method, List<Margin> margins, Range trim) {

    /** Weights may move as far as they must. */
    public static final Range UNTRIMMED = new Range(0, Double.POSITIVE_INFINITY);

    public Calibration {
        margins = List.copyOf(margins);
    }

    /** The weights are used as they are. */
    public static Calibration none() {
        return new Calibration(Method.NONE, List.of(), UNTRIMMED);
    }

    /** How weights are fitted. */
    public enum Method {
        /** Not at all. */
        NONE,
        /** To one column's totals, at once. */
        POSTSTRATIFY,
        /** To several columns' totals, one after another until all fit. */
        RAKE
    }

    /** The totals of one column. */
    public record Margin(String column, Map<String, Double> totals) {
        public Margin {
            totals = new LinkedHashMap<>(totals);
        }
    }
}
