package hearth.returns.ssda903;

import java.util.List;

/**
 * Episodes of one child that run on after the next has begun. A child has one episode at a time, so that each is taken
 * to end when the next begins.
 */
final class Overlaps {

    private static final List<Item> DAYS = List.of(Item.DECOM, Item.DEC);

    private Overlaps() {}

    static void check(YearReturn year, Rows episodes, int child, RowChecks.Sink sink) {
        int[] rows = episodes.inOrder(child, Item.DECOM, Item.DEC);
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
}
