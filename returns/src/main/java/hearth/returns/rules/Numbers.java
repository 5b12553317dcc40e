package hearth.returns.rules;

/** Numbers as returns write them. */
public final class Numbers {

    private Numbers() {}

    /** The number a text names, or not-a-number. */
    public static double of(String text) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if ((letter < '0' || letter > '9') && letter != '.' && (letter != '-' || at > 0)) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }
}
