package hearth.returns.ssda903;

import java.nio.charset.StandardCharsets;

/**
 * A short value in one number. Nearly everything a return holds (codes, days, ids, postcodes) is at most ten letters
 * of the sixty-four from blank to underline, which are the capitals, the digits and the usual signs: six bits each. The
 * first letter is never a blank, so that no two values are the same number, and 0 is the value with no letter at all.
 */
final class Packed {

    /** What stands for a value that cannot be packed. */
    static final long NOT = -1;

    private static final int MOST_LETTERS = 10;
    private static final int BITS = 6;
    private static final int LAST = (1 << BITS) - 1;
    private static final char FIRST_LETTER = ' ';

    private Packed() {}

    /** The letters, put in capitals, as one number, or {@link #NOT}. They must not begin or end with a blank. */
    static long of(char[] from, int begin, int end) {
        if (end - begin > MOST_LETTERS) {
            return NOT;
        }
        long packed = 0;
        int beyond = 0;
        for (int at = begin; at < end; at++) {
            int letter = capital(from[at]) - FIRST_LETTER;
            beyond |= letter | (LAST - letter);
            packed = (packed << BITS) | letter;
        }
        return beyond < 0 ? NOT : packed;
    }

    private static char capital(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
    }

    /** The letters again. */
    static String text(long packed) {
        byte[] letters = new byte[MOST_LETTERS];
        int first = MOST_LETTERS;
        for (long rest = packed; rest != 0; rest >>>= BITS) {
            letters[--first] = (byte) ((rest & LAST) + FIRST_LETTER);
        }
        return new String(letters, first, MOST_LETTERS - first, StandardCharsets.ISO_8859_1);
    }
}
