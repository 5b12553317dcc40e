package hearth.app.check;

import hearth.returns.ssda903.RowChecks;
import hearth.returns.ssda903.Ssda903;
import java.util.List;

/**
 * A return that was read and judged.
 *
 * @param ssda903 the return as it was read
 * @param rows what is wrong with a child's rows, asked one child at a time
 * @param tallies the same, counted over all children
 * @param verdicts what came of every promise
 */
public record Checked(Ssda903 ssda903, RowChecks rows, List<RowChecks.Tally> tallies, Verdicts verdicts) {

    /** Copies the list. */
    public Checked {
        tallies = List.copyOf(tallies);
    }

    /** A return with its verdicts; its rows are checked now. */
    public static Checked of(Ssda903 ssda903, Verdicts verdicts) {
        RowChecks rows = new RowChecks(ssda903);
        return new Checked(ssda903, rows, rows.tallies(), verdicts);
    }
}
