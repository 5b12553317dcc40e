package hearth.store;

import hearth.practice.access.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a reading of a council's whole audit found.
 *
 * @param authority which council
 * @param rows how many rows the audit has
 * @param broken where it is not as it was written, in a few words, if anywhere
 * @param head the line to be written down elsewhere, against which a later check-up holds the audit
 */
public record Checkup(AuthorityId authority, long rows, Optional<String> broken, String head) {

    /** Reads the audit of every council, or against a head that was written down before. */
    public static List<Checkup> of(Database database, Optional<String> earlier) {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT code FROM hearth.authority ORDER BY code")
                .query((row, _) -> of(database, new AuthorityId(row.getString(1)), earlier))
                .list();
    }

    /** How many papers, pictures and sounds are not as they were given, of how many. */
    public static Documents documents(Database database) {
        return JdbcClient.create(database.asOwner())
                .sql(
                        "SELECT count(*), count(*) FILTER (WHERE encode(sha256(bytes), 'hex') <> hash) FROM hearth.document_content")
                .query((row, _) -> new Documents(row.getLong(1), row.getLong(2)))
                .single();
    }

    /**
     * What a reading of all documents found.
     *
     * @param all how many there are
     * @param changed how many are not as they were given
     */
    public record Documents(long all, long changed) {}

    private static Checkup of(Database database, AuthorityId authority, Optional<String> earlier) {
        TheRecord record = new TheRecord(database, authority);
        Audit.Verified verified = record.verify(
                earlier.map(line -> Audit.Head.of(authority, line)).orElse(Audit.Head.NONE));
        return new Checkup(
                authority,
                verified.rows(),
                verified.broken().map(row -> "row %d of strand %d".formatted(row.number(), row.strand())),
                record.head().line(authority));
    }
}
