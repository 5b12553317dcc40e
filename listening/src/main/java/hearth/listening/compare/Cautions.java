package hearth.listening.compare;

import hearth.listening.Fewest;
import java.util.ArrayList;
import java.util.List;

/** What a figure can and cannot show, in words that stand beside it wherever it goes. */
final class Cautions {

    /** Fewer children than this on either side, and a figure could point at one of them. */
    private static final int FEW = Fewest.CHILDREN;

    /** With a range by Korn and Graubard that is wider than this a share is told by few, too: by the same standards. */
    private static final double WIDE = 0.3;

    private static final double LEVEL = 0.95;

    static Estimate with(Estimate estimate, double agreed, Intervals ranges) {
        List<String> says = new ArrayList<>();
        if (estimate.question() instanceof Question.Share share) {
            says.add(base(share, estimate));
            ofShare(estimate, agreed, ranges, says);
        } else if (estimate.n() < FEW) {
            says.add("Fewer than 11 children: it is not for publishing.");
        }
        if (estimate.df() <= 0) {
            says.add("Too few clusters to say how far it may be off.");
        }
        return new Estimate(
                estimate.question(),
                estimate.by(),
                estimate.n(),
                estimate.estimate(),
                estimate.se(),
                estimate.df(),
                estimate.deff(),
                estimate.intervals(),
                says);
    }

    private static String base(Question.Share share, Estimate estimate) {
        return share.of().isEmpty()
                ? "Of the %,d who gave any answer in %s; who gave none is not counted."
                        .formatted(estimate.n(), share.variable())
                : "Of the %,d who answered %s.".formatted(estimate.n(), String.join(", ", share.of()));
    }

    private static void ofShare(Estimate estimate, double agreed, Intervals ranges, List<String> says) {
        if (estimate.n() < FEW || agreed < FEW - 0.5 || estimate.n() - agreed < FEW - 0.5) {
            says.add("Fewer than 11 children on one side: it is not for publishing.");
        }
        Range beta = ranges.at(LEVEL).of(Interval.BETA);
        if (ranges.effective() < Fewest.TO_RELY_ON || beta.high() - beta.low() > WIDE) {
            says.add("Told by few: it shows a direction at best, and no ranking.");
        }
        if (estimate.se() == 0) {
            says.add("All answered alike: that they differ in truth is not ruled out.");
        }
    }

    private Cautions() {}
}
