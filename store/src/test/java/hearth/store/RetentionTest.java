package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.practice.retention.Keeping;
import hearth.store.Retention.Decided;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Voice;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada was born in 1951 and looked after; Ben in 2012. It is November 2026, and what was kept for Ada may go. */
class RetentionTest {

    private static final ChildId ADA = new ChildId("ADA");
    private static final ChildId BEN = new ChildId("BEN");
    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-22T10:00:00Z");
    private static final BackupKey KEY = BackupKey.of(BackupKey.make(), "here");

    @TempDir
    Path folder;

    /** The first record that a run opens unpacks the programs for all of them, and its folder has to stay. */
    @BeforeAll
    static void theSharedOneFirst() {
        TestRecord.database();
    }

    @Test
    void onlyWhatIsOverIsDueAndTheLongestOverStandsFirst() {
        Council ashcombe = Council.in(TestRecord.database(), TestRecord.newAuthority());

        assertThat(ashcombe.retention().due("Ruth Bell", LocalDate.of(2026, 3, 9)))
                .isEmpty();
        assertThat(ashcombe.retention().due("Ruth Bell", LocalDate.of(2026, 3, 10)))
                .extracting(Retention.Due::child)
                .containsExactly(ADA);
        assertThat(ashcombe.retention().due("Ruth Bell", LocalDate.of(2100, 1, 1)))
                .extracting(Retention.Due::child)
                .containsExactly(ADA, BEN);
    }

    @Test
    void whatMustBeKeptIsNotDeletedAndAHoldWins() {
        Council ashcombe = Council.in(TestRecord.database(), TestRecord.newAuthority());
        Retention retention = ashcombe.retention();

        assertThat(retention.delete("Ruth Bell", BEN, "it is time"))
                .isInstanceOfSatisfying(
                        Decided.MustBeKept.class,
                        kept -> assertThat(kept.keeping())
                                .isInstanceOfSatisfying(
                                        Keeping.Until.class,
                                        until -> assertThat(until.lastDay()).isEqualTo("2087-03-01")));
        assertThat(retention.delete("Ruth Bell", new ChildId("NOBODY"), "it is time"))
                .isInstanceOf(Decided.NobodyThere.class);

        retention.hold("Ruth Bell", Optional.of(ADA), "an inquiry asks for it");
        assertThat(retention.delete("Ruth Bell", ADA, "it is time"))
                .isEqualTo(new Decided.Held("an inquiry asks for it"));
        assertThat(retention
                        .due("Ruth Bell", LocalDate.of(2026, 11, 22))
                        .getFirst()
                        .held())
                .hasValue("an inquiry asks for it");
        assertThat(retention.lift("Ruth Bell", Optional.of(ADA))).isEqualTo(1);

        retention.hold("Ruth Bell", Optional.empty(), "an inquiry asks for all");
        assertThat(retention.delete("Ruth Bell", ADA, "it is time")).isInstanceOf(Decided.Held.class);
        assertThat(retention.lift("Ruth Bell", Optional.empty())).isEqualTo(1);
        assertThat(retention.delete("Ruth Bell", ADA, "it is time")).isInstanceOf(Decided.Deleted.class);
    }

    @Test
    void aDeletionLeavesNothingOfTheChildInAnyTableAndTheAuditWhole() {
        Council ashcombe = Council.in(TestRecord.database(), TestRecord.newAuthority());
        ashcombe.everythingAbout(ADA);
        long number = ashcombe.numberOf(ADA);

        Certificate certificate = deleted(ashcombe);

        assertThat(certificate.gone()).containsEntry("fact_log", 4L).containsEntry("tie", 2L);
        assertThat(certificate.source()).isEqualTo("SI 2010/959 regulation 50(1)");
        assertThat(certificate.json()).doesNotContain("ADA", "Ada");
        assertThat(ashcombe.tablesThatHold(number)).containsExactly("audit");
        assertThat(ashcombe.wordsOfTheAudit(number)).containsExactly("certificate " + certificate.id());
        assertThat(ashcombe.words()).doesNotContain("lovelorn");
        assertThat(ashcombe.record().verify(Audit.Head.NONE).broken()).isEmpty();
        assertThat(ashcombe.record().story(ADA)).isEmpty();
        assertThat(ashcombe.record().story(BEN)).isPresent();
        assertThat(ashcombe.retention().certificates()).containsExactly(certificate);
    }

