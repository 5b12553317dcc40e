package hearth.store;

import hearth.story.Provenance;
import hearth.story.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wrote in which source, and the number by which the log knows them. */
final class Provenances {

    /** Rows are only ever added and a number is never used again, so what was read once holds. */
    private final Map<Integer, Provenance> read = new ConcurrentHashMap<>();

    /** The number of one, which is given a number where it has none. */
    int number(JdbcClient jdbc, int authority, Provenance provenance) {
        List<Object> columns = List.of(
                authority,
                provenance.source(),
                provenance.author(),
                provenance.role().name());
        return find(jdbc, columns).orElseGet(() -> {
            jdbc.sql(
                            "INSERT INTO provenance (authority, source, author, role) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(columns)
                    .update();
            return find(jdbc, columns).orElseThrow();
        });
    }

    /** The one with this number. */
    Provenance at(JdbcClient jdbc, int number) {
        Provenance known = read.get(number);
        return known != null ? known : readAll(jdbc).getOrDefault(number, Provenance.of(""));
    }

    private Map<Integer, Provenance> readAll(JdbcClient jdbc) {
        jdbc.sql("SELECT id, source, author, role FROM provenance").query(row -> {
            read.put(
                    row.getInt("id"),
                    new Provenance(
                            row.getString("source"), row.getString("author"), Role.valueOf(row.getString("role"))));
        });
        return read;
    }

    private static Optional<Integer> find(JdbcClient jdbc, List<Object> columns) {
        return jdbc.sql("SELECT id FROM provenance WHERE authority = ? AND source = ? AND author = ? AND role = ?")
                .params(columns)
                .query(Integer.class)
                .optional();
    }
}
