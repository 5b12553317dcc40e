package hearth.promises.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import hearth.promises.Authority;
import hearth.promises.Outcome;
import hearth.promises.Pledge;
import hearth.promises.Promises;
import hearth.promises.book.PromiseBook;
import hearth.promises.book.Search;
import hearth.promises.examples.Examples;
import hearth.promises.examples.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council promises beyond the law is read as it is written. */
class PledgeFileTest {

    @TempDir
    private Path folder;

    private static final Path DOCS = Path.of("..", "docs", "pledges");

    private static final String WHOLE = """
            We ring you in your first days in a new home
              id ashcombe.ring-3
              words "We ring you in your first three days in a new home."
              to in-a-home aged 5 to 17
              when within 3 days
              kept-by in-touch
              serves happy safe
              from 2026-04-01
              council "Ashcombe Council"
              approved "Jo Marsh" 2026-03-12
              change 2026-09-01 "From five years on."
            """;

    private static final String MONEY = """
            Money for your first home
              id ashcombe.first-home
              words "You get money for your first home."
              to care-leaver and setting-up-home aged 16 to 24
              when within 8 weeks
              kept-by payment
              amount £4,000 for SETTING_UP_HOME from 2026-04-01
              amount £57.90 for SETTING_UP_HOME from 2027-04-01
              serves safe
              from 2026-04-01
              council "Ashcombe Council"
              approved "Jo Marsh" 2026-03-12
            """;

    @Test
    void aWholePledgeIsAPromiseOfTheCouncil() {
        Pledge pledge = PledgeFile.read("ashcombe.pledge", WHOLE).pledges().getFirst();

        assertThat(pledge.promise().id()).isEqualTo("ashcombe.ring-3");
        assertThat(pledge.promise().law().authority()).isEqualTo(Authority.PLEDGE);
        assertThat(pledge.promise().law().citation()).isEqualTo("promised by Ashcombe Council");
        assertThat(pledge.outcomes()).containsExactlyInAnyOrder(Outcome.HAPPY, Outcome.SAFE);
        assertThat(pledge.approval()).isEqualTo(new Pledge.Approval("Jo Marsh", LocalDate.parse("2026-03-12")));
        assertThat(pledge.changes()).hasSize(1);
    }

    @Test
    void itsWorkedExamplesRunLikeAnyOther() {
        PledgeFile file = PledgeFile.read(DOCS);

        assertThat(file.failures()).isEmpty();
        assertThat(Examples.run(DOCS.resolve("ashcombe.txt"), file.catalogue()).failures())
                .isEmpty();
    }

    @Test
    void withoutThePledgesNobodyKnowsThem() {
        assertThat(Examples.run(DOCS.resolve("ashcombe.txt")).allPassed()).isFalse();
    }

    @Test
    void aMistakeIsSaidWithItsLineItsValueAndWhatMayBeMeant() {
        assertThat(wrong(WHOLE.replace("in-a-home", "in-a-hom")))
                .containsExactly(
                        "ashcombe.pledge:4: We ring you in your first days in a new home",
                        "  \"in-a-hom\" is no state.",
                        "  Maybe in-a-home.");
        assertThat(wrong(WHOLE.replace("within 3 days", "within 3 dayz"))).contains("  Maybe days.");
        assertThat(wrong(WHOLE.replace("kept-by in-touch", "kept-by in-tuch"))).contains("  Maybe in-touch.");
        assertThat(wrong(WHOLE.replace("aged 5 to 17", "aged 17 to 5"))).contains("  Maybe aged 5 to 17.");
        assertThat(wrong(WHOLE.replace("serves happy", "serves happi"))).contains("  Maybe happy.");
        assertThat(wrong(WHOLE.replace("3 days", "3 working weeks"))).contains("  Maybe working days is meant.");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(wrong(WHOLE.replace("  approved \"Jo Marsh\" 2026-03-12\n", "")))
                .contains("  Maybe a line \"approved ...\" is missing.");
    }

    @Test
    void noPledgeTakesTheNameOfALaw() {
        assertThat(wrong(WHOLE.replace("ashcombe.ring-3", "voice.review-1")))
                .contains("  There is a promise \"voice.review-1\" already.");
    }

