package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeEach
    void aReturnOfOneChild() throws IOException {
        Files.writeString(folder.resolve("header.csv"), """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                AMY1,F,04/05/2017,WBRI,A123456789012,,
                """);
        Files.writeString(folder.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                AMY1,19/12/2025,S,C2,N1,U6,PR1,,,,LS1 1AA,LS2 2AA,SC000001
                """);
        Files.writeString(folder.resolve("reviews.csv"), """
                CHILD,DOB,REVIEW,REVIEW_CODE
                AMY1,04/05/2017,22/01/2026,PN1
                """);
    }

    @Test
    void aLateReviewIsExplainedDayByDay() {
        assertThat(explain("AMY1", "voice.review-1")).isZero();
        assertThat(said.toString().replaceAll("\\s+", " "))
                .contains(
                        "kept late",
                        "19 December 2025 + 20 working days",
                        "= 21 January 2026",
                        "SI 2010/959 reg 33(1)",
                        "SSDA903 2025/26");
    }

    @Test
    void machinesGetTheSameInJson() {
        assertThat(explain("amy1", "voice.review-1", "--json")).isZero();
        assertThat(said.toString()).startsWith("{\"child\":\"amy1\"").contains("\"topic\":\"clock\"");
    }

    @Test
    void aPledgeOfTheCouncilIsExplainedLikeAnyPromiseAndNeverAsLaw() {
        String pledges = Path.of("..", "docs", "pledges").toString();
        String examples = Path.of("..", "docs", "pledges", "ashcombe.txt").toString();

        assertThat(hearth("explain", "third day", "ashcombe.ring-3", "--in", examples, "--pledges", pledges))
                .isZero();
        assertThat(said.toString())
                .contains("1 June 2026 + 3 days = 4 June 2026.", "promised by Ashcombe Council, since 1 April 2026.")
                .doesNotContain("The law", "law since");
        assertThat(hearth("explain", "third day", "ashcombe.ring-3", "--in", examples))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("Maybe it is a pledge of a council: --pledges DIR");
    }

    @Test
    void examplesThatCannotBeReadAreNamed() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Küche\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(hearth("explain", "kitchen", "voice.review-1", "--in", latin.toString()))
                .isEqualTo(3);
        assertThat(complained.toString()).contains(latin + ": It is not in UTF-8.", "Maybe the editor");
    }

    @Test
    void anUnknownChildOrPromiseIsAnsweredWithAHint() {
        assertThat(explain("BEN2", "voice.review-1")).isEqualTo(2);
        assertThat(explain("AMY1", "voice.review-9")).isEqualTo(2);
        assertThat(complained.toString()).contains("no child \"BEN2\"", "Maybe voice.review-1 is meant.");
    }

    @Test
    void aPlaceThatIsNotThereIsSaid() {
        assertThat(hearth(
                        "explain",
                        "AMY1",
                        "voice.review-1",
                        "--in",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(complained.toString()).contains("Maybe the path is mistyped.");
    }

    private int explain(String child, String promise, String... more) {
        String[] words = new String[5 + more.length];
        System.arraycopy(new String[] {"explain", child, promise, "--in", folder.toString()}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return hearth(words);
    }

    private int hearth(String... words) {
        return Hearth.frontDoor()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained))
                .execute(words);
    }
}
