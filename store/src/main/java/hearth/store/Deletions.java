package hearth.store;

import hearth.practice.access.AuthorityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes records out, as the role that owns the tables: the one as which Hearth works cannot. What was deleted once is deleted
 * again where an older backup was brought back.
 */
final class Deletions {

    private final Database database;

    Deletions(Database database) {
        this.database = database;
    }

    /** Does this as the owner, in one transaction of this authority. */
    <T> T asOwner(AuthorityId authority, Function<JdbcClient, T> work) {
        var source = database.asOwner();
        T done = new TransactionTemplate(new JdbcTransactionManager(source)).execute(_ -> {
            JdbcClient jdbc = JdbcClient.create(source);
            jdbc.sql("SELECT set_config('search_path', 'hearth', true), set_config('hearth.authority', ?, true)")
                    .param(Integer.toString(database.number(authority)))
                    .query((_, _) -> true)
                    .single();
            return work.apply(jdbc);
        });
        return java.util.Objects.requireNonNull(done, "work gives an answer");
    }

    /** Takes everything of this child out, and says how many rows of what. */
    static Map<String, Long> takeOut(JdbcClient jdbc, int authority, long child) {
        Map<String, Long> gone = new LinkedHashMap<>();
        jdbc.sql("SELECT what, rows FROM delete_child(?, ?)")
                .params(authority, child)
                .query(row -> {
                    gone.put(row.getString(1), row.getLong(2));
                });
        return gone;
    }

    /** Writes the certificate down, where it is not already. */
    static void keep(JdbcClient jdbc, int authority, Certificate certificate) {
        jdbc.sql(
                        "INSERT INTO deletion (authority, id, digest, certificate, deleted_at) VALUES (?, ?, decode(?, 'hex'), ?::jsonb, ?)"
                                + " ON CONFLICT DO NOTHING")
                .params(
                        authority,
                        certificate.id(),
                        certificate.digest(),
                        certificate.json(),
                        certificate.at().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    /** All certificates of the database. */
    List<Certificate> all() {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT certificate FROM hearth.deletion ORDER BY deleted_at, id")
                .query((row, _) -> Certificate.of(row.getString(1)))
                .list();
    }

    /** Does again what these certificates tell of, and says how many records were there once more. */
    int again(List<Certificate> certificates) {
        int again = 0;
        for (Certificate certificate : certificates) {
            AuthorityId authority = new AuthorityId(certificate.authority());
            if (isHere(authority)) {
                int number = database.number(authority);
                again += asOwner(authority, jdbc -> again(jdbc, number, certificate));
            }
        }
        return again;
    }

    private static int again(JdbcClient jdbc, int authority, Certificate certificate) {
        Optional<UUID> back = jdbc.sql("SELECT council_id FROM child WHERE authority = ? AND id = ? FOR UPDATE")
                .params(authority, certificate.child())
                .query(String.class)
                .optional()
                .filter(certificate::isAbout)
                .map(_ -> certificate.id());
        back.ifPresent(id -> {
            takeOut(jdbc, authority, certificate.child());
            Audit.add(jdbc, "restore", Act.DELETED, Optional.of(certificate.child()), "again, certificate " + id);
        });
        keep(jdbc, authority, certificate);
        return back.isPresent() ? 1 : 0;
    }

    private boolean isHere(AuthorityId authority) {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT count(*) > 0 FROM hearth.authority WHERE code = ?")
                .param(authority.code())
                .query(Boolean.class)
                .single();
    }
}
