package hearth.store;

import hearth.practice.access.Access;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.story.AboutTheChild;
import hearth.story.Care;
import hearth.story.ChildId;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Retracted;
import hearth.story.Story;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A restricted child who is not there for whoever reads is not spoken of in anybody else's story either: a brother's or
 * sister's reads as if nobody had ever written down that there is such a child.
 *
 * @param facts what is left out
 */
record Unspoken(Set<FactId> facts) {

    private static final Unspoken NOTHING = new Unspoken(Set.of());

    /** What of these facts about a child is left out for this person. */
    static Unspoken of(
            JdbcClient jdbc, int authority, Person person, Opening opening, ChildId child, List<Fact<?>> facts) {
        Map<FactId, Set<String>> named = named(jdbc, authority, child, facts);
        if (named.isEmpty()) {
            return NOTHING;
        }
        String[] names = named.values().stream().flatMap(Set::stream).distinct().toArray(String[]::new);
        Set<String> absent = absent(jdbc, authority, person, opening, names);
        return new Unspoken(named.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(absent::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The story without them. */
    Story over(Story story) {
        return facts.isEmpty() ? story : Story.of(story.child(), story.sources(), over(story.written()));
    }

    /** These facts without them. */
    List<Fact<?>> over(List<Fact<?>> all) {
        return facts.isEmpty()
                ? all
                : List.copyOf(
                        all.stream().filter(fact -> !facts.contains(fact.id())).toList());
    }

    /** Which facts name which brothers and sisters, or did before they were taken back. */
    private static Map<FactId, Set<String>> named(JdbcClient jdbc, int authority, ChildId child, List<Fact<?>> facts) {
        Map<FactId, Set<String>> named = new HashMap<>();
        Set<FactId> said = new HashSet<>();
        Set<FactId> takenBack = new HashSet<>();
        for (Fact<?> fact : facts) {
            whom(fact.detail())
                    .ifPresent(who -> named.computeIfAbsent(fact.id(), _ -> new HashSet<>())
                            .add(who));
            (fact.detail() instanceof Retracted ? takenBack : said).add(fact.id());
        }
        takenBack.removeAll(said);
        if (!takenBack.isEmpty()) {
            before(jdbc, authority, child, takenBack)
                    .forEach((fact, who) ->
                            named.computeIfAbsent(fact, _ -> new HashSet<>()).addAll(who));
        }
        return named;
    }

    /** The id of somebody else of whom a fact says that they are in the child's life; it may be another child's. */
    private static Optional<String> whom(Detail detail) {
        return switch (detail) {
            case AboutTheChild.Sibling sibling -> Optional.of(sibling.who());
            case AboutTheChild.ParentalResponsibility parent -> Optional.of(parent.who());
            case AboutTheChild.ImportantPerson person -> Optional.of(person.who());
            case Care.FamilyTime time -> Optional.of(time.who());
            default -> Optional.empty();
        };
    }

    /** What was taken back may stand in a list without what it said before. */
    private static Map<FactId, Set<String>> before(
            JdbcClient jdbc, int authority, ChildId child, Set<FactId> takenBack) {
        Map<FactId, Set<String>> before = new HashMap<>();
        jdbc.sql(
                        "SELECT fact, body->>'who' FROM fact_log JOIN child c ON (c.authority, c.id) = (fact_log.authority, child)"
                                + " WHERE c.authority = ? AND council_id = ? AND body->>'who' IS NOT NULL AND fact = ANY (?)")
                .params(
                        authority,
                        child.text(),
                        takenBack.stream().map(Writing::uuid).toArray(UUID[]::new))
                .query(row -> {
                    before.computeIfAbsent(FactId.of(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                            .add(row.getString(2));
                });
        return before;
    }

    /** Those of these children who are restricted, and not there for this person. */
    private static Set<String> absent(JdbcClient jdbc, int authority, Person person, Opening opening, String[] names) {
        Set<String> absent = new HashSet<>();
        for (Stories.ChildRow row : restricted(jdbc, authority, names)) {
            if (opening.of(jdbc, person, Optional.of(row)) instanceof Access.Absent) {
                absent.add(row.name().text());
            }
        }
        return absent;
    }

    private static List<Stories.ChildRow> restricted(JdbcClient jdbc, int authority, String[] names) {
        return jdbc.sql("SELECT id, council_id, version FROM child JOIN child_mark"
                        + " ON (child_mark.authority, child_mark.child) = (child.authority, child.id)"
                        + " WHERE child.authority = ? AND mark = ? AND council_id = ANY (?)")
                .params(authority, Mark.RESTRICTED.name(), names)
                .query(Stories::childRow)
                .list();
    }
}