    @Test
    void theOutcomesOfAPledgeStandInItsFile() {
        var catalogue = PledgeFile.read("ashcombe.pledge", WHOLE).catalogue();

        assertThat(catalogue.ids()).hasSize(Promises.ids().size() + 1);
        assertThat(catalogue.outcomes("ashcombe.ring-3")).contains(Outcome.HAPPY);
        assertThat(catalogue.outcomes("health.teeth")).containsExactly(Outcome.HEALTHY);
    }

    @Test
    void theOutcomesOfAPledgeStandInEveryBookAndAreFound() {
        var catalogue = PledgeFile.read("ashcombe.pledge", WHOLE).catalogue();
        var ring = catalogue.only(Search.find("happy ring", catalogue));

        assertThat(ring.ids()).containsExactly("ashcombe.ring-3");
        assertThat(PromiseBook.html(ring)).contains("It serves: safe and happy.");
        assertThat(PromiseBook.markdown(ring)).contains("- **Serves** safe and happy\n");
        assertThat(PromiseBook.forPaper(ring)).contains("<strong>Serves:</strong> safe and happy.");
    }

    @Test
    void aPledgeIsPromisedAndNoLaw() {
        var catalogue = PledgeFile.read("ashcombe.pledge", WHOLE).catalogue();
        var ring = catalogue.only(Search.find("ashcombe ring", catalogue));

        assertThat(PromiseBook.html(ring))
                .contains("promised by Ashcombe Council. Since 1 April 2026.")
                .doesNotContain("<h4>The law</h4>", "Law since", "href=\"\"");
        assertThat(PromiseBook.markdown(ring))
                .contains("Not law: a pledge: promised by Ashcombe Council, since 1 April 2026.");
    }

    @Test
    void everyBookSaysWhoApprovedItAndWhatChangedTheOldestFirst() {
        var catalogue = PledgeFile.read("ashcombe.pledge", WHOLE + "  change 2026-06-01 \"By video, too.\"\n")
                .catalogue();
        var ring = catalogue.only(Search.find("jo marsh video", catalogue));

        assertThat(ring.ids()).containsExactly("ashcombe.ring-3");
        assertThat(PromiseBook.html(ring))
                .contains("<dt>Approved by</dt><dd>Jo Marsh, on 12 March 2026.</dd>")
                .containsSubsequence("<dt>Changed on 1 June 2026</dt><dd>By video, too.</dd>", "From five years on.");
        assertThat(PromiseBook.markdown(ring)).contains("""
                - **Approved by** Jo Marsh, on 12 March 2026.
                - **Changed on 1 June 2026** By video, too.
                - **Changed on 1 September 2026** From five years on.
                """);
        assertThat(PromiseBook.forPaper(ring))
                .contains("<strong>Approved by:</strong> Jo Marsh, on 12 March 2026.")
                .contains("<strong>Changed on 1 September 2026:</strong> From five years on.");
    }

    @Test
    void whatIsNoPledgeWasApprovedByNobodyHere() {
        assertThat(PromiseBook.html(
                        Promises.catalogue().only(Promises.catalogue().versions("voice.review-1"))))
                .doesNotContain("Approved by", "Changed on");
    }

    @Test
    void anAmountIsTheCouncilsOwnAndChangesFromYearToYear() {
        PledgeFile file = PledgeFile.read("ashcombe.pledge", MONEY);
        var home = file.catalogue().only(List.of(file.pledges().getFirst().promise()));

        assertThat(file.failures()).isEmpty();
        assertThat(PromiseBook.markdown(home))
                .contains("of £4,000 from 1 April 2026 up to 31 March 2027, £57.90 from 1 April 2027 in all.");
    }

