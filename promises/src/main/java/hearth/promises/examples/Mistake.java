package hearth.promises.examples;

import java.io.Serial;
import java.util.Collection;

/** Something in a worked example that cannot be understood: what stands there, and what may have been meant. */
public final class Mistake extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, with the value, and a guess at what was meant. */
    public Mistake(String says, String maybe) {
        super(says + "\nMaybe " + maybe);
    }

    /** What is wrong, with its guess in the same text. */
    Mistake(String saysAndMaybe) {
        super(saysAndMaybe);
    }

    /** A name that is not known, with the nearest one that is. */
    public static Mistake unknown(String written, String isNo, Collection<String> known) {
        return new Mistake("\"%s\" is no %s.".formatted(written, isNo), Nearest.to(written, known) + ".");
    }

    /** What to print, line by line. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
