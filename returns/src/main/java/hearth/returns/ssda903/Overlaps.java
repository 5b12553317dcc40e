package hearth.returns.ssda903;

import java.util.Arrays;
import java.util.List;

/**
 * Episodes of one child that run on after the next has begun. A child has one episode at a time, so that each is taken
 * to end when the next begins.
 */
final class Overlaps {

    private static final List<Item> DAYS = List.of(Item.DECOM, Item.DEC);

    private Overlaps() {}

    static void check(YearReturn year, Rows episodes, int child, RowChecks.Sink sink) {
        int[] rows = inOrder(episodes, child);
        Column begins = episodes.column(Item.DECOM);
        Column ends = episodes.column(Item.DEC);
        for (int at = 0; at + 1 < rows.length; at++) {
            int next = begins.day(rows[at + 1]);
            boolean goesOn = ends.isBlank(rows[at]) || ends.day(rows[at]) > next;
            if (goesOn && !episodes.areSame(rows[at], rows[at + 1])) {
                sink.fault(RowRule.OVERLAPPING_EPISODES, year, episodes, rows[at], DAYS);
            }
        }
    }

    /** The rows of a child's episodes, the earliest first; those whose first day is not known are left out. */
    static int[] inOrder(Rows episodes, int child) {
        Column begins = episodes.column(Item.DECOM);
        long[] keys = new long[episodes.end(child) - episodes.first(child)];
        int count = 0;
        for (int at = episodes.first(child); at < episodes.end(child); at++) {
            int row = episodes.row(at);
            if (begins.day(row) != ReturnDay.NONE) {
                keys[count++] = ((long) begins.day(row) << Integer.SIZE) + row;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] rows = new int[count];
        for (int at = 0; at < count; at++) {
            rows[at] = (int) keys[at];
        }
        return rows;
    }
}
