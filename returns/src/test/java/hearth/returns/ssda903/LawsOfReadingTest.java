package hearth.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every return, sound or broken. */
class LawsOfReadingTest {

    @Property(tries = 25)
    void theOrderOfRowsDoesNotChangeWhatIsReadOfAChild(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int children) throws IOException {
        InventedRows invented = new InventedRows(seed, children);
        var inOrder = read(invented::asTables);

        invented.shuffle(seed + 1);

        assertThat(read(invented::asTables)).isEqualTo(inOrder);
    }

    @Property(tries = 25)
    void tablesAndXmlOfTheSameReturnGiveTheSameRows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int children)
            throws IOException {
        InventedRows invented = new InventedRows(seed, children);

        assertThat(read(invented::asXml)).isEqualTo(read(invented::asTables));
    }

    @Property(tries = 25)
    void whatIsBrokenInOneChildChangesNothingOfAnother(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int children) throws IOException {
        InventedRows invented = new InventedRows(seed, children);
        List<Object> before =
                inFolder(folder -> othersThanTheFirst(invented.asTables(folder).read()));

        for (Table table : Table.all()) {
            for (Map<Item, String> row : invented.rows(table)) {
                if (row.getOrDefault(Item.CHILD, "").equals("C0")) {
                    row.replaceAll((item, _) -> item == Item.CHILD ? "C0" : "31/02/2018\"");
                }
            }
        }

        List<Object> after =
                inFolder(folder -> othersThanTheFirst(invented.asTables(folder).read()));
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 1000)
    void aValueIsReadBackAsItStoodTrimmedAndInCapitals(@ForAll List<String> values) {
        Distinct distinct = new Distinct();
        int[] numbers = values.stream()
                .mapToInt(value -> distinct.numberOf(value.toCharArray(), 0, value.length()))
                .toArray();
        Dictionary dictionary = distinct.frozen();

        for (int at = 0; at < numbers.length; at++) {
            String value = values.get(at);
            assertThat(distinct.numberOf(value.toCharArray(), 0, value.length()))
                    .isEqualTo(numbers[at]);
            assertThat(dictionary.text(numbers[at])).isEqualTo(distinct.text(numbers[at]));
            if (value.chars().allMatch(letter -> letter > ' ' && letter < '`')) {
                assertThat(dictionary.text(numbers[at]))
                        .isEqualTo(value.substring(0, Math.min(value.length(), Distinct.LONGEST)));
            }
        }
    }

    private static List<Object> othersThanTheFirst(Ssda903 read) {
        Map<String, ?> children = RowsOfChildren.asSets(read);
        children.remove("C0");
        RowChecks checks = new RowChecks(read);
        List<?> findings = children.keySet().stream()
                .map(child ->
                        checks.of(read.children().withId(child).orElseThrow()).toString())
                .toList();
        return List.of(children, findings);
    }

    private static Map<String, Map<Table, List<List<String>>>> read(Function<Path, SmallReturn> written)
            throws IOException {
        return inFolder(folder -> RowsOfChildren.asSets(written.apply(folder).read()));
    }

    private static <T> T inFolder(Function<Path, T> reading) throws IOException {
        Path folder = Files.createTempDirectory("return");
        try {
            return reading.apply(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
