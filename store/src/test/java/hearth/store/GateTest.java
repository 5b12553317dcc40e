package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Breaking;
import hearth.practice.access.Deed;
import hearth.practice.access.GlassBroken;
import hearth.practice.access.Grant;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.story.AboutTheChild.Sibling;
import hearth.story.Answer;
import hearth.story.Care;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.FactId;
import hearth.story.Health;
import hearth.story.Help;
import hearth.story.Postcode;
import hearth.story.Provenance;
import hearth.story.Retracted;
import hearth.story.Voice;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dana works with Amy and Lena is her manager; Kofi works in another team; Ruth administers; Sam is on the data team. */
class GateTest {

    private static final ChildId AMY = new ChildId("AMY");
    private static final ChildId BEN = new ChildId("BEN");
    private static final Days THIS_YEAR = Days.since(LocalDate.of(2026, 1, 1));

    private final AuthorityId ashcombe = TestRecord.newAuthority();
    private Instant now = Instant.parse("2026-03-09T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final Gate gate = new Gate(TestRecord.database(), ashcombe, clock);
    private final Staffing staffing = new Staffing(TestRecord.database(), ashcombe, clock);
    private final TestRecord record = TestRecord.of(ashcombe);

    private final Person ruth = person("Ruth Bell", Role.ADMINISTRATOR);
    private final Person dana = person("Dana Okafor", Role.SOCIAL_WORKER);
    private final Person kofi = person("Kofi Mensah", Role.SOCIAL_WORKER);
    private final Person lena = person("Lena Hart", Role.TEAM_MANAGER);
    private final Person sam = person("Sam Reed", Role.DATA_TEAM);
    private final Person amy = person("Amy", Role.CHILD);

    @BeforeEach
    void aCouncilWithOneChild() {
        record.write(words("I like it here."));
        staffing.first(ruth);
        for (Person person : List.of(dana, kofi, lena, sam, amy)) {
            assertThat(staffing.letIn(ruth, person)).isTrue();
        }
        assertThat(staffing.tie(ruth, tie(dana, Tie.ALLOCATED_WORKER))).isTrue();
        assertThat(staffing.tie(ruth, tie(amy, Tie.THE_CHILD))).isTrue();
        assertThat(staffing.tie(ruth, tie(lena, Tie.TEAM_MANAGER))).isTrue();
    }

    @Test
    void theChildsWorkerReadsTheStoryAndTheChildSeesThatTheyDid() {
        assertThat(gate.child(dana, AMY, "the child's page")).isInstanceOf(Seen.Open.class);

        assertThat(looks(amy)).first().satisfies(look -> {
            assertThat(look.who()).isEqualTo("Dana Okafor");
            assertThat(look.act()).isEqualTo(Act.READ);
            assertThat(look.said()).isEqualTo("the child's page");
        });
    }

    @Test
    void aWorkerOfAnotherTeamIsStoppedAndTheChildSeesThatToo() {
        assertThat(gate.child(kofi, AMY, "the child's page")).isInstanceOf(Seen.Closed.class);

        assertThat(looks(amy)).first().extracting(Look::act).isEqualTo(Act.REFUSED);
    }

    @Test
    void whoBreaksTheGlassReadsForAnHourTheOfficerIsToldAndTheChildSeesWhy() {
        Breaking broken = gate.breakGlass(
                kofi, AMY, GlassBroken.Ground.PUBLIC_INTEREST, "The carer rang: Amy has not come home.");

        assertThat(broken).isInstanceOf(Breaking.Broken.class);
        assertThat(gate.child(kofi, AMY, "the child's page")).isInstanceOf(Seen.Open.class);
        assertThat(alerts()).containsExactly("EMERGENCY");
        assertThat(looks(amy))
                .extracting(Look::said)
                .contains("PUBLIC_INTEREST: The carer rang: Amy has not come home.");
        now = now.plusSeconds(3_600);
        assertThat(gate.child(kofi, AMY, "the child's page")).isInstanceOf(Seen.Closed.class);
    }

    @Test
    void withoutAReasonTheGlassHolds() {
        assertThat(gate.breakGlass(kofi, AMY, GlassBroken.Ground.LEGAL_DUTY, "  "))
                .isInstanceOf(Breaking.Refused.class);
        assertThat(gate.child(kofi, AMY, "the child's page")).isInstanceOf(Seen.Closed.class);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void aRestrictedChildIsNotThereForWhoeverHasNoLeaveByName() {
        assertThat(staffing.mark(lena, AMY, Mark.RESTRICTED)).isTrue();

        for (Person person : List.of(dana, kofi, ruth, sam)) {
            assertThat(gate.child(person, AMY, "page"))
                    .as(person.name())
                    .isEqualTo(gate.child(person, new ChildId("NOBODY"), "page"));
            assertThat(gate.breakGlass(person, AMY, GlassBroken.Ground.LEGAL_DUTY, "A court asks."))
                    .isEqualTo(gate.breakGlass(
                            person, new ChildId("NOBODY"), GlassBroken.Ground.LEGAL_DUTY, "A court asks."));
            assertThat(gate.mine(person, "my work")).isEmpty();
        }
        staffing.give(
                lena, new Grant.ToOneChild(dana.id(), AMY, Grant.Reach.STORY, "her worker", THIS_YEAR, lena.id()));
        assertThat(gate.child(dana, AMY, "page")).isInstanceOf(Seen.Open.class);
    }

    @Test
    void aRestrictedChildIsNotSpokenOfInABrothersStoryToWhoeverHasNoLeave() {
        record.write(new Write(
                UUID.randomUUID(),
                BEN,
                0,
                Provenance.of("record"),
                List.of(
                        new Write.Entry(FactId.named("sister"), new Sibling("AMY", Answer.YES), THIS_YEAR),
                        new Write.Entry(FactId.named("sister too"), new Sibling("AMY", Answer.NO), THIS_YEAR),
                        new Write.Entry(FactId.named("brother"), new Sibling("CAL", Answer.YES), THIS_YEAR))));
        record.write(new Write(
                UUID.randomUUID(),
                BEN,
                1,
                Provenance.of("record"),
                List.of(new Write.Entry(FactId.named("sister too"), new Retracted("Told twice."), THIS_YEAR))));
        staffing.tie(ruth, new Relationship(dana.id(), BEN, Tie.ALLOCATED_WORKER, THIS_YEAR, ruth.id()));
        staffing.tie(ruth, new Relationship(lena.id(), BEN, Tie.TEAM_MANAGER, THIS_YEAR, ruth.id()));
        assertThat(brothersAndSisters(dana)).containsExactlyInAnyOrder("AMY", "AMY", "CAL", "Told twice.");

        staffing.mark(lena, AMY, Mark.RESTRICTED);

        assertThat(brothersAndSisters(dana)).containsExactly("CAL");
        assertThat(brothersAndSisters(lena)).as("she has leave").contains("AMY");
        assertThat(meanwhile(dana)).containsExactly("CAL");
    }

    private List<String> brothersAndSisters(Person person) {
        return ((Seen.Open<Told>) gate.child(person, BEN, "page"))
                .it().story().written().stream().map(fact -> who(fact.detail())).toList();
    }

    /** What somebody is shown who wrote without having seen the last two writes. */
    private List<String> meanwhile(Person person) {
        Write note = new Write(
                UUID.randomUUID(),
                BEN,
                0,
                Provenance.of("record"),
                List.of(new Write.Entry(FactId.named("words"), new Voice.Answered("We heard you."), THIS_YEAR)));
        return ((Outcome.Written) ((Seen.Open<Outcome>) gate.write(person, Deed.RECORD_NOTE, note)).it())
                .meanwhile().stream().map(fact -> who(fact.detail())).toList();
    }

    private static String who(Detail detail) {
        return detail instanceof Sibling sibling
                ? sibling.who()
                : detail instanceof Retracted retracted ? retracted.reason() : "other";
    }

    @Test
    void anAlertAboutARestrictedChildIsThereForAnOfficerWithLeave() {
        Person officer = person("Diane Novak", Role.AUDITOR);
        staffing.letIn(ruth, officer);
        Alerts alerts = new Alerts(TestRecord.database(), ashcombe, clock);
        gate.breakGlass(kofi, AMY, GlassBroken.Ground.LEGAL_DUTY, "A court asks.");
        assertThat(alerts.all(officer)).hasSize(1);
        UUID reference = alerts.all(officer).getFirst().alert().reference();

        staffing.mark(lena, AMY, Mark.RESTRICTED);

        assertThat(alerts.all(officer)).isEmpty();
        assertThat(alerts.answer(officer, reference, "It was right.")).isFalse();
        staffing.give(lena, leave(lena, officer));
        assertThat(alerts.answer(officer, reference, "It was right.")).isTrue();
    }

    @Test
    void theListOfPeopleDoesNotTellOfARestrictedYoungPerson() {
        assertThat(staffing.everybody()).contains(amy);

        staffing.mark(lena, AMY, Mark.RESTRICTED);

        assertThat(staffing.everybody()).contains(dana).doesNotContain(amy);
        assertThat(staffing.person(amy.id())).hasValue(amy);
    }

    @Test
    void whoRestrictsARecordKeepsItOpenForThemselvesAndOpensItToOthersByName() {
        staffing.mark(lena, AMY, Mark.RESTRICTED);

        assertThat(gate.child(lena, AMY, "page")).isInstanceOf(Seen.Open.class);
        assertThat(gate.child(dana, AMY, "page")).isInstanceOf(Seen.NobodyThere.class);
        assertThat(staffing.give(dana, leave(dana, kofi))).isFalse();
        assertThat(staffing.give(lena, leave(lena, dana))).isTrue();
        assertThat(gate.child(dana, AMY, "page")).isInstanceOf(Seen.Open.class);
    }

    @Test
    void nobodyGivesLeaveToThemselvesOrInAnothersName() {
        Person manager = person("Ines Ward", Role.TEAM_MANAGER);
        staffing.letIn(ruth, manager);

        assertThat(staffing.give(lena, leave(lena, lena))).isFalse();
        assertThat(staffing.give(lena, leave(ruth, dana))).isFalse();
        assertThat(staffing.give(manager, leave(manager, kofi)))
                .as("the record is closed to her")
                .isFalse();
        assertThat(staffing.mark(manager, AMY, Mark.RESTRICTED)).isFalse();
        assertThat(staffing.give(ruth, new Grant.ToEveryChild(ruth.id(), Grant.Run.RETURNS, THIS_YEAR, ruth.id())))
                .isFalse();
    }

    @Test
    void aManagerTiesPeopleToTheChildrenOfTheirOwnTeamAlone() {
        Person manager = person("Ines Ward", Role.TEAM_MANAGER);
        staffing.letIn(ruth, manager);

        assertThat(staffing.tie(manager, new Relationship(kofi.id(), AMY, Tie.COVER, THIS_YEAR, manager.id())))
                .isFalse();
        assertThat(staffing.tie(lena, new Relationship(kofi.id(), AMY, Tie.COVER, THIS_YEAR, lena.id())))
                .isTrue();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void whoClaimsAChildSaysSoInTheirOwnNameAndOnlyToStandInForAnother() {
        assertThat(staffing.tie(kofi, new Relationship(kofi.id(), AMY, Tie.COVER, THIS_YEAR, lena.id())))
                .isFalse();
        assertThat(staffing.tie(kofi, new Relationship(kofi.id(), AMY, Tie.ALLOCATED_WORKER, THIS_YEAR, kofi.id())))
                .isFalse();
        assertThat(staffing.tieAll(ruth, List.of(new Relationship(ruth.id(), AMY, Tie.COVER, THIS_YEAR, ruth.id()))))
                .isFalse();
    }

    @Test
    void toWhoeverTiesOrMarksARestrictedChildIsNotThere() {
        staffing.mark(lena, AMY, Mark.RESTRICTED);

        assertThat(staffing.tie(ruth, tie(kofi, Tie.ALLOCATED_WORKER))).isFalse();
        assertThat(staffing.tie(kofi, new Relationship(kofi.id(), AMY, Tie.COVER, THIS_YEAR, kofi.id())))
                .isFalse();
        assertThat(staffing.unmark(dana, AMY, Mark.RESTRICTED)).isFalse();
    }

    @Test
    void aTeamOpensTheRecordOnTheDaysOnWhichSomebodyIsInIt() {
        PersonId team = PersonId.named("the children's team");
        staffing.team(ruth, team, "Children's team");
        staffing.join(ruth, team, kofi.id(), Days.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10)));
        staffing.tie(ruth, new Relationship(team, AMY, Tie.THEIR_TEAM, THIS_YEAR, ruth.id()));

        assertThat(gate.child(kofi, AMY, "page")).isInstanceOf(Seen.Open.class);
        now = Instant.parse("2026-03-10T00:00:00Z");
        assertThat(gate.child(kofi, AMY, "page")).isInstanceOf(Seen.Closed.class);
    }

    @Test
    void whetherSomebodyMayDoAThingIsAskedWithoutReadingTheRecord() {
        int before = looks(amy).size();

        assertThat(gate.lets(dana, Deed.RECORD_VISIT, AMY)).isTrue();
        assertThat(gate.lets(dana, Deed.RECORD_REVIEW, AMY)).isFalse();
        assertThat(gate.lets(kofi, Deed.RECORD_VISIT, AMY)).isFalse();
        assertThat(looks(amy)).hasSize(before);
    }

    private static Grant leave(Person by, Person to) {
        return new Grant.ToOneChild(to.id(), AMY, Grant.Reach.STORY, "works with Amy", THIS_YEAR, by.id());
    }

    @Test
    void aProtectedAddressStaysHiddenUnderABrokenGlass() {
        record.write(new Write(
                UUID.randomUUID(),
                AMY,
                1,
                Provenance.of("record"),
                List.of(new Write.Entry(
                        FactId.named("home"), new Care.FamilyHome(Postcode.of("LS1 1AA")), THIS_YEAR))));
        staffing.mark(lena, AMY, Mark.PROTECTED_ADDRESS);
        gate.breakGlass(kofi, AMY, GlassBroken.Ground.LEGAL_DUTY, "A court asks.");

        assertThat(homes(kofi)).containsExactly(Postcode.UNKNOWN);
        assertThat(homes(dana)).containsExactly(Postcode.of("LS1 1AA"));
    }

    @Test
    void aCarerSeesWhatItTakesToCareAndNotTheCouncilsEnquiry() {
        Person carer = person("Mia Lowe", Role.CARER);
        staffing.letIn(ruth, carer);
        staffing.tie(ruth, tie(carer, Tie.CARER));
        record.write(new Write(
                UUID.randomUUID(),
                AMY,
                1,
                Provenance.of("record"),
                List.of(
                        new Write.Entry(FactId.named("enquiry"), new Help.Enquiry(Answer.NO), THIS_YEAR),
                        new Write.Entry(FactId.named("dentist"), new Health.DentistSeen(), THIS_YEAR),
                        new Write.Entry(FactId.named("jabs"), new Health.Vaccinations(Answer.YES), THIS_YEAR))));
        record.write(new Write(
                UUID.randomUUID(),
                AMY,
                2,
                Provenance.of("record"),
                List.of(new Write.Entry(FactId.named("jabs"), new Retracted("That was her sister Bea."), THIS_YEAR))));

        assertThat(facts(carer)).contains("DentistSeen").doesNotContain("Enquiry", "Vaccinations");
        assertThat(facts(dana)).contains("DentistSeen", "Enquiry");
    }

    private List<String> facts(Person person) {
        return ((Seen.Open<Told>) gate.child(person, AMY, "page"))
                .it().story().standing().stream()
                        .map(fact -> fact.detail().getClass().getSimpleName())
                        .toList();
    }

    @Test
    void whoMayReadMayNotAlwaysWrite() {
        assertThat(gate.write(dana, Deed.RECORD_VISIT, words("I want a lamp."))).isInstanceOf(Seen.Open.class);
        assertThat(gate.write(dana, Deed.RECORD_REVIEW, words("I want a rug."))).isInstanceOf(Seen.NotTheirs.class);
        assertThat(gate.write(kofi, Deed.RECORD_VISIT, words("I want a chair.")))
                .isInstanceOf(Seen.Closed.class);

        assertThat(((Seen.Open<Told>) gate.child(dana, AMY, "page"))
                        .it()
                        .story()
                        .all(Voice.Said.class))
                .extracting(said -> said.detail().words())
                .containsExactlyInAnyOrder("I like it here.", "I want a lamp.");
    }

    @Test
    void aTeamOpensTheRecordToItsMembersAndDoesNotMakeEveryChildOfTheTeamTheirs() {
        PersonId team = PersonId.named("the children's team");
        staffing.team(ruth, team, "Children's team");
        staffing.join(ruth, team, kofi.id(), THIS_YEAR);

        staffing.tie(ruth, new Relationship(team, AMY, Tie.THEIR_TEAM, THIS_YEAR, ruth.id()));

        assertThat(gate.child(kofi, AMY, "page")).isInstanceOf(Seen.Open.class);
        assertThat(gate.mine(kofi, "my work")).isEmpty();
        assertThat(gate.mine(dana, "my work"))
                .extracting(told -> told.story().child())
                .containsExactly(AMY);
    }

    @Test
    void whoClaimsAChildForThemselvesIsLetInAndTheOfficerIsTold() {
        assertThat(staffing.tie(kofi, new Relationship(kofi.id(), AMY, Tie.COVER, THIS_YEAR, kofi.id())))
                .isTrue();

        assertThat(gate.child(kofi, AMY, "page")).isInstanceOf(Seen.Open.class);
        assertThat(alerts()).containsExactly("SELF_CLAIMED");
    }

    @Test
    void returnsRunOverEveryChildByLeaveAloneAndRestrictedChildrenAreInThem() {
        staffing.mark(lena, AMY, Mark.RESTRICTED);
        List<Told> run = new ArrayList<>();

        assertThat(gate.every(sam, Grant.Run.RETURNS, run::add)).isFalse();
        staffing.give(ruth, new Grant.ToEveryChild(sam.id(), Grant.Run.RETURNS, THIS_YEAR, ruth.id()));

        assertThat(gate.every(sam, Grant.Run.RETURNS, run::add)).isTrue();
        assertThat(run).hasSize(1);
    }

    @Test
    void nobodyButAnAdministratorLetsPeopleInAndThereIsOneFirst() {
        assertThat(staffing.letIn(dana, kofi)).isFalse();
        assertThat(staffing.first(kofi)).isFalse();
        assertThat(staffing.person(lena.id())).hasValue(lena);
    }

    @Test
    void theAuditOfAllThisHolds() {
        gate.child(dana, AMY, "page");
        gate.child(kofi, AMY, "page");

        assertThat(record.verify(Audit.Head.NONE).broken()).isEmpty();
    }

    private List<Postcode> homes(Person person) {
        return ((Seen.Open<Told>) gate.child(person, AMY, "page"))
                .it().story().all(Care.FamilyHome.class).stream()
                        .map(home -> home.detail().where())
                        .toList();
    }

    private List<Look> looks(Person person) {
        return ((Seen.Open<List<Look>>) gate.whoLooked(person, AMY, 50))
                .it().stream().filter(look -> !look.said().equals("who looked")).toList();
    }

    private List<String> alerts() {
        return TestRecord.database()
                .in(
                        ashcombe,
                        jdbc -> jdbc.sql("SELECT trigger FROM alert ORDER BY trigger")
                                .query((row, _) -> row.getString(1))
                                .list());
    }

    private Relationship tie(Person who, Tie tie) {
        return new Relationship(who.id(), AMY, tie, THIS_YEAR, ruth.id());
    }

    private Person person(String name, Role role) {
        return new Person(PersonId.named(ashcombe + name), name, ashcombe, Set.of(role));
    }

    private static Write words(String words) {
        return new Write(
                UUID.randomUUID(),
                AMY,
                0,
                new Provenance("record", "Dana Okafor", hearth.story.Role.SOCIAL_WORKER),
                List.of(new Write.Entry(
                        FactId.named(words),
                        new Voice.Said(words, hearth.story.Role.SOCIAL_WORKER),
                        Days.on(LocalDate.of(2026, 3, 9)))));
    }
}
