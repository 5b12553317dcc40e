package hearth.practice.handover;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Tie;
import hearth.practice.handover.HandOver.Done;
import hearth.practice.handover.HandOver.Refused;
import hearth.practice.record.Author;
import hearth.practice.record.Writing;
import hearth.story.Appointments.SocialWorker;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Sources;
import hearth.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final ChildId AMY = new ChildId("AMY");
    private static final ChildId BEN = new ChildId("BEN");
    private static final ChildId CAI = new ChildId("CAI");
    private static final PersonId JOAN = PersonId.named("Joan Hill");
    private static final PersonId SAM = PersonId.named("Sam Okoro");
    private static final PersonId GRACE = PersonId.named("Grace Obi");
    private static final LocalDate MONDAY = LocalDate.parse("2027-01-04");
    private static final Days SINCE_MARCH = Days.since(LocalDate.parse("2026-03-09"));
    private static final Writing WRITING = new Writing(
            UUID.fromString("4f4b7a8e-0000-7000-8000-000000000002"),
            new Author(GRACE, "Grace Obi", Role.TEAM_MANAGER),
            Recorded.at(Instant.parse("2026-12-21T16:00:00Z")));

    private static final List<Relationship> TIES = List.of(
            tie(JOAN, AMY, Tie.ALLOCATED_WORKER),
            tie(JOAN, BEN, Tie.ALLOCATED_WORKER),
            tie(JOAN, CAI, Tie.COVER),
            tie(SAM, CAI, Tie.ALLOCATED_WORKER));

    @Test
    void aChildIsHandedOverAndNoDayIsWithoutAWorker() {
        Done done = (Done) new HandOver(JOAN, MONDAY, WhyLeft.NEXT_STEP_OF_THE_WORK, Map.of(AMY, SAM))
                .children(TIES, Map.of(AMY, amysStory()), WRITING);

        assertThat(done.ended())
                .containsExactly(new Relationship(
                        JOAN, AMY, Tie.ALLOCATED_WORKER, Days.between(LocalDate.parse("2026-03-09"), MONDAY), GRACE));
        assertThat(done.begun())
                .containsExactly(new Relationship(SAM, AMY, Tie.ALLOCATED_WORKER, Days.since(MONDAY), GRACE));
        List<Fact<?>> facts = done.facts().getOrDefault(AMY, List.of());
        assertThat(facts.get(0).id()).isEqualTo(FactId.named("joan"));
        assertThat(facts.get(0).detail()).isEqualTo(new SocialWorker(JOAN.toString(), "TSPROC"));
        assertThat(facts.get(0).happened()).isEqualTo(Days.between(LocalDate.parse("2026-03-09"), MONDAY));
        assertThat(facts.get(1).detail()).isEqualTo(new SocialWorker(SAM.toString(), ""));
        assertThat(facts.get(1).happened()).isEqualTo(Days.since(MONDAY));
    }

    @Test
    void aWorkerWhoLeavesHandsOverEveryChildInOneActAndTheirCoverEnds() {
        Done done = (Done) new HandOver(JOAN, MONDAY, WhyLeft.LEFT_THE_ROLE, Map.of(AMY, SAM, BEN, GRACE))
                .leaving(TIES, Map.of(), WRITING);

        assertThat(done.ended()).map(Relationship::child).containsExactly(AMY, BEN, CAI);
        assertThat(done.begun()).map(Relationship::who).containsExactly(SAM, GRACE);
        assertThat(done.facts()).containsOnlyKeys(AMY, BEN);
    }

    @Test
    void nobodyLeavesWhileAChildWouldBeWithoutAWorker() {
        Refused refused = (Refused)
                new HandOver(JOAN, MONDAY, WhyLeft.LEFT_THE_ROLE, Map.of(AMY, SAM)).leaving(TIES, Map.of(), WRITING);

        assertThat(refused.children()).containsExactly(BEN);
        assertThat(refused.why())
                .startsWith("1 of the children would be without a worker from 2027-01-04.")
                .contains("\nMaybe");
    }

    @Test
    void aChildGivenToTheWorkerOnTheDayTheyLeaveIsNotForgotten() {
        List<Relationship> late = List.of(
                new Relationship(JOAN, AMY, Tie.ALLOCATED_WORKER, Days.since(LocalDate.parse("2027-01-11")), GRACE));

        assertThat(new HandOver(JOAN, MONDAY, WhyLeft.LEFT_THE_ROLE, Map.of()).leaving(late, Map.of(), WRITING))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyHandsOverWhatIsNotTheirs() {
        Refused refused =
                (Refused) new HandOver(JOAN, MONDAY, WhyLeft.OTHER, Map.of(CAI, SAM)).children(TIES, Map.of(), WRITING);

        assertThat(refused.children()).containsExactly(CAI);
    }

    @Test
    void doneAgainItIsTheSameFacts() {
        HandOver handOver = new HandOver(JOAN, MONDAY, WhyLeft.LEFT_THE_ROLE, Map.of(AMY, SAM, BEN, GRACE));

        assertThat(handOver.leaving(TIES, Map.of(), WRITING)).isEqualTo(handOver.leaving(TIES, Map.of(), WRITING));
    }

    private static Relationship tie(PersonId who, ChildId child, Tie tie) {
        return new Relationship(who, child, tie, SINCE_MARCH, GRACE);
    }

    private static Story amysStory() {
        return Story.of(
                AMY,
                Sources.RECORD,
                List.of(new Fact<>(
                        FactId.named("joan"),
                        new SocialWorker(JOAN.toString(), ""),
                        SINCE_MARCH,
                        Recorded.at(Instant.parse("2026-03-09T10:00:00Z")),
                        Provenance.of("record"))));
    }
}
