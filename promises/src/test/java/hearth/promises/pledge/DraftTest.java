package hearth.promises.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Asking;
import hearth.promises.Due;
import hearth.promises.Judged;
import hearth.promises.Period;
import hearth.promises.Promise;
import hearth.promises.Verdict.Word;
import hearth.promises.examples.ExampleFile;
import hearth.promises.examples.Failure;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of the law that somebody thinks of. */
class DraftTest {

    @Test
    void anotherTimeStandsInThePlaceOfTheOld() {
        Draft draft = Draft.read("draft", "change voice.review-1 within 15 working days\n");

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
        Draft.Change change = Draft.read("draft", "change voice.review-1 within 15 working days")
                .changes()
                .getFirst();

        List<Judged> judged = Draft.with(change).check(story, Asking.on(LocalDate.parse("2027-01-22")));

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
                """);

        assertThat(draft.failures()).isEmpty();
        assertThat(draft.changes().getFirst().before()).isEmpty();
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
        return Draft.read("draft", text).failures().stream()
                .map(Failure::inWords)
                .flatMap(List::stream)
                .toList();
    }
}
