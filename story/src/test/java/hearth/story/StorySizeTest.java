package hearth.story;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.Health.DentistSeen;
import hearth.story.Health.HealthReview;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
import hearth.story.Plans.CarePlan;
import hearth.story.Plans.Step;
import hearth.story.Reviews.Meeting;
import hearth.story.Reviews.Participation;
import hearth.story.Reviews.Review;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import hearth.story.Voice.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A childhood in care is about 300 facts, and 80,000 of them must fit in memory. */
class StorySizeTest {

    private static final long MOST = 60_000;
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final Provenance RECORD = new Provenance("record", "Amy's social worker", Role.SOCIAL_WORKER);

    @Test
    void aStoryOf300FactsTakesAtMost60Kilobytes() {
        Story story = childhood();

        assertThat(story.size()).isEqualTo(300);
        assertThat(Bytes.of(story)).isBetween(MOST / 3, MOST);
    }

    private static Story childhood() {
        List<Fact<?>> facts = new ArrayList<>();
        add(5, facts, new LookedAfter(Start.SEEN, CareEnd.UNKNOWN));
        add(10, facts, home());
        add(10, facts, new UnderLegalStatus(LegalStatus.FULL_CARE_ORDER));
        add(
                120,
                facts,
                new Visit(Role.SOCIAL_WORKER, Way.IN_PERSON, Answer.YES, NotAlone.UNKNOWN, Welfare.SAFEGUARDED));
        add(20, facts, new Review(Participation.SPOKE, Meeting.COMPLETED, Answer.YES, Answer.YES));
        add(20, facts, new HealthReview(Role.NURSE));
        add(20, facts, new DentistSeen());
        add(20, facts, new WentMissing(MissingKind.MISSING));
        add(15, facts, new CarePlan(Step.REVIEWED));
        for (int said = 0; said < 60; said++) {
            add(1, facts, new Said("I would like to see my brother more often, said " + said, Role.SOCIAL_WORKER));
        }
        return Story.of(new ChildId("amy"), List.of(Source.RECORD), facts);
    }

    private static Placement home() {
        return new Placement(
                PlacementType.FOSTER_OTHER_LONG_TERM,
                Start.SEEN,
                PlacementProvider.OWN_COUNCIL,
                "SC123456",
                Postcode.UNKNOWN,
                PlacementBasis.ORDINARY,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.NO,
                Answer.NO,
                MoveReason.UNKNOWN);
    }

    private static void add(int times, List<Fact<?>> facts, Detail detail) {
        for (int time = 0; time < times; time++) {
            LocalDate day = FIRST.plusDays(facts.size() * 7L);
            facts.add(new Fact<>(
                    FactId.named("fact " + facts.size()),
                    detail,
                    Days.on(day),
                    new Recorded.At(London.startOf(day.plusDays(1)), facts.size()),
                    RECORD));
        }
    }
}
