package hearth.store;

import hearth.practice.access.Access;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.handover.HandOver;
import hearth.story.ChildId;
import hearth.story.Fact;
import hearth.story.London;
import hearth.story.Story;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands children over from one worker to others: in the record of each child, in the ties, and in the audit, all of it in one
 * transaction or nothing. Somebody hands over only children whose record is open to them; another child of the same worker
 * is not there for them, and stays where they are.
 */
public final class HandOvers {

    private static final String HANDED_ON = "('ALLOCATED_WORKER', 'REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'ADVOCATE')";

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;
    private final Opening opening;
    private final TheRecord record;

    /** The handing over of one council. */
    public HandOvers(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
        this.opening = new Opening(authority, number, clock);
        this.record = new TheRecord(database, authority);
    }

    /** The writing of a hand-over that is read against these stories and ties. */
    public interface Act {

        /** What comes of it. */
        HandOver.Outcome of(List<Relationship> ties, Map<ChildId, Story> stories);
    }

    /** Who has children whom this person may hand over, and how many. */
    public Map<PersonId, Integer> workers(Person by) {
        return database.in(authority, jdbc -> {
            Long[] theirs = mayHandOver(jdbc, by, Rights.children(jdbc, number, by, today())).stream()
                    .map(Stories.ChildRow::id)
                    .toArray(Long[]::new);
            Map<PersonId, Integer> workers = new LinkedHashMap<>();
            jdbc.sql("SELECT who, count(DISTINCT child) AS children FROM tie WHERE authority = ? AND child = ANY (?)"
                            + " AND tie IN " + HANDED_ON + " AND (end_day IS NULL OR end_day > ?)"
                            + " GROUP BY who ORDER BY children DESC, who")
                    .params(number, theirs, today())
                    .query(row -> {
                        workers.put(new PersonId(row.getObject("who", UUID.class)), row.getInt("children"));
                    });
            return workers;
        });
    }

    /** The children of this worker whom this person may hand over, each with its row in the audit. */
    public List<Told> children(Person by, Person worker, String page) {
        return database.in(authority, jdbc -> {
            List<Told> told = new ArrayList<>();
            for (Stories.ChildRow child : theirs(jdbc, by, worker)) {
                Audit.add(jdbc, by.id().toString(), hearth.store.Act.LISTED, Optional.of(child.id()), page);
                if (opening.of(jdbc, by, Optional.of(child)) instanceof Access.Open open) {
                    record.stories()
                            .of(jdbc, number, child.name())
                            .ifPresent(one -> told.add(new Told(Veil.over(one.story(), open), one.version())));
                }
            }
            return told;
        });
    }

    /** Hands over what this act says; where anything of it cannot be written, nothing is. */
    public HandOver.Outcome handOver(Person by, Person worker, Map<ChildId, Person> to, UUID id, Act act) {
        try {
            return database.in(authority, jdbc -> handOver(jdbc, by, worker, to, id, act));
        } catch (NotAllOfIt notAll) {
            return new HandOver.Refused(List.of(notAll.child), notAll.why);
        }
    }

    private HandOver.Outcome handOver(
            JdbcClient jdbc, Person by, Person worker, Map<ChildId, Person> to, UUID id, Act act) {
        Map<ChildId, Stories.ChildRow> rows = new HashMap<>();
        Map<ChildId, Story> stories = new HashMap<>();
        List<Relationship> ties = new ArrayList<>();
        for (Stories.ChildRow child : theirs(jdbc, by, worker)) {
            rows.put(child.name(), child);
            record.stories().of(jdbc, number, child.name()).ifPresent(told -> stories.put(child.name(), told.story()));
            ties.addAll(Rights.ties(jdbc, number, worker, child, today()));
        }
        HandOver.Outcome outcome = act.of(ties, stories);
        if (outcome instanceof HandOver.Done done) {
            done.begun().forEach(tie -> fits(tie, to));
            done.facts().forEach((child, facts) -> write(jdbc, rows, child, facts, id));
            done.ended().forEach(tie -> end(jdbc, rows, tie));
            Ties.add(jdbc, number, done.begun());
            done.begun()
                    .forEach(tie -> Audit.add(
                            jdbc,
                            by.id().toString(),
                            hearth.store.Act.CHANGED_RIGHTS,
                            Optional.ofNullable(rows.get(tie.child())).map(Stories.ChildRow::id),
                            "handed over from %s to %s".formatted(worker.id(), tie.who())));
        }
        return outcome;
    }

    /** Whoever takes over must be what the tie needs: else the record would open to nobody. */
    private static void fits(Relationship tie, Map<ChildId, Person> to) {
        Person next = to.get(tie.child());
        if (next == null || !tie.tie().fits(next)) {
            throw new NotAllOfIt(
                    tie.child(),
                    "Who takes over is not %s.%nMaybe somebody else with that work can."
                            .formatted(tie.tie().words()));
        }
    }

    private void write(
            JdbcClient jdbc, Map<ChildId, Stories.ChildRow> rows, ChildId child, List<Fact<?>> facts, UUID id) {
        long seen = Optional.ofNullable(rows.get(child))
                .map(Stories.ChildRow::version)
                .orElse(0L);
        Write write = new Write(
                UUID.nameUUIDFromBytes((id + " " + child).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                child,
                seen,
                facts.getFirst().provenance(),
                facts.stream()
                        .map(fact -> new Write.Entry(fact.id(), fact.detail(), fact.happened()))
                        .toList());
        if (!(record.writing().write(jdbc, number, write) instanceof Outcome.Written)) {
            throw new NotAllOfIt(child, "Somebody wrote in this record meanwhile.%nMaybe try once more.".formatted());
        }
    }

    private void end(JdbcClient jdbc, Map<ChildId, Stories.ChildRow> rows, Relationship tie) {
        Optional.ofNullable(rows.get(tie.child()))
                .ifPresent(child -> jdbc.sql("UPDATE tie SET end_day = ? WHERE authority = ? AND who = ? AND child = ?"
                                + " AND tie = ? AND first_day = ? AND (end_day IS NULL OR end_day > ?)")
                        .params(Arrays.asList(
                                tie.days().to().orElse(null),
                                number,
                                tie.who().id(),
                                child.id(),
                                tie.tie().name(),
                                tie.days().from(),
                                tie.days().to().orElse(null)))
                        .update());
    }

    private List<Stories.ChildRow> theirs(JdbcClient jdbc, Person by, Person worker) {
        return mayHandOver(jdbc, by, Rights.children(jdbc, number, worker, today()));
    }

    private List<Stories.ChildRow> mayHandOver(JdbcClient jdbc, Person by, List<Stories.ChildRow> children) {
        Map<Long, Access> access = opening.of(jdbc, by, children);
        return children.stream()
                .filter(child -> May.person(by, access.getOrDefault(child.id(), new Access.Absent()), Deed.HAND_OVER))
                .toList();
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return London.dayOf(now);
    }

    /** Something of it could not be written: then nothing was. */
    private static final class NotAllOfIt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ChildId child;
        private final String why;

        NotAllOfIt(ChildId child, String why) {
            super(why);
            this.child = child;
            this.why = why;
        }
    }
}
