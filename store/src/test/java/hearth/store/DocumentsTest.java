package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Deed;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.practice.record.FileSort;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.FactId;
import hearth.story.Notes.Document;
import hearth.story.Notes.DocumentKind;
import hearth.story.Provenance;
import hearth.story.Voice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dana keeps a drawing and a court's order for Amy, who lives with Mia. Kofi works in another team. */
class DocumentsTest {

    private static final ChildId AMY = new ChildId("AMY");
    private static final ChildId BEN = new ChildId("BEN");
    private static final Days ALWAYS = Days.since(LocalDate.of(2026, 1, 1));
    private static final byte[] DRAWING =
            "\u0089PNG\r\n\u001a\n a drawing of a dog".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ORDER = "%PDF-1.7 an order of the court".getBytes(StandardCharsets.ISO_8859_1);
    private static final BackupKey KEY = BackupKey.of(BackupKey.make(), "here");

    @TempDir
    Path folder;

    /** The first record that a run opens unpacks the programs for all of them, and its folder has to stay. */
    @BeforeAll
    static void theSharedOneFirst() {
        TestRecord.database();
    }

    @Test
    void whatIsGivenIsReadByThoseToWhomTheFactIsOpenAndByNobodyElse() {
        House house = new House(TestRecord.database(), TestRecord.newAuthority());
        String drawing = house.kept(AMY, DRAWING, DocumentKind.THE_CHILDS_OWN);
        String order = house.kept(AMY, ORDER, DocumentKind.COURT_ORDER);

        assertThat(house.read(house.dana, AMY, drawing)).hasValueSatisfying(paper -> {
            assertThat(paper.bytes()).isEqualTo(DRAWING);
            assertThat(paper.sort()).isEqualTo(FileSort.PNG);
        });
        assertThat(house.read(house.mia, AMY, drawing)).isPresent();
        assertThat(house.read(house.mia, AMY, order)).as("not for a carer").isEmpty();
        assertThat(house.gate.document(house.kofi, AMY, drawing)).isInstanceOf(Seen.Closed.class);
        assertThat(house.gate.give(house.kofi, AMY, FileSort.PNG, DRAWING)).isInstanceOf(Seen.Closed.class);
        assertThat(house.looks(AMY)).contains("a document", "a document was given");
    }

    @Test
    void whoeverKnowsAHashDoesNotComeByItToWhatWasGivenForAnother() {
        House house = new House(TestRecord.database(), TestRecord.newAuthority());
        String order = house.kept(AMY, ORDER, DocumentKind.COURT_ORDER);

        Seen<Outcome> forged = house.gate.write(house.dana, Deed.RECORD_DOCUMENT, House.leadsTo(BEN, order, "forged"));

        assertThat(forged)
                .isInstanceOfSatisfying(
                        Seen.Open.class, open -> assertThat(open.it()).isInstanceOf(Outcome.NotKept.class));
        assertThat(house.read(house.dana, BEN, order)).isEmpty();
    }

