package hearth.returns.rules;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few codes that belong together, such as the placement types that are temporary. A code in small letters is taken for
 * the same code: that it is miswritten is for the rule about that code to say, and must not hide what else is wrong.
 */
public final class Codes {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int place = MADE.getAndIncrement();
    private final String[] codes;

    private Codes(String... codes) {
        this.codes = codes;
    }

    /** Under which number answers about them are kept. */
    int place() {
        return place;
    }

    /** These codes, separated by blanks. */
    public static Codes of(String codes) {
        return new Codes(codes.split(" "));
    }

    public boolean has(String text) {
        for (String code : codes) {
            if (code.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
