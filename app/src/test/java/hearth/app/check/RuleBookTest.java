package hearth.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the rules in docs/rules are those that the rules themselves print. */
class RuleBookTest {

    private static final Path DOCS = Path.of("../docs/rules");

    @Test
    void thePagesOfTheSsda903AreThoseOfItsRules(@TempDir Path fresh) throws IOException {
        RuleBook.ssda903().writeMarkdown(fresh);

        assertSame(fresh, DOCS.resolve("ssda903"), 323);
    }

    @Test
    void thePagesOfTheCensusAreThoseOfItsRules(@TempDir Path fresh) throws IOException {
        RuleBook.census().writeMarkdown(fresh);

        assertSame(fresh, DOCS.resolve("cin"), 110);
    }

    private static void assertSame(Path fresh, Path kept, int pages) throws IOException {
        assertThat(names(kept)).isEqualTo(names(fresh)).hasSize(pages);
        for (String name : names(fresh)) {
            assertThat(kept.resolve(name))
                    .as("write them anew with ./hearth rules --markdown")
                    .hasSameTextualContentAs(fresh.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
