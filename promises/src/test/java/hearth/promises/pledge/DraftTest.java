package hearth.promises.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.Due;
import hearth.promises.Judged;
import hearth.promises.Period;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.Verdict.Word;
import hearth.promises.examples.ExampleFile;
import hearth.promises.examples.Failure;
import hearth.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of the law that somebody thinks of. */
class DraftTest {

    private static final Catalogue ENGLAND = Promises.catalogue();

    @Test
    void anotherTimeStandsInThePlaceOfTheOld() {
        Draft draft = Draft.read("draft", "change voice.review-1 within 15 working days\n", ENGLAND);

        Promise after = draft.changes().getFirst().after();
        assertThat(after.terms().getFirst().due()).isEqualTo(Due.within(new Period.Working(15)));
        assertThat(draft.changes().getFirst().before()).isPresent();
    }

    @Test
    void theDraftIsJudgedLikeTheLaw() {
        Story story = ExampleFile.read("example", """
                A review on day 20
                  looked-after from 2026-12-21
                  review 2027-01-21
                  judge 2027-01-22
                  expect voice.review-1 kept
                """).examples().getFirst().story();
        Draft.Change change = Draft.read("draft", "change voice.review-1 within 15 working days", ENGLAND)
                .changes()
                .getFirst();

        List<Judged> judged = ENGLAND.instead(change.after()).check(story, Asking.on(LocalDate.parse("2027-01-22")));

        assertThat(judged)
                .filteredOn(one -> one.promise().id().equals("voice.review-1"))
                .extracting(one -> one.verdict().word())
                .containsExactly(Word.KEPT_LATE);
    }

    @Test
    void aNewPromiseIsWrittenLikeAPledge() {
        Draft draft = Draft.read("draft", """
                A call on the day after each time away
                  id draft.call
                  words "We ring you the day after."
                  to looked-after
                  when after each went-missing within 1 day
                  kept-by in-touch
                  serves safe
                  from 2026-01-01
                  council "England"
                  approved "nobody yet" 2026-01-01
                """, ENGLAND);

        assertThat(draft.failures()).isEmpty();
        assertThat(draft.changes().getFirst().before()).isEmpty();
    }

    @Test
    void aPledgeCanBeChangedLikeALawWhereTheCouncilHasMadeIt() {
        Catalogue ashcombe = PledgeFile.read(Path.of("..", "docs", "pledges", "ashcombe.pledge"))
                .catalogue();
        String sooner = "change ashcombe.ring-3 within 2 days";

        Draft.Change change = Draft.read("draft", sooner, ashcombe).changes().getFirst();

        assertThat(change.before().orElseThrow().id()).isEqualTo("ashcombe.ring-3");
        assertThat(change.after().terms().getFirst().due()).isEqualTo(Due.within(new Period.CalendarDays(2)));
        assertThat(wrong(sooner)).contains("  \"ashcombe.ring-3\" is no promise.");
    }

    @Test
    void aDraftThatCannotBeReadIsNamed() {
        assertThat(Draft.read(Path.of("nowhere.txt"), ENGLAND)
                        .failures()
                        .getFirst()
                        .inWords())
                .containsExactly(
                        "nowhere.txt",
                        "  It is not there.",
                        "  Maybe the name is misspelt, or it lies in another folder.");
    }

    @Test
    void whatCannotBeUnderstoodIsExplained() {
        assertThat(wrong("change voice.reviw-1 within 3 days")).contains("  Maybe voice.review-1.");
        assertThat(wrong("change voice.review-1 soon"))
                .contains("  It is not said what would change of voice.review-1.");
        assertThat(wrong("change voice.review-asked within 3 days"))
                .contains("  Maybe write it as a new promise, in the form of a pledge.");
        assertThat(wrong("")).contains("  Nothing in it would change.");
    }

    private static List<String> wrong(String text) {
        return Draft.read("draft", text, ENGLAND).failures().stream()
                .map(Failure::inWords)
                .flatMap(List::stream)
                .toList();
    }
}
