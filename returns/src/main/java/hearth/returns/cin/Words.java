package hearth.returns.cin;

import org.jspecify.annotations.Nullable;

/** The codes met so far, each kept once, so that a million referrals share one "1A". */
final class Words {

    private static final int SIZE = 1 << 10;

    private final @Nullable String[] words = new String[SIZE];
    private int count;

    /** The word that these letters spell. */
    String of(Letters letters) {
        if (letters.length() == 0) {
            return "";
        }
        int at = letters.hash() & SIZE - 1;
        for (String word = words[at]; word != null; word = words[at]) {
            if (letters.spells(word)) {
                return word;
            }
            at = at + 1 & SIZE - 1;
        }
        String word = letters.toString();
        if (count < SIZE / 2) {
            words[at] = word;
            count++;
        }
        return word;
    }
}
