package hearth.promises.examples;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide to writing examples says what is true. */
class ExamplesGuideTest {

    private static final Path GUIDE = Path.of("examples", "README.md");

    @Test
    void theGuideIsUpToDate() throws IOException {
        assertThat(Files.readString(GUIDE))
                .as("Maybe ./hearth examples --guide was not run after a change.")
                .isEqualTo(ExamplesGuide.markdown());
    }

    @Test
    void everyLineThatTheGuideShowsCanBeRead() {
        List<String> lines = ExamplesGuide.markdown()
                .lines()
                .filter(line -> line.startsWith("  `") && line.endsWith("`"))
                .map(line -> line.substring(3, line.length() - 1))
                .toList();
        ExampleFile read = ExampleFile.read(
                "guide",
                "All kinds\n  " + String.join("\n  ", lines)
                        + "\n  judge 2027-01-01\n  expect voice.review-1 not-owed\n");

        assertThat(lines).hasSize(Kind.all().size() - 1);
        assertThat(read.failures()).isEmpty();
    }

    @Test
    void noKindHasAFieldThatIsAWordOfTheForm() {
        assertThat(Kind.all())
                .allSatisfy(kind -> assertThat(Fields.names(kind)).doesNotContain("recorded", "as", "from"));
    }
}
