package hearth.store;

import hearth.practice.access.Access;
import hearth.practice.access.Alert;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Deed;
import hearth.practice.access.Mark;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the privacy officer of one council has to look at, and what they found. */
public final class Alerts {

    private static final int MOST = 200;

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;
    private final Opening opening;

    /** The alerts of one council. */
    public Alerts(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
        this.opening = new Opening(authority, number, clock);
    }

    /**
     * The alerts, those without an answer first and then the newest first; none for whoever may not read the audit. An alert
     * about a restricted child is there for an officer who has leave by name.
     */
    public List<Raised> all(Person person) {
        if (!May.person(person, Deed.READ_AUDIT)) {
            return List.of();
        }
        return database.in(authority, jdbc -> {
            Set<Long> children = new TreeSet<>();
            List<Raised> all = jdbc.sql("""
                            SELECT reference, trigger, alert.at, person.name AS who, alert.child, council_id, glass.ground,
                                glass.reason, answer, answerer.name AS answered_by
                            FROM alert JOIN person ON (person.authority, person.id) = (alert.authority, alert.who)
                            JOIN child ON (child.authority, child.id) = (alert.authority, alert.child)
                            LEFT JOIN person answerer
                                ON (answerer.authority, answerer.id) = (alert.authority, alert.answered_by)
                            LEFT JOIN glass_broken glass ON (glass.authority, glass.id) = (alert.authority, alert.glass)
                            WHERE alert.authority = ? AND alert.child <> ALL (?)
                            ORDER BY answer IS NOT NULL, alert.at DESC LIMIT ?""")
                    .params(number, absent(jdbc, person), MOST)
                    .query((row, _) -> {
                        children.add(row.getLong("child"));
                        return raised(row);
                    })
                    .list();
            String who = person.id().toString();
            Audit.add(jdbc, who, Act.LISTED, Optional.empty(), "alerts");
            children.forEach(child -> Audit.add(jdbc, who, Act.SEARCHED, Optional.of(child), "named in an alert"));
            return all;
        });
    }

    /** The restricted children with an alert who are not there for this person. */
    private Long[] absent(JdbcClient jdbc, Person person) {
        return jdbc
                .sql(
                        "SELECT id, council_id, version FROM child WHERE authority = ? AND id IN (SELECT alert.child FROM alert"
                                + " JOIN child_mark mark ON (mark.authority, mark.child) = (alert.authority, alert.child)"
                                + " WHERE alert.authority = ? AND mark.mark = ?)")
                .params(number, number, Mark.RESTRICTED.name())
                .query(Stories::childRow)
                .list()
                .stream()
                .filter(row -> opening.of(jdbc, person, Optional.of(row)) instanceof Access.Absent)
                .map(Stories.ChildRow::id)
                .toArray(Long[]::new);
    }

    /** Writes down what the officer found. An answer that was given stands. */
    public boolean answer(Person person, UUID reference, String answer) {
        if (!May.person(person, Deed.ANSWER_ALERT) || answer.isBlank()) {
            return false;
        }
        return database.in(authority, jdbc -> {
            Optional<Long> child = jdbc.sql(
                            "UPDATE alert SET answered_by = ?, answered_at = ?, answer = ?"
                                    + " WHERE authority = ? AND reference = ? AND answer IS NULL AND child <> ALL (?) RETURNING child")
                    .params(
                            person.id().id(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            answer.strip(),
                            number,
                            reference,
                            absent(jdbc, person))
                    .query(Long.class)
                    .optional();
            Audit.add(jdbc, person.id().toString(), Act.LISTED, Optional.empty(), "answered alert " + reference);
            return child.isPresent();
        });
    }

    private static Raised raised(ResultSet row) throws SQLException {
        return new Raised(
                new Alert(
                        row.getObject("reference", UUID.class),
                        Alert.Trigger.valueOf(row.getString("trigger")),
                        instant(row)),
                row.getString("who"),
                row.getString("council_id"),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                Optional.ofNullable(row.getString("answer")).orElse(""),
                Optional.ofNullable(row.getString("answered_by")).orElse(""));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    /**
     * An alert, for the officer inside the system.
     *
     * @param alert what happened
     * @param who who did it
     * @param child the council's id of the child; the officer needs no name
     * @param reason what they gave as their reason, or empty
     * @param answer what the officer found, or empty while nobody looked
     * @param answeredBy the officer, or empty
     */
    public record Raised(Alert alert, String who, String child, String reason, String answer, String answeredBy) {}
}
