package hearth.practice.find;

import java.util.LinkedHashSet;
import java.util.Set;

/** Slips of the hand: a letter left out, doubled, taken for another, or two that changed places. */
final class Slips {

    private static final int SHORT = 3;
    private static final int LONG = 7;

    /** Of long words the beginning is enough: words that are near begin nearly alike. */
    private static final int BEGINNING = 8;

    /** How many slips a word of this length bears and is still itself. */
    static int most(int length) {
        return length <= SHORT ? 0 : length < LONG ? 1 : 2;
    }

    /**
     * What is left of the beginning of a word where as many letters as it bears are taken out, in every way. Two words that
     * differ by so many slips have one of these in common: so near words are found by looking up, not by comparing.
     */
    static Set<String> left(String plain) {
        String beginning = plain.substring(0, Math.min(BEGINNING, plain.length()));
        Set<String> all = new LinkedHashSet<>(Set.of(beginning));
        Set<String> last = all;
        for (int slip = 0; slip < most(plain.length()); slip++) {
            Set<String> next = new LinkedHashSet<>();
            for (String word : last) {
                for (int at = 0; at < word.length(); at++) {
                    next.add(word.substring(0, at) + word.substring(at + 1));
                }
            }
            all.addAll(next);
            last = next;
        }
        return all;
    }

    /** How many slips lead from one word to the other; two neighbours that changed places are one slip. */
    static int between(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + differs);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private Slips() {}
}
