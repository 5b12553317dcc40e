package hearth.returns.rules;

import hearth.returns.ssda903.Rows;
import java.util.Arrays;
import java.util.List;

/** Where children are judged one after another by all the rules; each thread has its own. */
final class Desk {

    private final List<Walked> walked;
    private final Child view;
    private final Found found = new Found();
    private final long[][] open;
    private final boolean[] faulty;
    private boolean anyFaulty;
    private int rule;

    Desk(List<Walked> walked, int rules, Child view) {
        this.walked = walked;
        this.view = view;
        this.open =
                walked.stream().map(table -> new long[table.sieve().words()]).toArray(long[][]::new);
        this.faulty = new boolean[rules];
    }

    /** Judges one child; what is found stands in the answer until the next child is judged. */
    Found judge(int child) {
        found.clear();
        if (anyFaulty) {
            Arrays.fill(faulty, false);
            anyFaulty = false;
        }
        view.turnTo(child);
        for (int table = 0; table < open.length; table++) {
            judge(child, walked.get(table), open[table]);
        }
        found.settle();
        return found;
    }

    /** The child that was judged last, as the rules saw it. */
    Child view() {
        return view;
    }

    /** The rule that is at work. */
    int rule() {
        return rule;
    }

    /** Whether any rule could not be judged for the child that was judged last. */
    boolean isAnyFaulty() {
        return anyFaulty;
    }

    /** Whether the rule could not be judged for the child that was judged last. */
    boolean isFaulty(int one) {
        return faulty[one];
    }

    private void judge(int child, Walked table, long[] bits) {
        Rows rows = table.rows();
        Sieve sieve = table.sieve();
        int end = rows.end(child);
        for (int at = rows.first(child); at < end; at++) {
            int row = rows.row(at);
            if (sieve.sift(row, bits)) {
                judgeRow(table, bits, row);
            }
        }
    }

    private void judgeRow(Walked table, long[] bits, int row) {
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                int bit = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                Walk walk = table.walk(bit);
                rule = table.ruleOf(bit);
                found.turnTo(rule, walk.year(), walk.table(), row);
                judgeBy(walk, row);
            }
        }
    }

    /** A rule that goes wrong goes wrong for this child alone, and the answer says so. */
    private void judgeBy(Walk walk, int row) {
        try {
            walk.judge().judge(view, row, found);
        } catch (RuntimeException ourOwn) {
            faulty[rule] = true;
            anyFaulty = true;
        }
    }
}