    @Test
    void theSameBytesAreKeptOnceAndAChangeShows() {
        House house = new House(TestRecord.database(), TestRecord.newAuthority());
        house.kept(AMY, DRAWING, DocumentKind.THE_CHILDS_OWN);
        String hash = house.kept(BEN, DRAWING, DocumentKind.THE_CHILDS_OWN);
        JdbcClient owner = JdbcClient.create(TestRecord.database().asOwner());

        assertThat(owner.sql("SELECT count(*) FROM hearth.document_content WHERE hash = ? AND authority = ?")
                        .params(hash, TestRecord.database().number(house.authority))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(Checkup.documents(TestRecord.database()).changed()).isZero();
        owner.sql("UPDATE hearth.document_content SET bytes = bytes || 'x'::bytea WHERE hash = ? AND authority = ?")
                .params(hash, TestRecord.database().number(house.authority))
                .update();
        assertThat(Checkup.documents(TestRecord.database()).changed()).isEqualTo(1);
        owner.sql("UPDATE hearth.document_content SET bytes = ? WHERE hash = ? AND authority = ?")
                .params(DRAWING, hash, TestRecord.database().number(house.authority))
                .update();
    }

    @Test
    void aDocumentComesBackFromABackupByteByByte() throws Exception {
        AuthorityId ashcombe = new AuthorityId("E09000099");
        Path data = folder.resolve("data");
        Path shelf = folder.resolve("another disk");
        String drawing;
        try (Database database = Database.open(new Where.Here(data))) {
            database.welcome(ashcombe, "Ashcombe");
            drawing = new House(database, ashcombe).kept(AMY, DRAWING, DocumentKind.THE_CHILDS_OWN);
            try (Backup backup = Backup.begin(data, database, InstantSource.system(), shelf, KEY)) {
                backup.whole();
                backup.bringAll();
            }
        }
        Restore.from(shelf, KEY, folder.resolve("again"), Optional.empty());

        try (Database database = Database.open(new Where.Here(folder.resolve("again")))) {
            House again = new House(database, ashcombe);
            assertThat(again.read(again.dana, AMY, drawing))
                    .hasValueSatisfying(paper -> assertThat(paper.bytes()).isEqualTo(DRAWING));
            assertThat(Checkup.documents(database)).isEqualTo(new Checkup.Documents(1, 0));
        }
    }

    /** A council with these people, made where it is not there yet. */
    private static final class House {

        private final AuthorityId authority;
        private final Gate gate;
        private final TestRecord record;
        private final Person dana;
        private final Person kofi;
        private final Person mia;

        House(Database database, AuthorityId authority) {
            this.authority = authority;
            this.gate = new Gate(database, authority, InstantSource.system());
            this.record = TestRecord.in(database, authority);
            this.dana = person("Dana Okafor", Role.SOCIAL_WORKER);
            this.kofi = person("Kofi Mensah", Role.SOCIAL_WORKER);
            this.mia = person("Mia Lowe", Role.CARER);
            Person ruth = person("Ruth Bell", Role.ADMINISTRATOR);
            Staffing staffing = new Staffing(database, authority, InstantSource.system());
            if (staffing.first(ruth)) {
                staffing.letInAll(ruth, List.of(dana, kofi, mia));
                for (ChildId child : List.of(AMY, BEN)) {
                    record.write(write(child, "welcome " + child, new Voice.Answered("Welcome.")));
                    staffing.tie(ruth, new Relationship(dana.id(), child, Tie.ALLOCATED_WORKER, ALWAYS, ruth.id()));
                }
                staffing.tie(ruth, new Relationship(mia.id(), AMY, Tie.CARER, ALWAYS, ruth.id()));
            }
        }

        private Person person(String name, Role role) {
            return new Person(PersonId.named(authority + name), name, authority, Set.of(role));
        }

        String kept(ChildId child, byte[] bytes, DocumentKind of) {
            FileSort sort = FileSort.of(bytes).orElseThrow();
            String hash = ((Seen.Open<String>) gate.give(dana, child, sort, bytes)).it();
            Seen<Outcome> written = gate.write(
                    dana,
                    Deed.RECORD_DOCUMENT,
                    write(child, hash + child, new Document(of, "a paper", hash, sort.media())));
            assertThat(((Seen.Open<Outcome>) written).it()).isInstanceOf(Outcome.Written.class);
            return hash;
        }

        static Write leadsTo(ChildId child, String hash, String name) {
            return write(child, name, new Document(DocumentKind.OTHER, "a paper", hash, "application/pdf"));
        }

        private static Write write(ChildId child, String name, hearth.story.Detail detail) {
            return new Write(
                    UUID.randomUUID(),
                    child,
                    0,
                    Provenance.of("record"),
                    List.of(new Write.Entry(FactId.named(name), detail, Days.on(LocalDate.of(2026, 3, 9)))));
        }

        Optional<Paper> read(Person person, ChildId child, String hash) {
            return ((Seen.Open<Optional<Paper>>) gate.document(person, child, hash)).it();
        }

        List<String> looks(ChildId child) {
            int number = TestRecord.database().number(authority);
            return TestRecord.database()
                    .in(
                            authority,
                            jdbc -> Stories.row(jdbc, number, child).stream()
                                    .flatMap(row -> Looks.at(jdbc, number, row.id(), 50).stream())
                                    .map(Look::said)
                                    .toList());
        }
    }
}
