package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the security standard has a row for each requirement of levels 1 and 2, and what it names is there. */
class AsvsTest {

    /** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
    private static final Map<Integer, Integer> CHAPTERS = Map.ofEntries(
            Map.entry(1, 27),
            Map.entry(2, 11),
            Map.entry(3, 19),
            Map.entry(4, 10),
            Map.entry(5, 9),
            Map.entry(6, 35),
            Map.entry(7, 18),
            Map.entry(8, 7),
            Map.entry(9, 7),
            Map.entry(10, 29),
            Map.entry(11, 14),
            Map.entry(12, 9),
            Map.entry(13, 13),
            Map.entry(14, 9),
            Map.entry(15, 13),
            Map.entry(16, 16),
            Map.entry(17, 7));

    private static final Set<String> STANDS = Set.of("held by a test", "by reasoning", "**not yet**", "does not apply");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");
    private static final Path HOUSE = Path.of("..");

    @Test
    void eachRequirementHasOneRowAndNoRowIsEmpty() throws IOException {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (List<String> row : rows()) {
            rows.merge(Integer.valueOf(row.getFirst().split("\\.", -1)[0]), 1, Integer::sum);
            assertThat(row)
                    .as(row.getFirst())
                    .hasSize(5)
                    .allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(STANDS).as(row.getFirst()).contains(row.get(3));
        }

        assertThat(rows).isEqualTo(new TreeMap<>(CHAPTERS));
        assertThat(rows().stream().map(List::getFirst).distinct()).hasSize(253);
    }

    @Test
    void eachTestThatIsNamedExists() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(HOUSE)) {
            there = files.filter(file -> file.toString().contains("src" + java.io.File.separator + "test"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        for (List<String> row : rows()) {
            List<String> named = TEST.matcher(row.getLast())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(there).as(row.getFirst()).containsAll(named);
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(HOUSE.resolve("docs/security/asvs.md")).stream()
                .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ \\|.*"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
