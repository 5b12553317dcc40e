package hearth.returns.rules.ssda903;

/** Postcodes as they are made: one or two letters, one or two figures, perhaps a letter; then a figure and two letters. */
final class Postcode {

    private static final int INWARD = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;

    private Postcode() {}

    /** Whether it is made as a postcode is, with or without its blank. */
    static boolean isWellMade(String text) {
        String postcode = text.replace(" ", "");
        int length = postcode.length();
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        return isOutward(postcode.substring(0, length - INWARD))
                && isFigure(postcode.charAt(length - INWARD))
                && isLetter(postcode.charAt(length - 2))
                && isLetter(postcode.charAt(length - 1));
    }

    /** Whether two are the same postcode, written with or without their blanks. */
    static boolean isSame(String one, String other) {
        int at = 0;
        int othersAt = 0;
        while (true) {
            at = pastBlanks(one, at);
            othersAt = pastBlanks(other, othersAt);
            if (at == one.length() || othersAt == other.length()) {
                return at == one.length() && othersAt == other.length();
            }
            if (one.charAt(at++) != other.charAt(othersAt++)) {
                return false;
            }
        }
    }

    private static int pastBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isOutward(String text) {
        int at = 0;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at < 1 || at > 2 || at == text.length() || !isFigure(text.charAt(at))) {
            return false;
        }
        String rest = text.substring(at + 1);
        return rest.isEmpty() || (rest.length() == 1 && (isFigure(rest.charAt(0)) || isLetter(rest.charAt(0))));
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isFigure(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
