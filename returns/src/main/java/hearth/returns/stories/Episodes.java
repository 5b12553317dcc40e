package hearth.returns.stories;

import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The episodes of one child in order: last year's that this year's return does not repeat, then this year's. A child has
 * one episode at a time, so each ends at the latest when the next begins.
 */
final class Episodes {

    private static final Comparator<Episode> BY_START = Comparator.comparingInt(Episode::from);

    static List<Episode> of(int child, YearRows thisYear, Optional<YearRows> lastYear) {
        List<Episode> episodes = read(child, thisYear);
        lastYear.ifPresent(year -> addUnlessRepeated(episodes, read(child, year)));
        episodes.sort(BY_START);
        return endedByTheNext(episodes);
    }

    private static List<Episode> read(int child, YearRows year) {
        List<Episode> episodes = new ArrayList<>(4);
        year.each(Table.EPISODES, child, row -> {
            Episode episode = Episode.read(year, row);
            if (episode.hasStart()) {
                episodes.add(episode);
            }
        });
        return episodes;
    }

    /** The same episode in both years is one; this year's row wins. */
    private static void addUnlessRepeated(List<Episode> episodes, List<Episode> before) {
        int repeated = episodes.size();
        for (Episode old : before) {
            boolean isRepeated = false;
            for (int at = 0; at < repeated; at++) {
                isRepeated |= episodes.get(at).from() == old.from();
            }
            if (!isRepeated) {
                episodes.add(old);
            }
        }
    }

    /** Of two that begin on one day the later row stands. */
    private static List<Episode> endedByTheNext(List<Episode> episodes) {
        List<Episode> settled = new ArrayList<>(episodes.size());
        for (int at = 0; at < episodes.size(); at++) {
            Episode episode = episodes.get(at);
            boolean isLast = at + 1 == episodes.size();
            if (isLast || episodes.get(at + 1).from() > episode.from()) {
                settled.add(
                        isLast ? episode : episode.until(episodes.get(at + 1).from()));
            }
        }
        return settled;
    }

    private Episodes() {}
}
