package hearth.returns.cin.rules;

import hearth.returns.cin.Element;
import hearth.returns.cin.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the rules have put down so far, each entry once for each rule, with all elements it was pointed at for. */
final class Marks implements Found {

    private static final Element[] ELEMENTS = Element.values();

    private static final int[] NONE = {};

    private Entry[] entries = new Entry[64];
    private int[] rules = new int[64];
    private long[] elements = new long[64];
    private int count;
    private int from;
    private int rule;
    private int[] faulty = NONE;

    /** What is put down from now on is this rule's. */
    void turnTo(int next) {
        rule = next;
        from = count;
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(entries, 0, count, null);
        count = 0;
        from = 0;
        faulty = NONE;
    }

    /** The rule could not be judged; the others are. */
    void fault() {
        faulty = Arrays.copyOf(faulty, faulty.length + 1);
        faulty[faulty.length - 1] = rule;
    }

    /** Counts the rules that could not be judged. */
    void addFaults(int[] faults) {
        for (int each : faulty) {
            faults[each]++;
        }
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // bits that live as long as one child is judged
    public void at(Entry entry, Element element) {
        if (entry.isThere()) {
            int place = place(entry);
            elements[place] |= 1L << element.ordinal();
        }
    }

    private int place(Entry entry) {
        for (int at = from; at < count; at++) {
            if (entries[at] == entry) {
                return at;
            }
        }
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
            rules = Arrays.copyOf(rules, 2 * count);
            elements = Arrays.copyOf(elements, 2 * count);
        }
        entries[count] = entry;
        rules[count] = rule;
        elements[count] = 0;
        return count++;
    }

    /** How many entries were pointed at, counted once for each rule. */
    int count() {
        return count;
    }

    int rule(int at) {
        return rules[at];
    }

    Entry entry(int at) {
        return entries[at];
    }

    /** The elements pointed at, in the order of the census. */
    List<Element> elements(int at) {
        List<Element> all = new ArrayList<>();
        for (long bits = elements[at]; bits != 0; bits &= bits - 1) {
            all.add(ELEMENTS[Long.numberOfTrailingZeros(bits)]);
        }
        return all;
    }
}
