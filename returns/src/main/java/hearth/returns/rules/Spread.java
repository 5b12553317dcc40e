package hearth.returns.rules;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which children each rule speaks of. Spreads of parts of the children can be added together in any order and give the
 * same.
 */
public final class Spread {

    private final List<BitSet> children;
    private final int[] findings;

    Spread(int rules, int children) {
        this.children = Stream.generate(BitSet::new).limit(rules).toList();
        this.findings = new int[children];
    }

    /** The children of whom the rule speaks, by number; the rule's place is that among the rulings. */
    public BitSet children(int rule) {
        return (BitSet) children.get(rule).clone();
    }

    /** How many rows of this child all rules find. */
    public int findings(int child) {
        return findings[child];
    }

    void add(int child, Found found) {
        findings[child] = found.count();
        for (int at = 0; at < found.count(); at++) {
            children.get(found.rule(at)).set(child);
        }
    }
}
