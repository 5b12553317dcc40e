package hearth.store;

import hearth.practice.access.Access;
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
import hearth.practice.access.Tie;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.London;
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
 * Who works in a council, in which team, and for which children. Every change has a name, and stands in the audit: what
 * somebody gives or ties they give and tie in their own name. False is the answer to whoever may not, and to whoever asks for
 * a child who is not there for them; then nothing changed.
 */
public final class Staffing {

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;
    private final Opening opening;

    /** The staffing of one council. */
    public Staffing(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
        this.opening = new Opening(authority, number, clock);
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
     * Ties somebody, or each member of a team, to a child: a manager to whom the record is open, an administrator, or
     * somebody who stands in for another and says so themselves. They are let in, and an officer is told.
     */
    public boolean tie(Person by, Relationship relationship) {
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> child = Stories.row(jdbc, number, relationship.child());
            if (child.isEmpty() || !mayTie(jdbc, by, child.get(), relationship)) {
                audit(jdbc, by, Act.REFUSED, child.map(Stories.ChildRow::id), "tie to a child");
                return false;
            }
            Ties.add(jdbc, number, List.of(relationship));
            audit(
                    jdbc,
                    by,
                    Act.CHANGED_RIGHTS,
                    child.map(Stories.ChildRow::id),
                    relationship.tie() + " " + relationship.who());
            for (Alert.Trigger trigger : Breaking.tied(relationship)) {
                Glasses.raise(jdbc, number, by, child.get(), trigger, Optional.empty(), clock.instant());
            }
            return true;
        });
    }

    /** An administrator sees no record, and so is asked only whether the child's is one that is not there for them. */
    private boolean mayTie(JdbcClient jdbc, Person by, Stories.ChildRow child, Relationship relationship) {
        if (!relationship.madeBy().equals(by.id())) {
            return false;
        }
        Access access = opening.of(jdbc, by, Optional.of(child));
        if (relationship.isSelfClaimed()) {
            return !(access instanceof Access.Absent)
                    && relationship.tie() == Tie.COVER
                    && May.person(by, Deed.CLAIM_COVER);
        }
        return May.person(by, access, Deed.HAND_OVER)
                || (May.person(by, Deed.ADMINISTER)
                        && !Rights.marks(jdbc, number, child.id()).contains(Mark.RESTRICTED));
    }

    /** Ties many at once, as one act: a council that moves in, or the children of a worker who leaves. */
    public boolean tieAll(Person by, List<Relationship> relationships) {
        boolean inTheirName =
                relationships.stream().allMatch(one -> one.madeBy().equals(by.id()) && !one.isSelfClaimed());
        if (!inTheirName) {
            return refused(by, "ties that are not in their name, or to themselves");
        }
        return administered(by, relationships.size() + " ties at once", jdbc -> Ties.add(jdbc, number, relationships));
    }

    /**
     * Keeps a child's record closer than others. Whoever does so keeps leave to see it, so that somebody can open it to
     * those who work with the child.
     */
    public boolean mark(Person by, ChildId child, Mark mark) {
        return aboutChild(by, child, "mark " + mark, (jdbc, row) -> {
            jdbc.sql("INSERT INTO child_mark VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(number, row.id(), mark.name(), by.id().id(), now())
                    .update();
            keep(
                    jdbc,
                    Optional.of(row),
                    new Grant.ToOneChild(
                            by.id(),
                            child,
                            Grant.Reach.STORY_AND_ADDRESS,
                            "keeps the record closer",
                            Days.since(London.dayOf(clock.instant())),
                            by.id()));
        });
    }

    /** Keeps it no longer closer than others. */
    public boolean unmark(Person by, ChildId child, Mark mark) {
        return aboutChild(
                by,
                child,
                "no longer " + mark,
                (jdbc, row) -> jdbc.sql("DELETE FROM child_mark WHERE authority = ? AND child = ? AND mark = ?")
                        .params(number, row.id(), mark.name())
                        .update());
    }

    /**
     * How a child's record is kept closer than others.
     *
     * @param marks in which ways
     * @param leaves who was given leave by name, and what for
     */
    public record Closer(Set<Mark> marks, List<Grant.ToOneChild> leaves) {

        /** Copies the set and the list. */
        public Closer {
            marks = Set.copyOf(marks);
            leaves = List.copyOf(leaves);
        }
    }

    /**
     * How it is kept closer: for whoever may change that, else as if nobody were there. Nothing of the story is read for it; the
     * page on which it stands has the child's name on it, and so a row in the audit.
     */
    public Optional<Closer> closer(Person by, ChildId child) {
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> row = Stories.row(jdbc, number, child);
            boolean may = May.person(by, opening.of(jdbc, by, row), Deed.GRANT);
            if (!may) {
                audit(jdbc, by, Act.REFUSED, row.map(Stories.ChildRow::id), "who may see it");
            }
            return row.filter(_ -> may)
                    .map(one -> new Closer(Rights.marks(jdbc, number, one.id()), Rights.leaves(jdbc, number, one)));
        });
    }

    /** Gives somebody else leave by name: to a record that is open to the giver, or to run something over every child. */
    public boolean give(Person by, Grant grant) {
        if (!grant.givenBy().equals(by.id()) || grant.who().equals(by.id())) {
            return refused(by, "leave that is not in their name, or for themselves");
        }
        return switch (grant) {
            case Grant.ToOneChild one ->
                aboutChild(by, one.child(), "leave for " + one.who(), (jdbc, row) -> keep(jdbc, Optional.of(row), one));
            case Grant.ToEveryChild every ->
                administered(by, every.run() + " by " + every.who(), jdbc -> keep(jdbc, Optional.empty(), every));
        };
    }

    private void keep(JdbcClient jdbc, Optional<Stories.ChildRow> child, Grant grant) {
        jdbc.sql("INSERT INTO leave_given VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        number,
                        UUID.randomUUID(),
                        grant.who().id(),
                        child.map(Stories.ChildRow::id).orElse(null),
                        grant instanceof Grant.ToOneChild one ? one.reach().name() : null,
                        grant instanceof Grant.ToEveryChild every ? every.run().name() : null,
                        switch (grant) {
                            case Grant.ToOneChild one -> one.purpose();
                            case Grant.ToEveryChild every -> every.run().words();
                        },
                        grant.days().from(),
                        grant.days().to().orElse(null),
                        grant.givenBy().id()))
                .update();
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

    /** Everybody, by name, but the young people whose records are restricted: that they sign in would tell of them. */
    public List<Person> everybody() {
        return database.in(
                authority,
                jdbc -> jdbc.sql("""
                                SELECT id, name, roles FROM person WHERE authority = ? AND id NOT IN (
                                    SELECT who FROM tie JOIN child_mark mark
                                    ON (mark.authority, mark.child) = (tie.authority, tie.child)
                                    WHERE tie.authority = ? AND tie = ? AND mark = ?) ORDER BY name, id""")
                        .params(number, number, Tie.THE_CHILD.name(), Mark.RESTRICTED.name())
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

    private boolean aboutChild(Person by, ChildId child, String what, Change change) {
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> row = Stories.row(jdbc, number, child);
            boolean may = May.person(by, opening.of(jdbc, by, row), Deed.GRANT);
            if (may) {
                row.ifPresent(one -> change.make(jdbc, one));
            }
            audit(jdbc, by, may ? Act.CHANGED_RIGHTS : Act.REFUSED, row.map(Stories.ChildRow::id), what);
            return may;
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