    @Test
    void aDeletionSurvivesTheRestoreOfAnOlderBackup() throws Exception {
        AuthorityId authority = new AuthorityId("E09000099");
        Path data = folder.resolve("data");
        Path shelf = folder.resolve("another disk");
        Instant before;
        Certificate certificate;
        try (Database database = Database.open(new Where.Here(data))) {
            database.welcome(authority, "Ashcombe");
            Council ashcombe = Council.in(database, authority);
            try (Backup backup = Backup.begin(data, database, InstantSource.system(), shelf, KEY)) {
                backup.whole();
                Thread.sleep(20);
                before = Instant.now();
                Thread.sleep(20);
                certificate = deleted(ashcombe);
                backup.bringAll();
            }
        }

        Restore.Restored earlier = Restore.from(shelf, KEY, folder.resolve("earlier"), Optional.of(before));
        Restore.Restored latest = Restore.from(shelf, KEY, folder.resolve("latest"), Optional.empty());

        assertThat(earlier.deletedAgain()).isEqualTo(1);
        assertThat(latest.deletedAgain()).isZero();
        for (String brought : List.of("earlier", "latest")) {
            try (Database database = Database.open(new Where.Here(folder.resolve(brought)))) {
                TestRecord record = TestRecord.in(database, authority);
                assertThat(record.story(ADA)).as(brought).isEmpty();
                assertThat(record.story(BEN)).as(brought).isPresent();
                assertThat(record.verify(Audit.Head.NONE).broken()).as(brought).isEmpty();
                assertThat(new Retention(database, authority, CLOCK, Map.of()).certificates())
                        .as(brought)
                        .containsExactly(certificate);
            }
        }
    }

    @Test
    void whatIsDeletedAgainIsTheChildOfTheCertificateAndNobodyWhoHasTheirNumberNow() {
        Council ashcombe = Council.in(TestRecord.database(), TestRecord.newAuthority());
        Certificate certificate = deleted(ashcombe);
        Certificate ofAnother = new Certificate(
                certificate.id(),
                certificate.authority(),
                certificate.council(),
                certificate.at(),
                certificate.by(),
                certificate.reason(),
                certificate.lastDay(),
                certificate.rule(),
                certificate.source(),
                certificate.warning(),
                certificate.gone(),
                ashcombe.numberOf(BEN),
                certificate.digest());

        assertThat(new Deletions(TestRecord.database()).again(List.of(ofAnother)))
                .isZero();
        assertThat(ashcombe.record().story(BEN)).isPresent();
    }

    private static Certificate deleted(Council council) {
        return ((Decided.Deleted) council.retention().delete("Ruth Bell", ADA, "it is time")).certificate();
    }

    /** A council with Ada and Ben. */
    private record Council(Database database, AuthorityId authority, TestRecord record, Retention retention) {

        static Council in(Database database, AuthorityId authority) {
            TestRecord record = TestRecord.in(database, authority);
            record.write(life(ADA, "Ada Lovelorn", LocalDate.of(1951, 3, 9)));
            record.write(life(BEN, "Ben Marlow", LocalDate.of(2012, 2, 29)));
            return new Council(database, authority, record, new Retention(database, authority, CLOCK, Map.of()));
        }

