package hearth.store;

import hearth.practice.access.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What stands now, made anew from the log: for whoever looks after the database, where a table was lost or is doubted. What
 * people read comes from the log and never needed it.
 */
public final class WhatStands {

    private static final String FROM_THE_LOG = """
            SELECT authority, child, fact, kind, version, place FROM (
                SELECT DISTINCT ON (authority, child, fact) authority, child, fact, kind, version, place
                FROM hearth.fact_log ORDER BY authority, child, fact, version DESC, place DESC) AS last
            WHERE kind <> 'retracted'
            """;

    private final Database database;
    private final JdbcClient owner;
    private final TransactionTemplate together;

    /** Of this database. */
    public WhatStands(Database database) {
        this.database = database;
        DataSource tables = database.asOwner();
        this.owner = JdbcClient.create(tables);
        this.together = new TransactionTemplate(new JdbcTransactionManager(tables));
    }

    /** How many facts stand in the table and not in the log, or the other way round: 0 where all is well. */
    public long differences() {
        String table = "SELECT authority, child, fact, kind, version, place FROM hearth.standing";
        return owner.sql("SELECT count(*) FROM (((%1$s) EXCEPT (%2$s)) UNION ALL ((%2$s) EXCEPT (%1$s))) AS differ"
                        .formatted(table, FROM_THE_LOG))
                .query(Long.class)
                .single();
    }

    /** Makes the tables anew, and that by which children are found, and says how many facts stand. */
    public long rebuild() {
        Integer stand = together.execute(_ -> {
            owner.sql("TRUNCATE hearth.standing, hearth.one_at_a_time").update();
            int facts = owner.sql("INSERT INTO hearth.standing (authority, child, fact, kind, version, place) "
                            + FROM_THE_LOG)
                    .update();
            guard();
            return facts;
        });
        owner.sql("SELECT code FROM hearth.authority ORDER BY code")
                .query((row, _) -> new AuthorityId(row.getString(1)))
                .list()
                .forEach(this::find);
        return Optional.ofNullable(stand).orElse(0);
    }

    private void find(AuthorityId authority) {
        int number = database.number(authority);
        FindRows find = new TheRecord(database, authority).find();
        database.in(authority, jdbc -> {
            find.rebuild(jdbc, number);
            return true;
        });
    }

    /** As when they were written: of two on one day the earlier is guarded. */
    private void guard() {
        String kinds = Writing.ONE_AT_A_TIME.stream()
                .map(kind -> "'" + hearth.story.Kind.of(kind).name() + "'")
                .collect(Collectors.joining(", "));
        List<Guarded> rows = owner.sql("""
                        SELECT authority, child, kind, fact, first_day, end_day FROM hearth.standing s
                        JOIN hearth.fact_log USING (authority, child, version, place, fact, kind)
                        WHERE kind IN (%s) AND first_day IS DISTINCT FROM end_day
                        ORDER BY authority, child, kind, first_day, fact""".formatted(kinds))
                .query((row, _) -> Guarded.read(row))
                .list();
        Optional<Guarded> last = Optional.empty();
        for (Guarded row : rows) {
            if (last.filter(before -> before.overlaps(row)).isEmpty()) {
                row.keep(owner);
                last = Optional.of(row);
            }
        }
    }

    /** A fact of which a child has one at a time. */
    private record Guarded(
            int authority, long child, String kind, java.util.UUID fact, LocalDate from, Optional<LocalDate> to) {

        static Guarded read(ResultSet row) throws SQLException {
            return new Guarded(
                    row.getInt("authority"),
                    row.getLong("child"),
                    row.getString("kind"),
                    row.getObject("fact", java.util.UUID.class),
                    row.getObject("first_day", LocalDate.class),
                    Optional.ofNullable(row.getObject("end_day", LocalDate.class)));
        }

        boolean overlaps(Guarded later) {
            return authority == later.authority
                    && child == later.child
                    && kind.equals(later.kind)
                    && to.map(end -> end.isAfter(later.from)).orElse(true);
        }

        void keep(JdbcClient owner) {
            owner.sql("INSERT INTO hearth.one_at_a_time VALUES (?, ?, ?, daterange(?, ?), ?)")
                    .params(java.util.Arrays.asList(authority, child, kind, from, to.orElse(null), fact))
                    .update();
        }
    }
}
