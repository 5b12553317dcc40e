package hearth.store;

import hearth.practice.access.AuthorityId;
import hearth.story.ChildId;
import hearth.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A council's record without its gate, so that a test can write and read as nobody may. All tests of a run share one real
 * database; each has a council of its own.
 */
final class TestRecord {

    private static final Database DATABASE = opened();

    private static int authorities;

    private final Database database;
    /** Locked by whoever makes the tables of what stands anew, for every council at once. */
    static final String WHAT_STANDS = "what stands";

    private final AuthorityId authority;
    private final TheRecord record;
    private final int number;

    private TestRecord(Database database, AuthorityId authority) {
        this.database = database;
        this.authority = authority;
        this.record = new TheRecord(database, authority);
        this.number = database.number(authority);
    }

    /** An empty record of a council that no other test uses. */
    static TestRecord empty() {
        return of(newAuthority());
    }

    /** The record of this council. */
    static TestRecord of(AuthorityId authority) {
        return new TestRecord(DATABASE, authority);
    }

    /** The record of a council in a database of the test's own. */
    static TestRecord in(Database database, AuthorityId authority) {
        return new TestRecord(database, authority);
    }

    /** A council that no other test uses. */
    static synchronized AuthorityId newAuthority() {
        AuthorityId authority = new AuthorityId("E0900%04d".formatted(++authorities));
        DATABASE.welcome(authority, "Ashcombe");
        return authority;
    }

    static Database database() {
        return DATABASE;
    }

    Outcome write(Write write) {
        return database.in(authority, jdbc -> record.writing().write(jdbc, number, write));
    }

    Optional<Told> story(ChildId child) {
        return database.in(authority, jdbc -> record.stories().of(jdbc, number, child));
    }

    Optional<Story> asKnownAt(ChildId child, Instant moment) {
        return database.in(authority, jdbc -> record.stories().asKnownAt(jdbc, number, child, moment));
    }

    void each(Consumer<Told> reader) {
        database.in(authority, jdbc -> {
            record.stories().each(jdbc, number, reader);
            return true;
        });
    }

    Load load(String what, Iterable<Story> told) {
        return record.load("the data team", what, UUID.randomUUID(), told, _ -> {});
    }

    /** A row of the audit. */
    void audit(String who, String said) {
        database.in(authority, jdbc -> {
            Audit.add(jdbc, who, Act.READ, Optional.empty(), said);
            return true;
        });
    }

    Audit.Head head() {
        return record.head();
    }

    Audit.Verified verify(Audit.Head earlier) {
        return record.verify(earlier);
    }

    private static Database opened() {
        try {
            Path folder = Files.createTempDirectory("record");
            Database database = Database.open(new Where.Here(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
