package hearth.app.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a worked case and the published rule say something else, the published rule wins, and the reason stands here.
 * Each of these cases still has to hold, read so:
 *
 * <ul>
 *   <li>231, 233, 709, 710: a case names a column that no return has ({@code UASC_STATUS}, {@code DATE_EPISODE_CEASED},
 *       {@code PLACEMENT}); it is taken for the one that a return has. {@link CaseTables} does that.
 *   <li>706: the case gives the row of last year's table that has the open order under the name of this year's. The rule
 *       names last year's table.
 *   <li>374: a child of two months in residential employment is passed over because the episode has not ended. The rule
 *       asks for the age at the start, so that row 3 breaks it too.
 *   <li>SW11bSTG2: a social worker who left on 25 March, with nobody after, is passed over, and one who left on the 26th
 *       is not. The rule knows no such difference, so that the child's row 12 breaks it too.
 * </ul>
 *
 * <p>An empty text in a case is a value that is on no list, and not a blank: that is what cases of 103, 120, 144, 149, 178,
 * 631, 1006 and 1009 expect. In a return that is read from a file, such a cell is blank.
 */
final class CaseReadings {

    private CaseReadings() {}

    /** What a case expects, as the published rule has it. */
    static Map<String, Set<String>> read(String rule, Map<String, Set<String>> expected) {
        return switch (rule) {
            case "706" -> moved(expected, "DoLo", "DoLo_last");
            case "374" -> with(expected, "Episodes", Set.of("2", "5", "6"), "3");
            case "SW11bSTG2" -> with(expected, "SWEpisodes", Set.of("8", "10", "15", "17"), "12");
            default -> expected;
        };
    }

    private static Map<String, Set<String>> moved(Map<String, Set<String>> expected, String from, String to) {
        Map<String, Set<String>> read = new TreeMap<>(expected);
        Set<String> rows = read.remove(from);
        if (rows != null) {
            read.put(to, rows);
        }
        return read;
    }

    /** With a row more, in the very case that leaves it out. */
    private static Map<String, Set<String>> with(
            Map<String, Set<String>> expected, String table, Set<String> rows, String more) {
        if (!expected.equals(Map.of(table, rows))) {
            return expected;
        }
        Set<String> all = new TreeSet<>(rows);
        all.add(more);
        return Map.of(table, all);
    }
}
