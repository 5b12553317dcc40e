package hearth.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.HearthTestDoor;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Staffing;
import hearth.store.Where;
import hearth.story.AboutTheChild.Born;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Source;
import hearth.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One real record from its first day: loaded, backed up, checked, lost, and brought back. */
class RecordCommandsTest {

    private static final AuthorityId ASHCOMBE = new AuthorityId("E09000099");

    @TempDir
    Path folder;

    @Test
    void aRecordIsLoadedBackedUpCheckedAndBroughtBack() throws Exception {
        String data = folder.resolve("record").toString();
        String other = folder.resolve("another disk").toString();
        String key = folder.resolve("council.key").toString();
        String council = folder.resolve("invented").toString();
        prepared(Path.of(data));
        HearthTestDoor door = new HearthTestDoor();

        assertThat(door.run("invent", "--children", "40", "--seed", "1", "--out", council))
                .isZero();
        assertThat(door.run(
                        "load", council + "/ssda903/2026", "--data", data, "--council", "E09000099", "--as", "Nobody"))
                .isEqualTo(4);
        assertThat(door.err()).contains("Nobody called \"Nobody\" was given leave");
        assertThat(door.run(
                        "load",
                        council + "/ssda903/2026",
                        "--data",
                        data,
                        "--council",
                        "E09000099",
                        "--as",
                        "Sam Reed"))
                .isZero();
        assertThat(door.out()).contains(" children. Facts added: ");
        assertThat(door.run(
                        "load",
                        council + "/ssda903/2026",
                        "--data",
                        data,
                        "--council",
                        "E09000099",
                        "--as",
                        "Sam Reed"))
                .isZero();
        assertThat(door.out()).contains("Facts added: 0; corrected: 0; taken back: 0;");

        assertThat(door.run("backup", "--new-key", key)).isZero();
        assertThat(door.run("backup", "--new-key", key)).isEqualTo(2);
        assertThat(door.run("backup", "--data", data, "--to", other, "--key", key))
                .isZero();
        assertThat(door.run("verify", "--data", data)).isZero();
        String head = door.out()
                .lines()
                .filter(line -> line.contains("head: "))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring(6);

        String again = folder.resolve("again").toString();
        assertThat(door.run("restore", other, "--key", key, "--data", again)).isZero();
        assertThat(door.run("verify", "--data", again, "--head", head)).isZero();
        assertThat(door.out()).contains("What stands follows from the log.", "the audit is whole");
        assertThat(door.run("restore", other, "--key", key, "--data", again)).isEqualTo(3);
        assertThat(door.err()).contains("holds a record already");
    }

    @Test
    void aRecordWhoseTimeIsOverIsListedHeldAndDeletedWithACertificate() {
        String data = folder.resolve("record").toString();
        prepared(Path.of(data));
        lived(Path.of(data), "ADA", LocalDate.of(1951, 3, 9));
        lived(Path.of(data), "BEN", LocalDate.of(2012, 2, 29));
        HearthTestDoor door = new HearthTestDoor();

        assertThat(retention(door, data)).isZero();
        assertThat(door.out())
                .contains("ADA: kept to 2026-03-09", "regulation 50(1)")
                .doesNotContain("BEN");
        assertThat(retention(door, data, "--hold", "ADA", "--by", "Ruth Bell", "--reason", "the inquiry"))
                .isZero();
        assertThat(retention(door, data, "--delete", "ADA", "--by", "Ruth Bell", "--reason", "75 years"))
                .isEqualTo(3);
        assertThat(door.err()).contains("A hold lies on it: the inquiry");
        assertThat(retention(door, data, "--lift", "ADA", "--by", "Ruth Bell")).isZero();
        assertThat(retention(door, data, "--delete", "BEN", "--by", "Ruth Bell", "--reason", "75 years"))
                .isEqualTo(3);
        assertThat(door.err()).contains("It is kept to 2087-03-01");
        assertThat(retention(door, data, "--delete", "ADA", "--by", "Ruth Bell", "--reason", "75 years"))
                .isZero();
        assertThat(door.out())
                .contains("CERTIFICATE OF DELETION", "Decided by: Ruth Bell, because: 75 years", "The audit is whole")
                .doesNotContain("ADA");
        assertThat(retention(door, data, "--delete", "ADA", "--by", "Ruth Bell", "--reason", "75 years"))
                .isEqualTo(3);
        assertThat(door.run("verify", "--data", data)).isZero();
    }

    @Test
    void aNumberWhoseLawNobodyReadIsSaidToBeUnconfirmed() {
        HearthTestDoor door = new HearthTestDoor();

        assertThat(door.run("retention", "--rules")).isZero();

        assertThat(door.out()).contains("100 years from the adoption order", "not confirmed");
    }

    private static int retention(HearthTestDoor door, String data, String... words) {
        List<String> all = new ArrayList<>(List.of("retention", "--data", data, "--council", "E09000099"));
        all.addAll(List.of(words));
        return door.run(all.toArray(String[]::new));
    }

    /** A child who was looked after from the age of three. */
    private static void lived(Path data, String child, LocalDate born) {
        try (Database database = Database.open(new Where.Here(data))) {
            Person sam = new Person(PersonId.named("sam"), "Sam Reed", ASHCOMBE, Set.of(Role.DATA_TEAM));
            List<Fact<?>> facts = List.of(
                    new Fact<>(
                            FactId.named(child), new Born(), Days.on(born), Recorded.UNKNOWN, Provenance.of("record")),
                    new Fact<>(
                            FactId.named(child + " in care"),
                            new LookedAfter(Start.SEEN, CareEnd.UNKNOWN),
                            Days.on(born.plusYears(3)),
                            Recorded.UNKNOWN,
                            Provenance.of("record")));
            new Gate(database, ASHCOMBE, InstantSource.system())
                    .load(
                            sam,
                            "a test",
                            UUID.randomUUID(),
                            List.of(Story.of(new ChildId(child), List.of(Source.RECORD), facts)),
                            _ -> {});
        }
    }

    @Test
    void aFolderWithoutARecordIsSaidAndNotMade() {
        Path nothing = folder.resolve("nothing");
        HearthTestDoor door = new HearthTestDoor();

        assertThat(door.run("verify", "--data", nothing.toString())).isEqualTo(2);

        assertThat(door.err()).contains("There is no record in", "Maybe the folder is another one");
        assertThat(Files.exists(nothing)).isFalse();
    }

    private static void prepared(Path data) {
        try (Database database = Database.open(new Where.Here(data))) {
            database.welcome(ASHCOMBE, "Ashcombe");
            Staffing staffing = new Staffing(database, ASHCOMBE, InstantSource.system());
            Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", ASHCOMBE, Set.of(Role.ADMINISTRATOR));
            Person sam = new Person(PersonId.named("sam"), "Sam Reed", ASHCOMBE, Set.of(Role.DATA_TEAM));
            staffing.first(ruth);
            staffing.letIn(ruth, sam);
            staffing.give(
                    ruth,
                    new Grant.ToEveryChild(
                            sam.id(), Grant.Run.RETURNS, Days.since(LocalDate.of(2026, 1, 1)), ruth.id()));
        }
    }
}
