package hearth.store;

import hearth.practice.access.Alert;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Breaking;
import hearth.practice.access.Deed;
import hearth.practice.access.Grant;
import hearth.practice.access.Mark;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.story.ChildId;
import hearth.story.Days;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who works in a council, in which team, and for which children. Every change has a name, and stands in the audit. False is
 * the answer to whoever may not; then nothing changed.
 */
public final class Staffing {

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;

    /** The staffing of one council. */
    public Staffing(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
    }

    /** The first person of all, who lets in the others; only while there is nobody. */
    public boolean first(Person administrator) {
        return database.in(authority, jdbc -> {
            boolean nobody = jdbc.sql("SELECT count(*) = 0 FROM person WHERE authority = ?")
                    .param(number)
                    .query(Boolean.class)
                    .single();
            if (nobody) {
                keep(jdbc, administrator);
                audit(jdbc, administrator, Act.CHANGED_RIGHTS, Optional.empty(), "the first administrator");
            }
            return nobody;
        });
    }

    /** Lets somebody in, or changes their name or what they are here. */
    public boolean letIn(Person by, Person person) {
        return administered(by, "let in " + person.id() + " as " + sorted(person.roles()), jdbc -> keep(jdbc, person));
    }

    /** Lets many in, as one act. */
    public boolean letInAll(Person by, List<Person> people) {
        return administered(by, "let in " + people.size(), jdbc -> people.forEach(person -> keep(jdbc, person)));
    }

    /** Makes a team. */
    public boolean team(Person by, PersonId team, String name) {
        return administered(
                by,
                "team " + team,
                jdbc -> jdbc.sql(
                                "INSERT INTO team VALUES (?, ?, ?) ON CONFLICT (authority, id) DO UPDATE SET name = EXCLUDED.name")
                        .params(number, team.id(), name)
                        .update());
    }

