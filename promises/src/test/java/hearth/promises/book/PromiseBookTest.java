package hearth.promises.book;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.voice.PersonalWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise book says what is checked, to everybody. */
class PromiseBookTest {

    private static final String HTML = PromiseBook.html();
    private static final String MARKDOWN = PromiseBook.markdown();

    @Test
    void everyPromiseStandsInBothBooksWithItsLaw() {
        assertThat(Promises.all()).allSatisfy(promise -> {
            assertThat(HTML)
                    .contains("id=\"" + promise.id() + "\"", Html.escape(promise.words()))
                    .contains(Html.link(
                            promise.law().link().toString(), promise.law().citation()));
            assertThat(MARKDOWN)
                    .contains(
                            "### " + promise.id(),
                            promise.words(),
                            promise.law().citation());
        });
    }

    @Test
    void aPersonsOwnWordIsNoLawAndLeadsNowhere() {
        var word = Promises.catalogue().only(PersonalWord.all());

        assertThat(PromiseBook.html(word))
                .contains("<p>Not law: a person&#39;s own word: a person&#39;s own word. Always.</p>")
                .doesNotContain("<h4>The law</h4>", "law since", "href=\"\"");
        assertThat(PromiseBook.markdown(word))
                .contains("Not law: a person's own word: a person's own word, always. In our words")
                .doesNotContain("law since", "]()");
        assertThat(PromiseBook.forPaper(word))
                .contains("a person&#39;s own word, always. ")
                .doesNotContain("law since", "href=\"\"");
        assertThat(HTML).doesNotContain("href=\"\"").contains("Law since 1 April 2011");
    }

    @Test
    void everyExampleIsShownWithItsPicture() {
        int examples = Promises.all().stream()
                .map(BookExamples::of)
                .mapToInt(List::size)
                .sum();

        assertThat(examples).isGreaterThan(300);
        assertThat(found("<svg class=\"timeline\" role=\"img\"")).hasSize(examples);
        assertThat(found("<desc id=")).hasSize(examples);
        assertThat(HTML).contains("Worked examples: " + examples);
    }

    @Test
    void whatIsNotSureIsSaidSo() {
        long unchecked = Promises.all().stream().filter(PlainWords::isUnchecked).count();
        List<Promise> unconfirmed =
                Promises.all().stream().filter(PlainWords::isUnconfirmed).toList();

        assertThat(found(">Wording not yet checked<")).hasSize((int) unchecked);
        assertThat(found(">The day from which it holds is unconfirmed<")).hasSameSizeAs(unconfirmed);
        assertThat(MARKDOWN).contains("Of these, first day of the law not confirmed: " + unconfirmed.size());
    }

    @Test
    void thePageCanBeWalkedByKeyboardAndByEar() {
        List<String> ids = groups("\\sid=\"([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(groups("href=\"#([^\"]+)\""));
        assertThat(ids)
                .containsAll(List.of(
                        String.join(" ", groups("aria-labelledby=\"([^\"]+)\"")).split(" ", -1)));
        assertThat(found("<h1")).hasSize(1);
        assertThat(HTML)
                .contains("<html lang=\"en-GB\">", "class=\"skip\"", "<header", "<main", "<nav aria-label=")
                .doesNotContain("<script");
    }

    @Test
    void whatComesFromOutsideIsMadeHarmless() {
        assertThat(Html.escape("<b a=\"1\">R&D's</b>")).isEqualTo("&lt;b a=&quot;1&quot;&gt;R&amp;D&#39;s&lt;/b&gt;");
        assertThat(new Stylesheet.Linked("a\"><b").inHead()).doesNotContain("\"><b");
        assertThat(new Stylesheet.Inline("</style><b>").inHead()).doesNotContain("</style><b>");
    }

    @Test
    void aSiteGivesItsOwnLook() {
        assertThat(PromiseBook.html(new Stylesheet.Linked("/hearth.css")))
                .contains("<link rel=\"stylesheet\" href=\"/hearth.css\">")
                .doesNotContain("<style>");
        assertThat(PromiseBook.body()).startsWith("<div class=\"promise-book\">");
    }

    @Test
    void theBookIsWrittenIntoAFolder(@TempDir Path folder) throws IOException {
        PromiseBook.write(folder.resolve("book"), Promises.catalogue());

        assertThat(Files.readString(folder.resolve("book/promises.html"))).isEqualTo(HTML);
        assertThat(Files.readString(folder.resolve("book/promises.md"))).isEqualTo(MARKDOWN);
    }

    private static List<MatchResult> found(String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(HTML).results().toList();
    }

    private static List<String> groups(String pattern) {
        return Pattern.compile(pattern)
                .matcher(HTML)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
