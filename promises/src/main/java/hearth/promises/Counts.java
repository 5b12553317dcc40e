package hearth.promises;

import hearth.promises.Verdict.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How often each promise was owed and what came of it, over many children. Counts of parts of the children can be added
 * together in any order and give the same: one core or many, one council or England.
 */
public final class Counts {

    private static final int WORDS = Word.values().length;

    private final Catalogue catalogue;
    private final int[] times;
    private final BitSet[] children;

    /** Nothing counted yet, of these promises. */
    public Counts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.times = new int[catalogue.ids().size() * WORDS];
        this.children = new BitSet[times.length];
        Arrays.setAll(children, _ -> new BitSet());
    }

    /** The promises that are counted. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Adds the verdicts on one child, who is known here by a number. */
    public void add(int child, List<Judged> verdicts) {
        for (Judged judged : verdicts) {
            add(child, judged.promise(), judged.verdict().word());
        }
    }

    /** Adds that this came of one promise, one of the times it was owed to the child. */
    public void add(int child, Promise promise, Word word) {
        int at = at(promise, word);
        times[at]++;
        children[at].set(child);
    }

    /** Adds what was counted over other children. */
    public void addAll(Counts others) {
        for (int at = 0; at < times.length; at++) {
            if (others.times[at] > 0) {
                times[at] += others.times[at];
                children[at].or(others.children[at]);
            }
        }
    }

    /** How often this came of the promise. */
    public int times(Promise promise, Word word) {
        return times[at(promise, word)];
    }

    /** How often the promise was owed. */
    public int owed(Promise promise) {
        int owed = 0;
        for (Word word : Word.values()) {
            owed += word == Word.NOT_OWED ? 0 : times(promise, word);
        }
        return owed;
    }

    /** The numbers of the children of whose promises this came, at least once. */
    public BitSet children(Promise promise, Word word) {
        return (BitSet) children[at(promise, word)].clone();
    }

    /** The numbers of the children to whom the promise was owed, at least once. */
    public BitSet children(Promise promise) {
        BitSet all = new BitSet();
        for (Word word : Word.values()) {
            if (word != Word.NOT_OWED) {
                all.or(children[at(promise, word)]);
            }
        }
        return all;
    }

    @SuppressWarnings("EnumOrdinal") // only the layout of the counters, never kept
    private int at(Promise promise, Word word) {
        return catalogue.place(promise) * WORDS + word.ordinal();
    }
}