    /** Puts somebody into a team on these days. */
    public boolean join(Person by, PersonId team, PersonId person, Days days) {
        return administered(
                by,
                person + " joins " + team,
                jdbc -> jdbc.sql("INSERT INTO team_member VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(Arrays.asList(
                                number,
                                team.id(),
                                person.id(),
                                days.from(),
                                days.to().orElse(null)))
                        .update());
    }

    /**
     * Ties somebody, or each member of a team, to a child. Whoever claims a child for themselves is let in, and an officer is
     * told.
     */
    public boolean tie(Person by, Relationship relationship) {
        boolean claims = relationship.isSelfClaimed() && May.person(by, Deed.CLAIM_COVER);
        if (!claims && !May.person(by, Deed.ADMINISTER) && !by.is(Role.TEAM_MANAGER)) {
            return refused(by, "tie to a child");
        }
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> child = Stories.row(jdbc, number, relationship.child());
            child.ifPresent(row -> {
                tie(jdbc, row, relationship);
                audit(
                        jdbc,
                        by,
                        Act.CHANGED_RIGHTS,
                        Optional.of(row.id()),
                        relationship.tie() + " " + relationship.who());
                for (Alert.Trigger trigger : Breaking.tied(relationship)) {
                    Glasses.raise(jdbc, number, by, row, trigger, clock.instant());
                }
            });
            return child.isPresent();
        });
    }

    /** Ties many at once, as one act: a council that moves in, or the children of a worker who leaves. */
    public boolean tieAll(Person by, List<Relationship> relationships) {
        return administered(by, relationships.size() + " ties at once", jdbc -> Ties.add(jdbc, number, relationships));
    }

    /** Keeps a child's record closer than others. */
    public boolean mark(Person by, ChildId child, Mark mark) {
        return aboutChild(
                by,
                Deed.GRANT,
                child,
                "mark " + mark,
                (jdbc, row) -> jdbc.sql("INSERT INTO child_mark VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(number, row.id(), mark.name(), by.id().id(), now())
                        .update());
    }

    /** Keeps it no longer closer than others. */
    public boolean unmark(Person by, ChildId child, Mark mark) {
        return aboutChild(
                by,
                Deed.GRANT,
                child,
                "no longer " + mark,
                (jdbc, row) -> jdbc.sql("DELETE FROM child_mark WHERE authority = ? AND child = ? AND mark = ?")
                        .params(number, row.id(), mark.name())
                        .update());
    }

    /** Gives somebody leave by name. */
    public boolean give(Person by, Grant grant) {
        return switch (grant) {
            case Grant.ToOneChild one ->
                aboutChild(
                        by,
                        Deed.GRANT,
                        one.child(),
                        "leave for " + one.who(),
                        (jdbc, row) -> jdbc.sql("INSERT INTO leave_given VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, ?)")
                                .params(Arrays.asList(
                                        number,
                                        UUID.randomUUID(),
                                        one.who().id(),
                                        row.id(),
                                        one.reach().name(),
                                        one.purpose(),
                                        one.days().from(),
                                        one.days().to().orElse(null),
                                        one.givenBy().id()))
                                .update());
            case Grant.ToEveryChild every ->
                administered(
                        by,
                        every.run() + " by " + every.who(),
                        jdbc -> jdbc.sql("INSERT INTO leave_given VALUES (?, ?, ?, NULL, NULL, ?, ?, ?, ?, ?)")
                                .params(Arrays.asList(
                                        number,
                                        UUID.randomUUID(),
                                        every.who().id(),
                                        every.run().name(),
                                        every.run().words(),
                                        every.days().from(),
                                        every.days().to().orElse(null),
                                        every.givenBy().id()))
                                .update());
        };
    }

    /** Somebody by their id. */
    public Optional<Person> person(PersonId id) {
        return database.in(
                authority,
                jdbc -> jdbc.sql("SELECT id, name, roles FROM person WHERE authority = ? AND id = ?")
                        .params(number, id.id())
                        .query((row, _) -> person(row))
                        .optional());
    }

    /** Everybody, by name. */
    public List<Person> everybody() {
        return database.in(
                authority,
                jdbc -> jdbc.sql("SELECT id, name, roles FROM person WHERE authority = ? ORDER BY name, id")
                        .param(number)
                        .query((row, _) -> person(row))
                        .list());
    }

    private void keep(JdbcClient jdbc, Person person) {
        jdbc.sql("""
                        INSERT INTO person VALUES (?, ?, ?, ?) ON CONFLICT (authority, id)
                        DO UPDATE SET name = EXCLUDED.name, roles = EXCLUDED.roles""")
                .params(
                        number,
                        person.id().id(),
                        person.name(),
                        sorted(person.roles()).toArray(String[]::new))
                .update();
    }

    private void tie(JdbcClient jdbc, Stories.ChildRow child, Relationship relationship) {
        jdbc.sql("INSERT INTO tie VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        number,
                        UUID.randomUUID(),
                        relationship.who().id(),
                        child.id(),
                        relationship.tie().name(),
                        relationship.days().from(),
                        relationship.days().to().orElse(null),
                        relationship.madeBy().id()))
                .update();
    }

    private boolean administered(Person by, String what, Consumer<JdbcClient> change) {
        if (!May.person(by, Deed.ADMINISTER)) {
            return refused(by, what);
        }
        return database.in(authority, jdbc -> {
            change.accept(jdbc);
            audit(jdbc, by, Act.CHANGED_RIGHTS, Optional.empty(), what);
            return true;
        });
    }

    private boolean aboutChild(Person by, Deed deed, ChildId child, String what, Change change) {
        if (!May.person(by, deed)) {
            return refused(by, what);
        }
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> row = Stories.row(jdbc, number, child);
            row.ifPresent(one -> {
                change.make(jdbc, one);
                audit(jdbc, by, Act.CHANGED_RIGHTS, Optional.of(one.id()), what);
            });
            return row.isPresent();
        });
    }

    private boolean refused(Person by, String what) {
        return database.in(authority, jdbc -> {
            audit(jdbc, by, Act.REFUSED, Optional.empty(), what);
            return false;
        });
    }

    private static void audit(JdbcClient jdbc, Person by, Act act, Optional<Long> child, String said) {
        Audit.add(jdbc, by.id().toString(), act, child, said);
    }

    private Person person(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                authority,
                Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).collect(Collectors.toSet()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static List<String> sorted(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    /** A change to one child's rows. */
    private interface Change {
        void make(JdbcClient jdbc, Stories.ChildRow child);
    }
}
