package hearth.listening.quotes;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text swears: that is said to whoever decides, and never taken out of a child's words. */
final class Swearing {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(f+u+c+k|s+h+i+t|b+i+t+c+h|b+a+s+t+a+r+d|w+a+n+k|c+u+n+t|" + "piss|bollocks|arsehole|twat)\\w*");

    static List<String> flags(String text) {
        return WORDS.matcher(text).find()
                ? List.of("It swears. A child's words are printed as they are, or not at all.")
                : List.of();
    }

    private Swearing() {}
}
