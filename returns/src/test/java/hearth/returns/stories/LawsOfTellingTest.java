package hearth.returns.stories;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.ssda903.InventedRows;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.SmallReturn;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.story.Fact;
import hearth.story.FactId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the stories of every return, sound or broken. */
class LawsOfTellingTest {

    @Property(tries = 25)
    void theOrderOfRowsDoesNotChangeAStory(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int children)
            throws IOException {
        InventedRows invented = new InventedRows(seed, children);
        var inOrder = stories(invented::asTables);

        invented.shuffle(seed + 1);

        assertThat(stories(invented::asTables)).isEqualTo(inOrder);
    }

    @Property(tries = 25)
    void tablesAndXmlOfTheSameReturnTellTheSameStories(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int children) throws IOException {
        InventedRows invented = new InventedRows(seed, children);

        assertThat(stories(invented::asXml)).isEqualTo(stories(invented::asTables));
    }

    @Property(tries = 25)
    void whatIsBrokenInOneChildChangesNoOtherStory(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int children)
            throws IOException {
        InventedRows invented = new InventedRows(seed, children);
        var before = stories(invented::asTables);

        for (Table table : Table.all()) {
            for (Map<Item, String> row : invented.rows(table)) {
                if (row.getOrDefault(Item.CHILD, "").equals("C0")) {
                    row.replaceAll((item, _) -> item == Item.CHILD ? "C0" : "31/02/2018\"");
                }
            }
        }

        var after = stories(invented::asTables);
        before.remove("C0");
        after.remove("C0");
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 25)
    void everyFactOfAStoryHasAnIdOfItsOwn(@ForAll long seed) throws IOException {
        InventedRows invented = new InventedRows(seed, 6);

        stories(invented::asTables).values().forEach(facts -> {
            List<FactId> ids = facts.stream().<FactId>map(Fact::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
        });
    }

    /** Every child's facts, in the order of the story. */
    private static Map<String, List<Fact<?>>> stories(Function<Path, SmallReturn> written) throws IOException {
        Path folder = Files.createTempDirectory("return");
        try {
            Ssda903 read = written.apply(folder).read();
            ReturnStories stories = ReturnStories.of(read);
            Map<String, List<Fact<?>>> told = new TreeMap<>();
            for (int child = 0; child < stories.count(); child++) {
                told.put(stories.id(child).text(), stories.of(child).standing());
            }
            return told;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
