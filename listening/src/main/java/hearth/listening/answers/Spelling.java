package hearth.listening.answers;

import java.util.Collection;
import java.util.Comparator;

/** The name that was probably meant. */
public final class Spelling {

    private static final int LISTED = 12;

    /** What to say after "Maybe" where a name is not among those that there are. */
    public static String maybe(String name, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .filter(other -> distance(name, other) <= Math.max(2, name.length() / 3))
                .map(other -> "%s is meant.".formatted(other))
                .orElseGet(() -> "one of these is meant: %s."
                        .formatted(
                                String.join(", ", names.stream().limit(LISTED).toList())));
    }

    private static int distance(String left, String right) {
        int[] before = new int[right.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] now = new int[right.length() + 1];
            now[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int same =
                        Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1)) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[right.length()];
    }

    private Spelling() {}
}