    @Test
    void aMistakeInAnAmountIsExplained() {
        assertThat(wrong(MONEY.replace("£4,000", "4000")))
                .contains("  \"4000\" is no amount of money.", "  Maybe £4,000 or £57.90 is meant.");
        assertThat(wrong(MONEY.replace("£4,000", "£99999999"))).contains("  \"£99999999\" is no amount of money.");
        assertThat(wrong(MONEY.replace("£4,000 for", "£4,000"))).contains("  \"for\" is missing in the amount.");
        assertThat(wrong(MONEY.replace("£4,000 for SETTING_UP_HOME", "£4,000 for SETING_UP_HOME")))
                .contains("  Maybe SETTING_UP_HOME.");
        assertThat(wrong(MONEY.replace("£4,000 for SETTING_UP_HOME", "£4,000 for BURSARY")))
                .contains("  The amounts are for different things.");
        assertThat(wrong(MONEY.replace("HOME from 2026-04-01", "HOME from 2026-05-01")))
                .contains("  No amount is said from 1 April 2026 on.");
        assertThat(wrong(MONEY.replace("HOME from 2027-04-01", "HOME from 2026-04-01")))
                .contains("  The amount from 1 April 2026 never holds.");
        assertThat(wrong(MONEY.replace("kept-by payment", "kept-by payment,visit")))
                .contains("  Only money can reach an amount.");
        assertThat(wrong(MONEY.replace("when within 8 weeks", "when every 8 weeks")))
                .contains("  Sums add up to an amount once, not again and again.");
    }

    @Test
    void aPledgeAddedLaterLeavesTheOutcomesOfThoseBefore() {
        var other = PledgeFile.read("beech.pledge", WHOLE.replace("ashcombe.ring-3", "beech.ring-3"));
        var both = PledgeFile.read("ashcombe.pledge", WHOLE).catalogue().with(other.pledges());

        assertThat(both.outcomes("ashcombe.ring-3")).containsExactly(Outcome.SAFE, Outcome.HAPPY);
        assertThat(both.outcomes("beech.ring-3")).containsExactly(Outcome.SAFE, Outcome.HAPPY);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreReadAllTheSame() throws IOException {
        Files.writeString(folder.resolve("ashcombe.pledge"), WHOLE);
        Files.write(folder.resolve("beech.pledge"), "Küche\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(folder.resolve("gone.pledge"), folder.resolve("nowhere"));
        Files.createDirectory(folder.resolve("old.pledge"));

        PledgeFile file = PledgeFile.read(folder);

        assertThat(file.pledges()).hasSize(1);
        assertThat(words(file))
                .containsExactly(
                        folder.resolve("beech.pledge").toString(),
                        "  It is not in UTF-8.",
                        "  Maybe the editor can save it as UTF-8.",
                        folder.resolve("gone.pledge").toString(),
                        "  It is not there.",
                        "  Maybe the name is misspelt, or it lies in another folder.");
    }

    @Test
    void aPlaceWithoutPledgesIsNamed() {
        assertThat(words(PledgeFile.read(folder)))
                .containsExactly(
                        folder.toString(),
                        "  No file whose name ends in .pledge is here.",
                        "  Maybe another folder is meant, or their names end otherwise.");
        assertThat(words(PledgeFile.read(folder.resolve("nowhere"))))
                .contains(folder.resolve("nowhere").toString(), "  It is not there.");
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "nothing is closed to this user");

        assertThat(words(PledgeFile.read(folder))).contains(closed.toString(), "  It cannot be read (AccessDenied).");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatKeepsAPledgeIsPartedByCommas() {
        assertThat(wrong(WHOLE.replace("kept-by in-touch", "kept-by visit in-touch")))
                .contains("  \"in-touch\" stands after the kinds of fact.");
        assertThat(wrong(WHOLE.replace("kept-by in-touch", "kept-by retracted")))
                .contains("  \"retracted\" is no kind of fact that can be written.");
        assertThat(PledgeFile.read("two.pledge", WHOLE.replace("kept-by in-touch", "kept-by visit, in-touch"))
                        .pledges())
                .hasSize(1);
    }

    private static List<String> wrong(String text) {
        PledgeFile file = PledgeFile.read("ashcombe.pledge", text);
        assertThat(file.pledges()).isEmpty();
        return words(file);
    }

    private static List<String> words(PledgeFile file) {
        return file.failures().stream()
                .map(Failure::inWords)
                .flatMap(List::stream)
                .toList();
    }
}
