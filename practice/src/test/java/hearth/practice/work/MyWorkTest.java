package hearth.practice.work;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Asking;
import hearth.promises.Promises;
import hearth.story.AboutTheChild.Born;
import hearth.story.Answer;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import hearth.story.Postcode;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Sources;
import hearth.story.Span;
import hearth.story.Story;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyWorkTest {

    private static final ChildId AMY = new ChildId("AMY");
    private static final ChildId BEN = new ChildId("BEN");

    /** Amy and Ben came to live with foster carers on Monday 7 December 2026: the first visit is due by 14 December. */
    private static final String CAME = "2026-12-07";

    @Test
    void aVisitIsDueLaterThenSoonThenBroken() {
        assertThat(firstVisit("2026-12-07").urgency()).isEqualTo(Urgency.LATER);
        assertThat(firstVisit("2026-12-09").urgency()).isEqualTo(Urgency.LATER);
        assertThat(firstVisit("2026-12-10").urgency()).isEqualTo(Urgency.AT_RISK);
        assertThat(firstVisit("2026-12-14").urgency()).isEqualTo(Urgency.AT_RISK);
        assertThat(firstVisit("2026-12-15").urgency()).isEqualTo(Urgency.BROKEN);
        assertThat(firstVisit("2026-12-15").due()).isEqualTo("2026-12-14");
    }

    @Test
    void aTaskSaysWhatTheChildWasToldWhatItIsForAndWhatWouldKeepIt() {
        Task task = firstVisit("2026-12-10");

        assertThat(task.forTheChild()).isNotEmpty();
        assertThat(task.forTheWorker()).isNotEmpty();
        assertThat(task.keptBy()).startsWith("Kept by a visit");
    }

    @Test
    void whatIsDoneIsNoTask() {
        assertThat(find(work("2026-12-15", amy(visit("2026-12-11"))), "voice.visit-first"))
                .isEmpty();
        assertThat(find(work("2026-12-21", amy(visit("2026-12-18"))), "voice.visit-first"))
                .isEmpty();
    }

    @Test
    void brokenComesFirstAndTheLongestWaitingBeforeTheOthers() {
        MyWork work = work("2027-02-01", amy(), ben());

        assertThat(work.tasks())
                .isSortedAccordingTo((one, other) -> one.urgency() == other.urgency()
                        ? one.due().compareTo(other.due())
                        : one.urgency().compareTo(other.urgency()));
        assertThat(work.tasks().getFirst().urgency()).isEqualTo(Urgency.BROKEN);
        assertThat(work.count(Urgency.BROKEN)).isPositive();
    }

    @Test
    void thereIsOneTaskForAPromiseThatWasBrokenAgainAndAgain() {
        MyWork work = work("2027-09-01", amy());

        assertThat(work.tasks().stream()
                        .filter(task -> task.urgency() == Urgency.BROKEN)
                        .map(task -> task.promise().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theListIsGroupedByDayByChildAndByPromise() {
        MyWork work = work("2026-12-10", amy(), ben());

        assertThat(List.copyOf(work.byDay().keySet())).isSorted();
        assertThat(work.byChild()).containsOnlyKeys(AMY, BEN);
        assertThat(work.byPromise().get("voice.visit-first")).hasSize(2);
        assertThat(work.byChild().values().stream().mapToInt(List::size).sum())
                .isEqualTo(work.tasks().size());
    }

    @Test
    void aClockOfMonthsIsHeardOfEarlierThanAClockOfDays() {
        LocalDate due = LocalDate.parse("2027-01-15");

        assertThat(Clock.MONTHS.isRunningOut(LocalDate.parse("2027-01-01"), due))
                .isTrue();
        assertThat(Clock.WEEKS.isRunningOut(LocalDate.parse("2027-01-07"), due)).isFalse();
        assertThat(Clock.WEEKS.isRunningOut(LocalDate.parse("2027-01-08"), due)).isTrue();
        assertThat(Clock.A_WEEK.isRunningOut(LocalDate.parse("2027-01-12"), due))
                .isFalse();
        assertThat(Clock.A_WEEK.isRunningOut(LocalDate.parse("2027-01-13"), due))
                .isTrue();
        assertThat(Clock.HOURS.isRunningOut(LocalDate.parse("2027-01-13"), due)).isFalse();
        assertThat(Clock.HOURS.isRunningOut(LocalDate.parse("2027-01-14"), due)).isTrue();
    }

    private static Task firstVisit(String day) {
        return find(work(day, amy()), "voice.visit-first").orElseThrow();
    }

    private static Optional<Task> find(MyWork work, String promise) {
        return work.tasks().stream()
                .filter(task -> task.promise().id().equals(promise))
                .findFirst();
    }

    private static MyWork work(String day, Story... stories) {
        return MyWork.of(List.of(stories), Asking.on(LocalDate.parse(day)), Promises.catalogue());
    }

    private static Story amy(Fact<?>... more) {
        return story(AMY, more);
    }

    private static Story ben() {
        return story(BEN);
    }

    private static Story story(ChildId child, Fact<?>... more) {
        List<Fact<?>> facts = new ArrayList<>(List.of(
                fact("born", new Born(), Days.on(LocalDate.parse("2015-06-01"))),
                fact("care", new LookedAfter(Start.SEEN, CareEnd.UNKNOWN), Days.since(LocalDate.parse(CAME))),
                fact("home", home(), Days.since(LocalDate.parse(CAME)))));
        facts.addAll(List.of(more));
        return Story.of(child, Sources.RECORD, facts);
    }

    private static Fact<?> visit(String day) {
        return fact(
                "visit " + day,
                new Visit(Role.SOCIAL_WORKER, Way.IN_PERSON, Answer.YES, NotAlone.UNKNOWN, Welfare.SAFEGUARDED),
                Days.on(LocalDate.parse(day)));
    }

    private static Placement home() {
        return new Placement(
                PlacementType.FOSTER_OTHER,
                Start.SEEN,
                PlacementProvider.OWN_COUNCIL,
                "",
                Postcode.UNKNOWN,
                PlacementBasis.ORDINARY,
                Answer.NO,
                Answer.NO,
                Answer.YES,
                Answer.NO,
                Answer.NO,
                MoveReason.UNKNOWN);
    }

    private static Fact<?> fact(String name, Detail detail, Span happened) {
        return new Fact<>(
                FactId.named(name),
                detail,
                happened,
                Recorded.at(Instant.parse("2026-12-07T10:00:00Z")),
                Provenance.of("record"));
    }
}
