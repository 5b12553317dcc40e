package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing that England owes a child is forgotten: each is a promise of the book, or it is said why not yet. */
class CatalogueTest {

    private static final Pattern NOTE = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| (.+) \\|$");

    /** One line of the catalogue. */
    private record Row(Ambition ambition, String id) {}

    @TestFactory
    Stream<DynamicTest> everyRowOfTheCatalogueIsAPromiseOrHasANote() throws IOException {
        Set<String> noted = noted();
        return catalogue().stream()
                .map(row -> dynamicTest(
                        row.id(),
                        () -> assertThat(Promises.ids().contains(row.id()) ^ noted.contains(row.id()))
                                .isTrue()));
    }

    @Test
    void everyPromiseStandsInTheCatalogue() throws IOException {
        assertThat(catalogue()).extracting(Row::id).doesNotHaveDuplicates().containsAll(ofEngland());
    }

    @Test
    void theCatalogueHolds228Promises() throws IOException {
        assertThat(catalogue()).hasSize(228);
    }

    /** What one person promises one child is in the book too, and is no promise of England's. */
    private static List<String> ofEngland() {
        return Promises.all().stream()
                .filter(promise -> promise.law().authority() != Authority.PERSONAL)
                .map(Promise::id)
                .toList();
    }

    private static List<Row> catalogue() throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("catalogue.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(words -> new Row(Ambition.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1]))
                    .toList();
        }
    }

    private static Set<String> noted() throws IOException {
        return NOTE.matcher(Files.readString(Path.of("..", "docs", "promises-not-yet.md")))
                .results()
                .map(note -> note.group(1))
                .collect(Collectors.toSet());
    }
}
