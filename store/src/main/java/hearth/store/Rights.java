package hearth.store;

import hearth.practice.access.GlassBroken;
import hearth.practice.access.Grant;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Tie;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Hours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the record knows of who may see whom: rows, as the room practice decides on them. */
final class Rights {

    /** Of a person themselves, or of a team that they are in on a day: the person twice, the day twice. */
    private static final String OF_A_PERSON =
            " (who = ? OR who IN (SELECT team FROM team_member m WHERE m.authority = tie.authority AND m.person = ?"
                    + " AND m.first_day <= ? AND (m.end_day IS NULL OR m.end_day > ?)))";

    /** What ties this person to this child, themselves or through a team that they are in on that day. */
    static List<Relationship> ties(
            JdbcClient jdbc, int authority, Person person, Stories.ChildRow child, LocalDate day) {
        return jdbc.sql("SELECT tie, first_day, end_day, made_by FROM tie WHERE authority = ? AND child = ? AND"
                        + OF_A_PERSON)
                .params(authority, child.id(), person.id().id(), person.id().id(), day, day)
                .query((row, _) -> relationship(row, person, child.name()))
                .list();
    }

    /**
     * The children to whom something ties this person themselves on that day, by the names that the council's system gives
     * them. What ties a team opens each child's record to its people, but does not make every child of the team theirs.
     */
    static List<Stories.ChildRow> children(JdbcClient jdbc, int authority, Person person, LocalDate day) {
        return jdbc.sql("SELECT DISTINCT child.id, council_id, version FROM tie"
                        + " JOIN child ON (child.authority, child.id) = (tie.authority, tie.child)"
                        + " WHERE tie.authority = ? AND first_day <= ? AND (end_day IS NULL OR end_day > ?) AND who = ?"
                        + " ORDER BY child.id")
                .params(authority, day, day, person.id().id())
                .query(Stories::childRow)
                .list();
    }

    /** The children to whom something ties this person on that day, or whom they were given leave to see. */
    static Set<Long> own(JdbcClient jdbc, int authority, Person person, LocalDate day) {
        return jdbc.sql(
                        "SELECT child FROM tie WHERE authority = ? AND first_day <= ? AND (end_day IS NULL OR end_day > ?)"
                                + " AND" + OF_A_PERSON
                                + " UNION SELECT child FROM leave_given WHERE authority = ? AND who = ? AND child IS NOT NULL")
                .params(
                        authority,
                        day,
                        day,
                        person.id().id(),
                        person.id().id(),
                        day,
                        day,
                        authority,
                        person.id().id())
                .query((row, _) -> row.getLong(1))
                .set();
    }

    /** Those of these children of whom anything is written down that this person's access may depend on. */
    static Set<Long> touched(
            JdbcClient jdbc, int authority, Person person, List<Stories.ChildRow> children, LocalDate day) {
        Long[] ids = children.stream().map(Stories.ChildRow::id).toArray(Long[]::new);
        UUID who = person.id().id();
        return jdbc.sql("SELECT child FROM child_mark WHERE authority = ? AND child = ANY (?)"
                        + " UNION SELECT child FROM tie WHERE authority = ? AND child = ANY (?) AND" + OF_A_PERSON
                        + " UNION SELECT child FROM leave_given WHERE authority = ? AND who = ? AND child = ANY (?)"
                        + " UNION SELECT child FROM glass_broken WHERE authority = ? AND who = ? AND child = ANY (?)")
                .params(authority, ids, authority, ids, who, who, day, day, authority, who, ids, authority, who, ids)
                .query((row, _) -> row.getLong(1))
                .set();
    }

    /** What keeps this child's record closer than others. */
    static Set<Mark> marks(JdbcClient jdbc, int authority, long child) {
        return Set.copyOf(jdbc.sql("SELECT mark FROM child_mark WHERE authority = ? AND child = ?")
                .params(authority, child)
                .query((row, _) -> Mark.valueOf(row.getString(1)))
                .list());
    }

    /** The leave that this person was given to see this child's record. */
    static List<Grant> grants(JdbcClient jdbc, int authority, Person person, Stories.ChildRow child) {
        return jdbc.sql("SELECT reach, purpose, first_day, end_day, given_by FROM leave_given"
                        + " WHERE authority = ? AND who = ? AND child = ?")
                .params(authority, person.id().id(), child.id())
                .<Grant>query((row, _) -> new Grant.ToOneChild(
                        person.id(),
                        child.name(),
                        Grant.Reach.valueOf(row.getString("reach")),
                        row.getString("purpose"),
                        days(row),
                        id(row, "given_by")))
                .list();
    }

    /** The leave that was given to anybody to see this child's record, the oldest first. */
    static List<Grant.ToOneChild> leaves(JdbcClient jdbc, int authority, Stories.ChildRow child) {
        return jdbc.sql("SELECT who, reach, purpose, first_day, end_day, given_by FROM leave_given"
                        + " WHERE authority = ? AND child = ? ORDER BY first_day, id")
                .params(authority, child.id())
                .query((row, _) -> new Grant.ToOneChild(
                        id(row, "who"),
                        child.name(),
                        Grant.Reach.valueOf(row.getString("reach")),
                        row.getString("purpose"),
                        days(row),
                        id(row, "given_by")))
                .list();
    }

    /** The leave that this person was given to run something over every child. */
    static List<Grant> runs(JdbcClient jdbc, int authority, Person person) {
        return jdbc.sql("SELECT run, first_day, end_day, given_by FROM leave_given"
                        + " WHERE authority = ? AND who = ? AND run IS NOT NULL")
                .params(authority, person.id().id())
                .<Grant>query((row, _) -> new Grant.ToEveryChild(
                        person.id(), Grant.Run.valueOf(row.getString("run")), days(row), id(row, "given_by")))
                .list();
    }

    /** The glasses that this person broke at this child's record. */
    static List<GlassBroken> glasses(JdbcClient jdbc, int authority, Person person, Stories.ChildRow child) {
        return jdbc.sql("SELECT ground, reason, from_at, to_at FROM glass_broken"
                        + " WHERE authority = ? AND who = ? AND child = ?")
                .params(authority, person.id().id(), child.id())
                .query((row, _) -> new GlassBroken(
                        person.id(),
                        child.name(),
                        GlassBroken.Ground.valueOf(row.getString("ground")),
                        row.getString("reason"),
                        Hours.between(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    private static Relationship relationship(ResultSet row, Person person, ChildId child) throws SQLException {
        return new Relationship(person.id(), child, Tie.valueOf(row.getString("tie")), days(row), id(row, "made_by"));
    }

    private static Days days(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("first_day", LocalDate.class);
        return Optional.ofNullable(row.getObject("end_day", LocalDate.class))
                .map(end -> Days.between(from, end))
                .orElseGet(() -> Days.since(from));
    }

    private static PersonId id(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private Rights() {}
}
