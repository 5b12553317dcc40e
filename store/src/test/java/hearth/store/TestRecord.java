package hearth.store;

import hearth.practice.access.AuthorityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One real database for all tests of a run, each with an authority of its own. */
final class TestRecord {

    private static final Database DATABASE = opened();

    private static int authorities;

    /** An empty record of a council that no other test uses. */
    static TheRecord empty() {
        return new TheRecord(DATABASE, newAuthority());
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

    private TestRecord() {}
}
