package hearth.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit, read for the person whom it is about. */
final class Looks {

    /** The newest looks at this child's record. A person is told by name, a run by what it was. */
    static List<Look> at(JdbcClient jdbc, int authority, long child, int most) {
        return jdbc.sql("""
                        SELECT number, at, coalesce(name, who) AS who, act, coalesce(said, '') AS said
                        FROM audit LEFT JOIN person ON person.authority = audit.authority AND person.id::text = audit.who
                        WHERE audit.authority = ? AND child = ? ORDER BY at DESC, number DESC LIMIT ?""")
                .params(authority, child, most)
                .query((row, _) -> new Look(
                        row.getLong("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        Act.valueOf(row.getString("act")),
                        row.getString("said")))
                .list();
    }

    private Looks() {}
}
