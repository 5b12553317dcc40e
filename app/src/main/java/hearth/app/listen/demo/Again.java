package hearth.app.listen.demo;

import hearth.listening.compare.Estimate;
import hearth.listening.compare.Interval;
import hearth.listening.compare.Range;
import hearth.synthetic.wave.Published;
import java.util.Objects;

/**
 * A published figure and what the wave says of the same group.
 *
 * @param published the figure that was published
 * @param estimate  what was found
 */
public record Again(Published published, Estimate estimate) {

    private static final double HALF_A_POINT = 0.005;

    /** What became of it. */
    public enum Verdict {
        FOUND("yes"),
        NOT_FOUND("no"),
        WITHHELD("withheld: fewer than 11 on one side");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As it is printed. */
        public String words() {
            return words;
        }
    }

    /** A published whole number stands for half a point to either side; the range has to touch that. */
    public Verdict verdict() {
        if (!estimate.pointsAtNobody()) {
            return Verdict.WITHHELD;
        }
        double told = published.percent() / 100.0;
        boolean touches = range().low() <= told + HALF_A_POINT && range().high() >= told - HALF_A_POINT;
        return touches ? Verdict.FOUND : Verdict.NOT_FOUND;
    }

    /** Where the share may lie. */
    public Range range() {
        return Objects.requireNonNull(estimate.intervals().get(Interval.LOGIT), "asked for");
    }
}
