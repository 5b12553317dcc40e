package hearth.store;

import hearth.practice.access.Relationship;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many ties in one statement. */
final class Ties {

    /** Adds them; a tie to a child whom the record does not know is left out. */
    static void add(JdbcClient jdbc, int authority, List<Relationship> relationships) {
        jdbc.sql("""
                        INSERT INTO tie SELECT child.authority, gen_random_uuid(), t.who, child.id, t.tie, t.first_day,
                            t.end_day, t.made_by
                        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]::date[], ?::text[]::date[], ?::uuid[])
                            AS t (who, council_id, tie, first_day, end_day, made_by)
                        JOIN child ON child.authority = ? AND child.council_id = t.council_id""")
                .params(
                        relationships.stream().map(one -> one.who().id()).toArray(UUID[]::new),
                        relationships.stream().map(one -> one.child().text()).toArray(String[]::new),
                        relationships.stream().map(one -> one.tie().name()).toArray(String[]::new),
                        relationships.stream()
                                .map(one -> one.days().from().toString())
                                .toArray(String[]::new),
                        relationships.stream()
                                .map(one ->
                                        one.days().to().map(LocalDate::toString).orElse(null))
                                .toArray(String[]::new),
                        relationships.stream().map(one -> one.madeBy().id()).toArray(UUID[]::new),
                        authority)
                .update();
    }

    private Ties() {}
}
