package hearth.promises;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which outcomes each promise serves: one table for all of them, so that a person can read it through, argue with it and
 * change a line. It stands in {@code outcomes.txt}.
 */
public final class Outcomes {

    private static final String TABLE = "/hearth/promises/outcomes.txt";

    /** The outcomes of every promise of the table, by its id. */
    public static Map<String, Set<Outcome>> all() {
        return Table.ROWS;
    }

    /** What the promise with this id serves; none where the table does not hold it. */
    public static Set<Outcome> of(String promise) {
        return Table.ROWS.getOrDefault(promise, Set.of());
    }

    /** Read when somebody first asks: judging never does. */
    private static final class Table {
        private static final Map<String, Set<Outcome>> ROWS = rows(text());
    }

    /** The rows of a table. A promise has one row: of two, nobody could say which holds. */
    static Map<String, Set<Outcome>> rows(String table) {
        Map<String, Set<Outcome>> rows = new LinkedHashMap<>();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" +"))
                .forEach(words -> {
                    if (rows.put(words[0], outcomes(words)) != null) {
                        throw new IllegalStateException(
                                "%s: %s has a second row.%nMaybe another promise is meant, or one of the rows is old."
                                        .formatted(TABLE, words[0]));
                    }
                });
        return Collections.unmodifiableMap(rows);
    }

    private static Set<Outcome> outcomes(String[] words) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        Arrays.stream(words)
                .skip(1)
                .map(word -> Outcome.named(word)
                        .orElseThrow(() -> new IllegalStateException("%s of %s: \"%s\" is no outcome.%nMaybe %s."
                                .formatted(TABLE, words[0], word, Arrays.toString(Outcome.values())))))
                .forEach(outcomes::add);
        return Collections.unmodifiableSet(outcomes);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Outcomes.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcomes() {}
}
