package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.practice.access.AuthorityId;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Voice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final AuthorityId ASHCOMBE = new AuthorityId("E09000099");
    private static final BackupKey KEY = BackupKey.of(BackupKey.make(), "here");

    @TempDir
    Path folder;

    /** The first record that a run opens unpacks the programs for all of them, and its folder has to stay. */
    @BeforeAll
    static void theSharedOneFirst() {
        TestRecord.database();
    }

    @Test
    void whatWasWrittenComesBackFactByFactAsItWasAtAnyMoment() throws Exception {
        Path data = folder.resolve("data");
        Path shelf = folder.resolve("another disk");
        Map<String, List<Fact<?>>> then;
        Map<String, List<Fact<?>>> last;
        Instant moment;
        Audit.Head head;
        try (Database database = Database.open(new Where.Here(data))) {
            database.welcome(ASHCOMBE, "Ashcombe");
            TestRecord record = TestRecord.in(database, ASHCOMBE);
            write(record, 0, 20);
            try (Backup backup = Backup.begin(data, database, InstantSource.system(), shelf, KEY)) {
                backup.whole();
                write(record, 20, 40);
                then = all(record);
                Thread.sleep(20);
                moment = Instant.now();
                Thread.sleep(20);
                write(record, 40, 60);
                last = all(record);
                head = record.head();
                backup.bringAll();
            }
        }
        canariesAreClosed(shelf);

        Restore.Restored late = Restore.from(shelf, KEY, folder.resolve("again"), Optional.empty());
        Restore.from(shelf, KEY, folder.resolve("earlier"), Optional.of(moment));

        assertThat(late.newest()).isPresent();
        try (Database database = Database.open(new Where.Here(folder.resolve("again")))) {
            TestRecord again = TestRecord.in(database, ASHCOMBE);
            assertThat(all(again)).isEqualTo(last);
            assertThat(again.verify(head).broken()).isEmpty();
            write(again, 60, 61);
        }
        try (Database database = Database.open(new Where.Here(folder.resolve("earlier")))) {
            assertThat(all(TestRecord.in(database, ASHCOMBE))).isEqualTo(then);
        }
        assertThatThrownBy(() -> Restore.from(shelf, KEY, folder.resolve("again"), Optional.empty()))
                .hasMessageContaining("holds a record already");
        assertThatThrownBy(() -> Restore.from(
                        shelf, BackupKey.of(BackupKey.make(), "x"), folder.resolve("other"), Optional.empty()))
                .hasMessageContaining("Maybe the key is another one");
    }

    @Test
    void anotherHearthOnTheSameFolderWorksOnTheSameDatabase() {
        Path data = folder.resolve("data");
        try (Database one = Database.open(new Where.Here(data))) {
            one.welcome(ASHCOMBE, "Ashcombe");
            write(TestRecord.in(one, ASHCOMBE), 0, 1);
            try (Database other = Database.open(new Where.Here(data))) {
                assertThat(all(TestRecord.in(other, ASHCOMBE))).hasSize(1);
            }
            write(TestRecord.in(one, ASHCOMBE), 1, 2);
            assertThat(all(TestRecord.in(one, ASHCOMBE))).hasSize(2);
        }
    }

    /** Nothing of what anybody said may be read without the key. */
    private static void canariesAreClosed(Path shelf) throws Exception {
        try (Stream<Path> files = Files.walk(shelf)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("canary"));
        }
    }

    private static Map<String, List<Fact<?>>> all(TestRecord record) {
        Map<String, List<Fact<?>>> all = new TreeMap<>();
        record.each(told -> all.put(told.story().child().text(), told.story().written()));
        return all;
    }

    private static void write(TestRecord record, int from, int to) {
        for (int child = from; child < to; child++) {
            Outcome outcome = record.write(new Write(
                    UUID.randomUUID(),
                    new ChildId("CHILD-" + child),
                    0,
                    new Provenance("record", "Dana Okafor", Role.SOCIAL_WORKER),
                    List.of(new Write.Entry(
                            FactId.named("said " + child),
                            new Voice.Said("I like my canary, number " + child + ".", Role.SOCIAL_WORKER),
                            Days.on(LocalDate.of(2026, 3, 9))))));
            assertThat(outcome).isInstanceOf(Outcome.Written.class);
            record.audit("dana", "child " + child);
        }
    }
}
