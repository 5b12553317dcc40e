package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise book on the command line. */
class PromisesCommandTest {

    private static final String PLEDGES = Path.of("..", "docs", "pledges").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneOutcomeListsWhatServesIt() {
        assertThat(hearth("promises", "--outcome", "healthy")).isZero();
        assertThat(out.toString()).contains("health.teeth").doesNotContain("voice.review-1 ");
    }

    @Test
    void anOutcomeThatIsNoneIsExplained() {
        assertThat(hearth("promises", "--outcome", "wealthy")).isEqualTo(2);
        assertThat(err.toString()).contains("\"wealthy\" is no outcome.", "Maybe one of these: safe, healthy");
    }

    @Test
    void wordsFindPromises() {
        assertThat(hearth("promises", "--search", "brothers")).isZero();
        assertThat(out.toString()).contains("family.siblings-together");
    }

    @Test
    void wordsThatStandNowhereAreSaidSo() {
        assertThat(hearth("promises", "--search", "xylophone")).isEqualTo(1);
        assertThat(out.toString()).contains("No promise has all of these words: xylophone.");
    }

    @Test
    void bothTheOutcomeAndTheWordsAreSaidWhereNothingIsFound() {
        assertThat(hearth("promises", "--outcome", "learning", "--search", "dentist"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("No promise that serves learning has all of these words: dentist.");
    }

    @Test
    void aPledgeIsFoundByItsOutcomeAndSaysItOnItsPage(@TempDir Path folder) throws IOException {
        assertThat(hearth("promises", "--pledges", PLEDGES, "--search", "ring happy", "--html", folder.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("promises/ashcombe.ring-3.html")))
                .contains("It helps you to be safe and happy.")
                .contains("<dt>Approved by</dt><dd><p>Jo Marsh, Director of Children's Services, on 12 March 2026.")
                .contains("<dt>Changed on 1 September 2026</dt><dd><p>From five years on; it was from eight.");
        assertThat(folder.resolve("promises/health.teeth.html")).doesNotExist();
    }

    @Test
    void oneFolderHoldsTheChosenPromisesAlone(@TempDir Path folder) throws IOException {
        assertThat(hearth(
                        "promises",
                        "--pledges",
                        PLEDGES,
                        "--outcome",
                        "happy",
                        "--search",
                        "ring",
                        "--out",
                        folder.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("promises.html")))
                .contains("id=\"ashcombe.ring-3\"", "It serves: safe and happy.")
                .doesNotContain("id=\"health.teeth\"");
        assertThat(Files.readString(folder.resolve("promises.md")))
                .contains("### ashcombe.ring-3", "- **Serves** safe and happy")
                .doesNotContain("### health.teeth");
    }

    @Test
    void twoDaysOfLawAreCompared() {
        assertThat(hearth("promises", "--diff", "2010-01-01", "2026-09-01")).isZero();
        assertThat(out.toString()).contains("Between 1 January 2010 and 1 September 2026", "voice.review-1");
    }

    @Test
    void eachPromiseHasAPageOfItsOwn(@TempDir Path folder) throws IOException {
        assertThat(hearth("promises", "--html", folder.toString(), "--outcome", "learning"))
                .isZero();
        assertThat(Files.readString(folder.resolve("promises/index.html"))).contains("learn.pep.html");
        assertThat(folder.resolve("promises/learn.pep.html")).isRegularFile();
        assertThat(folder.resolve("promises/voice.review-1.html")).doesNotExist();
        assertThat(Files.readString(folder.resolve("promises/learn.pep.html"))).contains("class=\"timeline\"");
    }

    @Test
    void markdownIsOneFileOrAFolder(@TempDir Path folder) throws IOException {
        hearth(
                "promises",
                "--search",
                "dentist",
                "--markdown",
                folder.resolve("book.md").toString());
        hearth(
                "promises",
                "--search",
                "dentist",
                "--markdown",
                folder.resolve("book").toString());

        assertThat(Files.readString(folder.resolve("book.md"))).contains("### health.teeth");
        assertThat(Files.readString(folder.resolve("book/health.teeth.md"))).startsWith("# health.teeth");
        assertThat(Files.readString(folder.resolve("book/README.md"))).contains("(health.teeth.md)");
    }

    private int hearth(String... words) {
        return Hearth.frontDoor()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
