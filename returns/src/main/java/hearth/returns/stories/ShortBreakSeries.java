package hearth.returns.stories;

import hearth.story.Care.ShortBreaks;
import hearth.story.Days;
import hearth.story.Span;
import java.util.List;
import java.util.Optional;

/**
 * Short breaks by agreement (LS V3, V4). The breaks of one child count as one placement (SI 2010/959 reg 48), so they
 * are told as one series, from the first break to the end of the last. Whether a return would hold the reviews of such a
 * series is not known, so no source covers them on its days.
 */
final class ShortBreakSeries {

    private ShortBreakSeries() {}

    /** The days of the child's series, if the child is on one. */
    static Optional<Days> of(List<Episode> episodes) {
        int from = Span.OPEN;
        int to = Integer.MIN_VALUE;
        for (Episode episode : episodes) {
            if (episode.isShortBreak()) {
                from = Math.min(from, episode.from());
                to = Math.max(to, episode.to());
            }
        }
        return from == Span.OPEN ? Optional.empty() : Optional.of(new Days(from, to));
    }

    static void tell(List<Episode> episodes, Days series, Telling telling) {
        telling.through(
                series.fromDay(),
                series.toDay(),
                new ShortBreaks(0),
                episodes.getLast().year().provenance());
    }
}
