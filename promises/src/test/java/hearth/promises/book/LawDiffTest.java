package hearth.promises.book;

import static hearth.promises.Due.within;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Ambition;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Law;
import hearth.promises.Period;
import hearth.promises.Promise;
import hearth.promises.Promises;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger;
import hearth.story.Visits.Visit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What began, ended and changed between two days. */
class LawDiffTest {

    private static final LocalDate EARLIER = LocalDate.parse("2010-01-01");
    private static final LocalDate LATER = LocalDate.parse("2026-09-01");

    private static final Promise OLD_VISIT = visit("test.visit", InForce.between("2005-01-01", "2011-04-01"), 28);
    private static final Promise NEW_VISIT = visit("test.visit", InForce.since("2011-04-01"), 7);
    private static final Promise GONE = visit("test.gone", InForce.between("2000-01-01", "2015-01-01"), 7);
    private static final Promise KEPT_ON = visit("test.same", InForce.since("2000-01-01"), 7);
    private static final Promise NOBODY_KNOWS = visit("test.unsure", new InForce.Unconfirmed(), 7);
    private static final List<Promise> ALL = List.of(OLD_VISIT, NEW_VISIT, GONE, KEPT_ON, NOBODY_KNOWS);

    @Test
    void aPromiseThatSaysSomethingElseShowsItsOldWordsBesideTheNew() {
        LawDiff diff = LawDiff.between(EARLIER, LATER, ALL);

        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().getFirst().before()).isEqualTo(OLD_VISIT);
        assertThat(diff.changed().getFirst().lines())
                .contains(new LawDiff.Line(
                        "When",
                        "once, each time this begins: within 28 days.",
                        "once, each time this begins: within 7 days."));
    }

    @Test
    void whatIsNoLongerLawEnded() {
        LawDiff diff = LawDiff.between(EARLIER, LATER, ALL);

        assertThat(diff.ended()).containsExactly(GONE);
        assertThat(diff.began()).isEmpty();
        assertThat(diff.same()).isEqualTo(1);
    }

    @Test
    void whatNobodyHasConfirmedIsNotCompared() {
        assertThat(LawDiff.between(EARLIER, LATER, ALL).unsure()).containsExactly(NOBODY_KNOWS);
    }

    @Test
    void theEarlierDayIsTheFirstWhicheverIsTypedFirst() {
        assertThat(LawDiff.between(LATER, EARLIER, ALL)).isEqualTo(LawDiff.between(EARLIER, LATER, ALL));
    }

    @Test
    void theCarePlanningRegulationsBeganInApril2011() {
        LawDiff diff = LawDiff.between(LocalDate.parse("2011-03-31"), LocalDate.parse("2011-04-01"), Promises.all());

        assertThat(diff.began()).extracting(Promise::id).contains("voice.review-1", "voice.visit-first");
        assertThat(diff.ended()).isEmpty();
        assertThat(diff.inWords()).first().isEqualTo("Between 31 March 2011 and 1 April 2011");
    }

    private static Promise visit(String id, InForce inForce, int days) {
        return new Promise(
                id,
                Ambition.VOICE,
                "We come to see you.",
                "So that you are not alone.",
                Law.carePlanning("28", Law.inOurWords("a visit")),
                inForce,
                List.of(new Term(
                        new Trigger.AtStartOf(States.LOOKED_AFTER),
                        within(new Period.CalendarDays(days)),
                        Keeper.doneBy(Visit.class))),
                List.of(),
                List.of());
    }
}
