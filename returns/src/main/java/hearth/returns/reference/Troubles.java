package hearth.returns.reference;

import java.util.ArrayList;
import java.util.List;

/** Lines of a published file that were passed over, and why: the first of them in words, all of them counted. */
final class Troubles {

    private static final int KEPT = 20;

    private final List<String> kept = new ArrayList<>();
    private int count;

    void add(String file, long line, String what, String value, String maybe) {
        if (count++ < KEPT) {
            String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
            kept.add("%s, line %d: %s \"%s\".%nMaybe %s.".formatted(file, line, what, shown, maybe));
        }
    }

    int count() {
        return count;
    }

    List<String> kept() {
        return List.copyOf(kept);
    }
}
