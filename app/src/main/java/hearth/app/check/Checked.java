package hearth.app.check;

import hearth.returns.ssda903.RowChecks;
import hearth.returns.ssda903.Ssda903;

/**
 * A return that was read and judged.
 *
 * @param ssda903 the return as it was read
 * @param rows what is wrong with a child's rows
 * @param verdicts what came of every promise
 */
public record Checked(Ssda903 ssda903, RowChecks rows, Verdicts verdicts) {}
