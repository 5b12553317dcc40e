package hearth.returns.reference;

/**
 * A postcode as a number that sorts as the postcode does, whatever its blanks and small letters. Seven letters and
 * figures fit in 37 bits.
 */
final class PostcodeKey {

    /** What is no postcode: too short, too long, or with something else in it. */
    static final long NONE = -1;

    static final int BITS = 37;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;
    private static final int BASE = 37;

    static long of(CharSequence text) {
        long key = 0;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == ' ') {
                continue;
            }
            int digit = digit(letter);
            if (digit == 0 || ++count > LONGEST) {
                return NONE;
            }
            key = key * BASE + digit;
        }
        if (count < SHORTEST) {
            return NONE;
        }
        for (; count < LONGEST; count++) {
            key *= BASE;
        }
        return key;
    }

    private static int digit(char letter) {
        if (letter >= '0' && letter <= '9') {
            return letter - '0' + 1;
        }
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A' + 11;
        }
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 11 : 0;
    }

    private PostcodeKey() {}
}
