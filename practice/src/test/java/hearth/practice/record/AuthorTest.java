package hearth.practice.record;

import static hearth.practice.record.Typed.AMY;
import static hearth.practice.record.Typed.form;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Access.Address;
import hearth.practice.access.Access.Because;
import hearth.practice.access.Access.Open;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Tie;
import hearth.story.Answer;
import hearth.story.Days;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Visits.NotAlone;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Visits.Welfare;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorTest {

    private static final Person GRACE = new Person(
            PersonId.named("Grace Obi"),
            "Grace Obi",
            new AuthorityId("E08000035"),
            Set.of(hearth.practice.access.Role.TEAM_MANAGER, hearth.practice.access.Role.SOCIAL_WORKER));

    @Test
    void whatSomebodyIsToTheChildFollowsFromWhyTheRecordOpened() {
        assertThat(author(Tie.ALLOCATED_WORKER).role()).isEqualTo(Role.SOCIAL_WORKER);
        assertThat(author(Tie.COVER).role()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(author(Tie.CARER).role()).isEqualTo(Role.CARER);
        assertThat(author(Tie.TEAM_MANAGER).provenance())
                .isEqualTo(new Provenance("record", "Grace Obi", Role.TEAM_MANAGER));
    }

    @Test
    void aManagerWhoVisitsComesForTheCouncil() {
        Writing writing = new Writing(
                UUID.fromString("4f4b7a8e-0000-7000-8000-000000000003"), author(Tie.TEAM_MANAGER), Recorded.UNKNOWN);
        Form visit = form(FormKind.VISIT).of(AMY).with("alone.AMY", "yes").form();

        assertThat(Typed.details(visit.toFacts(writing, Map.of()).getOrDefault(AMY, List.of())))
                .containsExactly(
                        new Visit(Role.REPRESENTATIVE, Way.IN_PERSON, Answer.YES, NotAlone.UNKNOWN, Welfare.UNKNOWN));
    }

    private static Author author(Tie tie) {
        Days days = Days.since(LocalDate.parse("2026-03-09"));
        Relationship relationship = new Relationship(GRACE.id(), AMY, tie, days, PersonId.named("Ann Lowe"));
        return Author.of(GRACE, new Open(new Because.Tied(relationship), Address.SHOWN));
    }
}
