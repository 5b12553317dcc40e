package hearth.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every page, in every state. The pages are left in target/gallery to be looked at. */
class EveryPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void noPageCarriesItsOwnStyleOrScript() {
        Gallery.pages()
                .forEach((name, html) -> assertThat(html)
                        .as(name)
                        .doesNotContainPattern(" style=")
                        .doesNotContain("<style")
                        .doesNotContainPattern("<script(?! type=\"module\" src=)")
                        .doesNotContainPattern(" on[a-z]+=\""));
    }

    @Test
    void everyPageHasOneFirstHeadingAndATitleAndAWayToSkip() {
        Gallery.pages()
                .forEach((name, html) -> assertThat(html)
                        .as(name)
                        .containsOnlyOnce("<h1")
                        .containsOnlyOnce("– Hearth</title>")
                        .contains("href=\"#main\"", "id=\"main\"", "lang=\"en-GB\""));
    }

    @Test
    void noTwoPartsOfAPageShareAName() {
        Gallery.pages()
                .forEach((name, html) -> assertThat(ID.matcher(html)
                                .results()
                                .map(MatchResult::group)
                                .toList())
                        .as(name)
                        .doesNotHaveDuplicates());
    }

    @Test
    void whatComesFromAFileNeverBecomesMarkup() {
        assertThat(Gallery.draw(
                        "trouble",
                        new TroublePage(
                                FiledLinks.TOP,
                                "<b>",
                                "<script>alert(1)</script>",
                                java.util.List.of("\"><img src=x>"))))
                .doesNotContain("<script>", "<b>", "<img");
    }

    @Test
    void thePagesCanBeLookedAt() throws IOException {
        Path gallery = Path.of("target/gallery");
        for (var page : Gallery.pages().entrySet()) {
            Path file = gallery.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        assertThat(gallery.resolve("index.html")).isNotEmptyFile();
    }
}
