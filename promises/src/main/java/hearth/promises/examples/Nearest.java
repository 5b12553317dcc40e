package hearth.promises.examples;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the name that somebody may have meant. */
final class Nearest {

    private static final int FEW = 8;

    /** The nearest name; where none is near, the names there are, if they are few. */
    static String to(String written, Collection<String> known) {
        String asked = plain(written);
        int allowed = Math.max(2, asked.length() / 3);
        return known.stream()
                .filter(name -> distance(asked, plain(name)) <= allowed
                        || (asked.length() > 2 && plain(name).contains(asked)))
                .min(Comparator.comparingInt(name -> distance(asked, plain(name))))
                .orElseGet(() -> choices(known));
    }

    private static String choices(Collection<String> known) {
        return known.size() <= FEW
                ? known.stream().collect(Collectors.joining(", "))
                : "one of the names in promises/examples/README.md";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many letters must be changed, added or taken away (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int letter = 1; letter <= one.length(); letter++) {
            int diagonal = row[0];
            row[0] = letter;
            for (int column = 1; column < row.length; column++) {
                int same = one.charAt(letter - 1) == other.charAt(column - 1) ? 0 : 1;
                int cheapest = Math.min(Math.min(row[column], row[column - 1]) + 1, diagonal + same);
                diagonal = row[column];
                row[column] = cheapest;
            }
        }
        return row[other.length()];
    }

    private Nearest() {}
}