        private static Write life(ChildId child, String name, LocalDate born) {
            return new Write(
                    UUID.randomUUID(),
                    child,
                    0,
                    Provenance.of("record"),
                    List.of(
                            new Write.Entry(FactId.named("born " + child), new Born(), Days.on(born)),
                            new Write.Entry(
                                    FactId.named("named " + child),
                                    new Named(NameUse.LEGAL, name, ""),
                                    Days.since(born)),
                            new Write.Entry(
                                    FactId.named("care " + child),
                                    new LookedAfter(Start.SEEN, CareEnd.UNKNOWN),
                                    Days.on(born.plusYears(3))),
                            new Write.Entry(
                                    FactId.named("said " + child),
                                    new Voice.Answered("We heard you, " + name + "."),
                                    Days.on(born.plusYears(4)))));
        }

        /** Ties, marks, drafts, broken glasses, alerts, an account: everything that may hang on a child. */
        void everythingAbout(ChildId child) {
            Staffing staffing = new Staffing(database, authority, CLOCK);
            Person ruth = person("Ruth Bell", Role.ADMINISTRATOR);
            Person lena = person("Lena Hart", Role.TEAM_MANAGER);
            Person kofi = person("Kofi Mensah", Role.SOCIAL_WORKER);
            Person ada = person("Ada Lovelorn", Role.CHILD);
            staffing.first(ruth);
            staffing.letInAll(ruth, List.of(lena, kofi, ada));
            new Accounts(database, authority, CLOCK).openAll(ruth, List.of(ada), "a slow hash");
            Days always = Days.since(LocalDate.of(2020, 1, 1));
            staffing.tie(ruth, new Relationship(lena.id(), child, Tie.TEAM_MANAGER, always, ruth.id()));
            staffing.tie(ruth, new Relationship(ada.id(), child, Tie.THE_CHILD, always, ruth.id()));
            Gate gate = new Gate(database, authority, CLOCK);
            gate.breakGlass(
                    kofi, child, hearth.practice.access.GlassBroken.Ground.LEGAL_DUTY, "A court asks about Ada.");
            staffing.mark(lena, child, Mark.PROTECTED_ADDRESS);
            new Drafts(database, authority, CLOCK)
                    .keep(lena, UUID.randomUUID(), child, "note", Map.of("note", List.of("Ada said")));
            gate.child(lena, child, "the child's page");
            retention.hold("Ruth Bell", Optional.of(child), "looked into");
            retention.lift("Ruth Bell", Optional.of(child));
        }

        private Person person(String name, Role role) {
            return new Person(PersonId.named(authority + name), name, authority, Set.of(role));
        }

        long numberOf(ChildId child) {
            return owner().sql("SELECT id FROM hearth.child WHERE council_id = ? AND authority = ?")
                    .params(child.text(), database.number(authority))
                    .query(Long.class)
                    .single();
        }

        /** Every table with a column for a child, also one that nobody thought of when deletion was written. */
        List<String> tablesThatHold(long number) {
            return owner()
                    .sql("SELECT table_name FROM information_schema.columns WHERE table_schema = 'hearth'"
                            + " AND column_name = 'child' ORDER BY 1")
                    .query((row, _) -> row.getString(1))
                    .list()
                    .stream()
                    .filter(table -> owner().sql("SELECT count(*) > 0 FROM hearth.%s WHERE child = ?".formatted(table))
                            .param(number)
                            .query(Boolean.class)
                            .single())
                    .toList();
        }

        List<String> wordsOfTheAudit(long number) {
            return owner().sql("SELECT said FROM hearth.audit WHERE child = ? AND said IS NOT NULL")
                    .param(number)
                    .query((row, _) -> row.getString(1))
                    .list();
        }

        /** The words by which anybody of this council is found, and the people in it. */
        List<String> words() {
            return owner().sql("SELECT word FROM hearth.find_word WHERE authority = ? UNION"
                            + " SELECT lower(split_part(name, ' ', 2)) FROM hearth.person WHERE authority = ?")
                    .params(database.number(authority), database.number(authority))
                    .query((row, _) -> row.getString(1))
                    .list();
        }

        private JdbcClient owner() {
            return JdbcClient.create(database.asOwner());
        }
    }
}
