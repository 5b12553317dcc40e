package hearth.app.check;

import hearth.returns.Finding;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Ruling;
import hearth.returns.rules.Setting;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.RowChecks;
import hearth.returns.ssda903.Ssda903;
import java.util.List;
import java.util.stream.Stream;

/**
 * A return that was read and judged.
 *
 * @param ssda903 the return as it was read
 * @param rows what is wrong with a child's rows, asked one child at a time
 * @param tallies the same, counted over all children
 * @param rules the rules of the return, brought together with it: what they find in one child's rows
 * @param rulings what each rule says of the whole return
 * @param verdicts what came of every promise
 * @param besides what is known besides the return
 */
public record Checked(
        Ssda903 ssda903,
        RowChecks rows,
        List<RowChecks.Tally> tallies,
        RuleRun rules,
        List<Ruling> rulings,
        Verdicts verdicts,
        Besides besides) {

    /** Copies the lists. */
    public Checked {
        tallies = List.copyOf(tallies);
        rulings = List.copyOf(rulings);
    }

    /** A return with its verdicts; its rows are checked now, and its rules judged. */
    public static Checked of(Ssda903 ssda903, Verdicts verdicts) {
        return of(ssda903, verdicts, Besides.nothing());
    }

    /** The same, with what is known besides the return. */
    public static Checked of(Ssda903 ssda903, Verdicts verdicts, Besides besides) {
        RowChecks rows = new RowChecks(ssda903);
        RuleRun rules = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, besides.known()));
        return new Checked(ssda903, rows, rows.tallies(), rules, rules.rulings(), verdicts, besides);
    }

    /** What is wrong with rows and is not said by a rule of the return as well. */
    public List<RowChecks.Tally> unsaid() {
        return tallies.stream()
                .filter(tally -> !SaidByRules.isSaid(tally, rulings))
                .toList();
    }

    /** Everything found in one child's rows: what could not be read, and what breaks a rule. */
    public List<Finding> findings(int child) {
        return Stream.concat(rows.of(child).stream(), rules.findings(child).stream())
                .toList();
    }
}
