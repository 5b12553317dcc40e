package hearth.returns.rules.ssda903;

/** Unique pupil numbers. Source: facts/returns.md, section 4.4. */
final class PupilNumbers {

    /** What stands for a number that is not known, with the reason. */
    static final String UNKNOWN = "UN1 UN2 UN3 UN4 UN5";

    private static final int LENGTH = 13;

    private PupilNumbers() {}

    /** A letter other than I, O or S, then twelve digits, or eleven digits and a letter; or UN1 to UN5. */
    static boolean isWellMade(String text) {
        if (text.length() == 3) {
            return text.startsWith("UN") && text.charAt(2) >= '1' && text.charAt(2) <= '5';
        }
        if (text.length() != LENGTH || !isCapital(text.charAt(0)) || "IOS".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        for (int at = 1; at < LENGTH - 1; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        char last = text.charAt(LENGTH - 1);
        return isDigit(last) || isCapital(last);
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
