package hearth.store;

import hearth.practice.access.Access;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.ChildRecord;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.story.ChildId;
import hearth.story.London;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings what is written down of a person and a child before the room practice, which decides whether a record opens. */
final class Opening {

    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;

    Opening(AuthorityId authority, int number, InstantSource clock) {
        this.authority = authority;
        this.number = number;
        this.clock = clock;
    }

    /** Whether this child's record opens; a child who is not there is absent. */
    Access of(JdbcClient jdbc, Person person, Optional<Stories.ChildRow> child) {
        Instant now = clock.instant();
        LocalDate today = London.dayOf(now);
        return child.<Access>map(row -> Access.of(
                        person,
                        record(jdbc, child, row.name()),
                        Rights.ties(jdbc, number, person, row, today),
                        Rights.grants(jdbc, number, person, row),
                        Rights.glasses(jdbc, number, person, row),
                        now))
                .orElseGet(Access.Absent::new);
    }

    /** For many children at once: most of them have nothing written down that has to do with this person. */
    Map<Long, Access> of(JdbcClient jdbc, Person person, List<Stories.ChildRow> children) {
        Set<Long> touched = Rights.touched(jdbc, number, person, children, London.dayOf(clock.instant()));
        Map<Long, Access> access = new HashMap<>();
        for (Stories.ChildRow child : children) {
            access.put(
                    child.id(),
                    touched.contains(child.id())
                            ? of(jdbc, person, Optional.of(child))
                            : untouched(person, child.name()));
        }
        return access;
    }

    /** Whether to this person a child of others is as if they were not there. */
    boolean onlyOwn(Person person) {
        return untouched(person, new ChildId("")) instanceof Access.Absent;
    }

    /** A child's record as the room practice sees it. */
    ChildRecord record(JdbcClient jdbc, Optional<Stories.ChildRow> row, ChildId child) {
        Set<Mark> marks = row.map(one -> Rights.marks(jdbc, number, one.id())).orElse(Set.of());
        return new ChildRecord(child, authority, marks);
    }

    private Access untouched(Person person, ChildId child) {
        return Access.of(
                person, new ChildRecord(child, authority, Set.of()), List.of(), List.of(), List.of(), clock.instant());
    }
}
