package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;
import java.util.ArrayList;
import java.util.Arrays;
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
        if (lastYear.isPresent()) {
            addUnlessRepeated(episodes, read(child, lastYear.get()), thisYear);
        }
        episodes.sort(BY_START);
        return endedByTheNext(episodes);
    }

    private static List<Episode> read(int child, YearRows year) {
        List<Episode> episodes = new ArrayList<>(4);
        for (int row : year.rows(Table.EPISODES).inOrder(child, Item.DECOM, Item.DEC)) {
            episodes.add(Episode.read(year, row));
        }
        return episodes;
    }

    /**
     * The same episode in both years is one; this year's row wins. What went on at the end of last year and is not in
     * this year's table is known up to there and no further.
     */
    private static void addUnlessRepeated(List<Episode> episodes, List<Episode> before, YearRows thisYear) {
        int[] starts = new int[episodes.size()];
        for (int at = 0; at < starts.length; at++) {
            starts[at] = episodes.get(at).from();
        }
        for (Episode old : before) {
            if (Arrays.binarySearch(starts, old.from()) < 0) {
                episodes.add(
                        thisYear.has(Table.EPISODES) ? old.until(Math.max(old.from() + 1, thisYear.firstDay())) : old);
            }
        }
    }

    /** Of several that begin on one day the one that lasts longest stands. */
    private static List<Episode> endedByTheNext(List<Episode> episodes) {
        List<Episode> settled = new ArrayList<>(episodes.size());
        for (int at = 0; at < episodes.size(); at++) {
            Episode episode = episodes.get(at);
            if (at + 1 == episodes.size()) {
                settled.add(episode);
            } else if (episodes.get(at + 1).from() > episode.from()) {
                settled.add(episode.before(episodes.get(at + 1)));
            }
        }
        return settled;
    }

    private Episodes() {}
}
